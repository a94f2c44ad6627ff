import { describe, expect, it } from 'vitest';
import { consoleDataSchema } from '../../utils/consoles/data/console-data';
import { consoleFor } from '../../utils/guidelines/console-layers';
import { chosenLayers } from '../../utils/guidelines/pack-choice';
import { readPack } from '../../utils/guidelines/read-pack';
import { POINTED } from '../consoles/plain-console';

const written = (id: string, matches: readonly string[] = ['https://chat.example/*']) => ({
  ...POINTED,
  id,
  matches,
});
const data = (id: string, matches?: readonly string[]) => consoleDataSchema.parse(written(id, matches));
const pack = (consoles: readonly unknown[]) => ({
  format: 1,
  id: 'ons',
  title: 'Ons pakket',
  version: 1,
  consoles,
});
const HERE = 'https://chat.example/inbox?x=1';

describe('which console reads a page', () => {
  const own = data('own');
  const inPack = { by: 'pack', consoles: [data('pack')] } as const;
  const inPolicy = { by: 'policy', consoles: [data('policy')] } as const;

  it('policy over pack over what was pointed out here, whatever order they come in', () => {
    expect(consoleFor([inPack, inPolicy], HERE, own)).toMatchObject({ by: 'policy', data: { id: 'policy' } });
    expect(consoleFor([inPolicy, inPack], HERE, own)).toMatchObject({ by: 'policy' });
    expect(consoleFor([inPack], HERE, own)).toMatchObject({ by: 'pack', data: { id: 'pack' } });
    expect(consoleFor([], HERE, own)).toEqual({ by: 'own', data: own });
    expect(consoleFor([], HERE, null)).toBeNull();
  });

  it('a built-in pack fills in what nobody pointed out', () => {
    const starter = { by: 'starter', consoles: [data('starter')] } as const;
    expect(consoleFor([starter], HERE, null)).toMatchObject({ by: 'starter' });
    expect(consoleFor([starter], HERE, own)).toMatchObject({ by: 'own' });
  });

  it('a console holds at its own addresses alone', () => {
    expect(consoleFor([inPack], 'https://other.example/', own)).toMatchObject({ by: 'own' });
    expect(consoleFor([inPack], 'http://chat.example/inbox', null)).toBeNull();
    const all = { by: 'pack', consoles: [data('all', ['https://*.example.nl/chat/*'])] } as const;
    expect(consoleFor([all], 'https://balie.example.nl/chat/7', null)).toMatchObject({ by: 'pack' });
    expect(consoleFor([all], 'https://balie.example.nl/mail', null)).toBeNull();
  });
});

describe('consoles in a pack', () => {
  it('serve once the pack is chosen', () => {
    const read = readPack(pack([written('balie')]));
    expect(read.ok && consoleFor(chosenLayers(read.pack), HERE, null)?.data.id).toBe('balie');
  });

  it.each([
    ['no address', [written('balie', [])], 'consoles[0].matches: Zet hier het adres'],
    ['no pattern', [written('balie', ['chat.example'])], 'consoles[0].matches[0]: Schrijf een adres als'],
    ['twice one name', [written('balie'), written('balie')], 'consoles[1].id: Deze naam staat er al.'],
    ['a mark that is none', [{ ...written('balie'), open: 7 }], 'consoles[0].open: Hier hoort tekst'],
    ['another format', [{ ...written('balie'), format: 2 }], 'consoles[0].format: Hier kan alleen staan: 1.'],
    ['a name with spaces', [written('Onze balie')], 'consoles[0].id: Gebruik alleen kleine letters'],
    ['no date', [{ ...written('balie'), checked: 'gisteren' }], 'consoles[0].checked: Schrijf een datum'],
    ['a key from nowhere', [{ ...written('balie'), key: [{ from: 'sky' }] }], 'consoles[0].key[0].from: '],
  ])('%s: refused with the place', (_, consoles, message) => {
    const read = readPack(pack(consoles));
    expect(read.ok ? '' : read.message).toContain(message);
  });
});
