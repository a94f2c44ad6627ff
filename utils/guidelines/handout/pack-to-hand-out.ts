import { builtInPack } from '../built-in-packs';
import { chainOf } from '../pack-chain';
import { FIRST_PACK, type PackChoice } from '../pack-choice';
import { PACK_FORMAT, type Pack } from '../pack-schema';
import { type ReadPack, readPack } from '../read-pack';
import { mergePacks } from './merge-packs';
import { type PackLabel, versionOf } from './pack-label';

/**
 * The trainer's work as one pack, so that whoever takes it in is coached as this browser is. Over a built-in pack it builds
 * on that one; into an imported pack the own changes are merged, which lie under it: where both speak, the imported one holds,
 * as it does here.
 * @returns the pack as it would be read again, or the place and the reason why it would be refused
 */
export function packToHandOut(own: Pack, choice: PackChoice, label: PackLabel): ReadPack {
  const body =
    typeof choice === 'string' ? { ...own, extends: [...basesOf(choice)] } : mergePacks(own, choice);
  const { $schema: _, description: __, ...rest } = body;
  const description = label.description.trim();
  return readPack({
    ...rest,
    format: PACK_FORMAT,
    id: label.id,
    title: label.title,
    ...(description && { description }),
    version: versionOf(label.version),
  });
}

/** What a pack has to build on to be what this choice is: an add-on pack lies over the first one here, so there too. */
function basesOf(choice: string): readonly string[] {
  const pack = builtInPack(choice);
  const chain = pack && chainOf(pack, builtInPack);
  if (!chain?.ok) return [FIRST_PACK];
  return chain.packs.some(({ id }) => id === FIRST_PACK) ? [choice] : [FIRST_PACK, choice];
}

/** What to begin with: the label of the own pack, or that of the imported one, with the next number. */
export function firstLabel(own: Pack, choice: PackChoice): PackLabel {
  const { id, title, description = '', version } = typeof choice === 'string' ? own : choice;
  return { id, title, description, version: `${typeof choice === 'string' ? version : version + 1}` };
}

/** The file of a pack: the same text every time it is made of the same pack. Only what is said stands in it. */
export function packFileText(pack: Pack): string {
  const said = Object.entries(pack).filter(([, value]) => !isEmpty(value));
  return `${JSON.stringify(Object.fromEntries(said), null, 2)}\n`;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
