import { describe, expect, test } from 'vitest';
import { liveHelperChat } from '../../utils/consoles/profiles/live-helper-chat';
import { whatsappWeb } from '../../utils/consoles/profiles/whatsapp-web';
import { atSite, siteId } from '../../utils/consoles/site-console';

describe('the id of a site', () => {
  test('can be read, and is the same every time', () => {
    expect(siteId('https://chat.example.nl')).toMatch(/^site-chat-example-nl-[a-z\d]+$/);
    expect(siteId('https://chat.example.nl')).toBe(siteId('https://chat.example.nl'));
  });

  test('is another for every origin, also where the readable part is the same', () => {
    const origins = [
      'https://chat.example.nl',
      'http://chat.example.nl',
      'https://chat-example.nl',
      'https://chat.example.nl:8443',
      'https://een-heel-lange-naam-van-een-gemeente.example.nl',
      'https://een-heel-lange-naam-van-een-gemeente.example.com',
    ];
    const ids = origins.map(siteId);
    expect(new Set(ids).size).toBe(origins.length);
    for (const id of ids) expect(id).toMatch(/^[a-z\d-]{1,40}$/);
  });

  test.each(['https://xn--bcher-kva.example', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    '%s has one',
    (origin) => {
      expect(siteId(origin)).toMatch(/^site-[a-z\d-]{1,35}$/);
    },
  );
});

describe('a console at a site', () => {
  test('that lives there keeps its own name and settings', () => {
    expect(atSite(whatsappWeb, 'https://web.whatsapp.com/')).toBe(whatsappWeb);
  });

  test('at the organisation’s own address has settings of that site, under the name people know', () => {
    const here = atSite(liveHelperChat, 'https://chat.example.nl/site_admin/');
    expect(here).toMatchObject({ id: siteId('https://chat.example.nl'), name: 'Live Helper Chat' });
    expect(atSite(liveHelperChat, 'https://andere.example.nl/').id).not.toBe(here.id);
  });

  test('without a profile goes by the name of its site', () => {
    const pointed = { ...liveHelperChat, confidence: 'pointed' as const };
    expect(atSite(pointed, 'http://klantcontact.intern:8080/app').name).toBe('klantcontact.intern:8080');
  });
});
