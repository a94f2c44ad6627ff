import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';

const DOCTORS = wordSet(
  'dokter arts huisarts specialist neuroloog cardioloog oncoloog psychiater psycholoog internist longarts oogarts kinderarts reumatoloog uroloog chirurg',
);
const SAY = wordSet(
  'zegt zei zeggen denkt dacht heeft had stelde noemt noemde spreekt sprak vermoedt vermoedde volgens constateerde ontdekte vond',
);
const CALL = wordSet('noemen noemt heet heten noemden bleek blijkt');
const NEAR = 8;
const OURS = wordSet(
  'ik mij mijn wij we onze moeder vader ma pa mam mama papa opa oma zoon dochter man vrouw broer zus zoontje dochtertje hij zij ze',
);

/** "De dokter had het over dementie", "hartfalen, zegt de dokter", "ze noemen het parkinson": of whom the message tells. */
export function isDiagnosed({ tokens }: Words, { first, last, asks }: Sentence, at: number): boolean {
  if (asks && at - first < 3) return false;
  const near = tokens.slice(Math.max(first, at - NEAR), Math.min(last, at + NEAR)).map(({ word }) => word);
  const doctor = near.findIndex((word) => DOCTORS.has(word));
  const said =
    doctor === -1
      ? near.some((word, place) => CALL.has(word) && (near[place + 1] === 'het' || near[place - 1] === 'het'))
      : /^(?:de|mijn|zijn|haar|onze)$/.test(near[doctor - 1] ?? '') &&
        near.slice(Math.max(0, doctor - 3), doctor + 3).some((word) => SAY.has(word));
  return said && tokens.slice(Math.max(0, first - 2 * NEAR), last + NEAR).some(({ word }) => OURS.has(word));
}
