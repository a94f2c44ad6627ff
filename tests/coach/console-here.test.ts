// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { consoleHere, type SiteFacts } from '../../entrypoints/coach.content/console-here';
import { POINTED } from '../consoles/plain-console';

const OWN: SiteFacts = { address: 'https://chat.example.nl/', chosen: null, pointed: null, frame: false };
const WHATSAPP: SiteFacts = { ...OWN, address: 'https://web.whatsapp.com/' };
const LHC = '<div class="msgBlock msgBlock-admin" id="messagesBlock-7"></div>';

const here = (facts: SiteFacts) => consoleHere(facts, document)?.id ?? null;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('which console a page is by name', () => {
  test('the one that lives at the address, before it has loaded', () => {
    expect(here(WHATSAPP)).toBe('whatsapp-web');
  });

  test('the one that was chosen, whatever the page shows', () => {
    expect(here({ ...OWN, chosen: 'live-helper-chat' })).toBe('live-helper-chat');
    document.body.innerHTML = '<div id="berichten"></div>';
    expect(here({ ...OWN, chosen: 'live-helper-chat', pointed: POINTED })).toBe('live-helper-chat');
  });

  test('the one whose mark is in the page, at any address', () => {
    expect(here(OWN)).toBeNull();
    document.body.innerHTML = LHC;
    expect(here(OWN)).toBe('live-helper-chat');
  });

  test('what was pointed out, rather than what a mark in the page says', () => {
    expect(here({ ...OWN, pointed: POINTED })).toBe('pointed');
    document.body.innerHTML = LHC;
    expect(here({ ...OWN, pointed: POINTED })).toBe('pointed');
  });

  test('a choice that is no console any more is no choice', () => {
    document.body.innerHTML = LHC;
    expect(here({ ...OWN, chosen: 'lang-geleden' })).toBe('live-helper-chat');
  });

  test('a frame is one only when it shows it', () => {
    const frame = { ...OWN, frame: true };
    expect(here({ ...frame, chosen: 'live-helper-chat' })).toBeNull();
    expect(here({ ...frame, pointed: POINTED })).toBeNull();
    document.body.innerHTML = `${LHC}<div id="berichten"></div>`;
    expect(here({ ...frame, chosen: 'live-helper-chat' })).toBe('live-helper-chat');
  });

  test('our own practice page is nobody’s console', () => {
    document.body.innerHTML = '<div data-practice-list></div>';
    expect(here(OWN)).toBeNull();
  });
});
