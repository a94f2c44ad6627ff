import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentSetting } from '../../entrypoints/options/documents/document-setting';
import { channelSchema } from '../../utils/conversation/channel';
import { allDocuments } from '../../utils/documents/all-documents';
import { asHtml } from '../../utils/documents/as-html';
import { asMarkdown } from '../../utils/documents/as-markdown';
import { colophon } from '../../utils/documents/colophon';
import { dataSheet } from '../../utils/documents/data-sheet';
import type { DeskDocument } from '../../utils/documents/document';
import { dpia } from '../../utils/documents/dpia';
import type { Installation } from '../../utils/documents/installation';
import { purposeOf, UNKNOWN_PURPOSE } from '../../utils/documents/permissions-in-words';
import { SOURCES } from '../../utils/documents/sources';
import { worksCouncil } from '../../utils/documents/works-council';
import { guidelines } from '../../utils/guidelines/traceability';
import { catalogue, ruleById } from '../../utils/rules/registry';
import { installation } from './installation';

const sheet = (more: Partial<Installation> = {}) => asMarkdown(dataSheet(installation(more)));
const rowsOf = (document: DeskDocument, caption: string) => {
  const found = document.blocks.find((block) => block.kind === 'table' && block.caption === caption);
  return found?.kind === 'table' ? found.rows : [];
};

describe('what Souffleur reads, stores and sends', () => {
  it('says when it was made and of which version', () => {
    expect(sheet()).toContain('Gemaakt op 28 november 2026 om 14:30');
    expect(sheet()).toContain('Souffleur versie 0.1.0');
  });

  it('names the sites the browser allows, and how they came to be so', () => {
    const origins = [
      'https://web.whatsapp.com/*',
      'https://chat.example.nl/*',
      'http://intranet/*',
      'https://elders.example.nl/*',
    ];
    const sites = [
      { host: 'chat.example.nl:8443', console: 'Chatwoot', allowed: true },
      { host: 'intranet', console: null, allowed: true },
    ];
    const rows = rowsOf(
      dataSheet(installation({ origins, sites })),
      'Sites waar de browser Souffleur toelaat',
    );
    expect(rows).toEqual([
      ['web.whatsapp.com', 'vanaf het begin'],
      ['chat.example.nl', 'aangezet met een klik: Chatwoot'],
      ['intranet (zonder versleuteling)', 'aangezet met een klik'],
      ['elders.example.nl', 'de browser staat het toe; in Souffleur is het niet aangezet'],
    ]);
  });

  it('sends nothing without a subscription, and names its address with one', () => {
    expect(sheet()).toContain('zonder abonnement doet Souffleur geen enkel verzoek');
    const subscribed = sheet({ subscription: { address: 'https://pakket.example.nl/p.json' } });
    expect(subscribed).toContain('https://pakket.example.nl/p.json');
    expect(subscribed).not.toContain('geen enkel verzoek');
  });

  it('follows notifications, rules, policy and the trainer’s own choices', () => {
    expect(sheet()).toContain('Meldingen staan uit.');
    expect(sheet({ permissions: ['notifications'], notGiven: [] })).toContain('Meldingen staan aan');
    expect(sheet()).toContain('Regels die aan staan: 12');
    const rule = ruleById('acute-danger');
    if (!rule) throw new Error('There is no such rule.');
    expect(sheet({ rules: [{ rule }] })).toContain(rule.title);
    expect(sheet({ rules: [] })).toContain('Regels die aan staan: 0');
    expect(sheet({ policy: { some: true, forbidsChanges: true } })).toContain('geen veranderingen toe');
    expect(sheet({ ownChoices: true })).toContain('Een trainer heeft in deze browser iets anders ingesteld');
  });

  it('says so where it does not know what a permission is for', () => {
    expect(sheet({ permissions: ['history'] })).toContain(UNKNOWN_PURPOSE);
  });

  it('knows every permission of the manifest', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const lists = [...config.matchAll(/(?:^|\s)(?:optional_)?permissions: \[([^\]]+)\]/g)].map(
      ([, all]) => all ?? '',
    );
    const names = lists.flatMap((all) => [...all.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? ''));
    expect(names).toContain('notifications');
    expect(names.filter((name) => purposeOf(name) === UNKNOWN_PURPOSE)).toEqual([]);
  });
});

it('the document for the DPIA follows what is settled about keeping and requests', () => {
  const open = asMarkdown(dpia(installation()));
  expect(open).toContain('geen bewaartermijn ingesteld');
  const channel = channelSchema.parse({ retentionDays: 60, privacyDesk: 'de privacycoördinator' });
  const settled = asMarkdown(dpia(installation({ channel })));
  expect(settled).toContain('termijn van 60 dagen');
  expect(settled).toContain('de privacycoördinator');
});

it('the document for the works council names everything that is kept about staff', () => {
  const words = asMarkdown(worksCouncil(installation()));
  for (const kept of ['hoe vaak een advies is getoond', 'hoeveel antwoorden', 'zonder advies is gevolgd'])
    expect(words).toContain(kept);
  expect(words).toContain('Een beheerder kan technisch');
});

describe('sources', () => {
  const document = colophon(installation(), documentSetting);
  it('are named for every rule and guideline', () => {
    const keys = [
      ...catalogue.map(({ source }) => source.document),
      ...guidelines.flatMap(({ source }) => source),
    ];
    expect([...new Set(keys)].filter((key) => !Object.hasOwn(SOURCES, key))).toEqual([]);
  });

  it('lead to a rule, a setting or a reason, for every guideline, in Dutch', () => {
    const rows = rowsOf(document, 'Richtlijnen en wat ervoor zorgt');
    expect(rows).toHaveLength(98);
    expect(rows.filter((cells) => cells[3] === '').map(([id]) => id)).toEqual([]);
    // A key of the code would be no Dutch.
    expect(rows.flatMap((cells) => cells.filter((cell) => /channel\.|agent\./.test(cell)))).toEqual([]);
  });

  it('tell which rules are off here', () => {
    const greeting = rowsOf(document, 'Richtlijnen en wat ervoor zorgt');
    expect(greeting[0]?.[3]).toBe(ruleById('open-personal-greeting')?.title);
    expect(greeting[1]?.[3]).toBe(`${ruleById('thank-for-message')?.title}*`);
  });
});

describe('a document as a file', () => {
  const hostile = installation({ pack: '<img src=x> & "Kern" | x' });
  it('is a page without anything that runs or comes from elsewhere', () => {
    for (const document of allDocuments(hostile, documentSetting)) {
      const page = asHtml(document);
      expect(page).toContain('<html lang="nl">');
      expect(page).not.toMatch(/<(?:script|img|link|iframe)|\son\w+="|src="|@import/);
    }
    expect(asHtml(dataSheet(hostile))).toContain('&lt;img src=x&gt; &amp; &quot;Kern&quot;');
  });

  it('is text whose tables stay tables', () => {
    const sites = [{ host: 'chat.example.nl', console: 'Eén | twee', allowed: true }];
    const text = asMarkdown(dataSheet(installation({ sites, origins: ['https://chat.example.nl/*'] })));
    expect(text).toContain('| chat.example.nl | aangezet met een klik: Eén \\| twee |');
  });
});
