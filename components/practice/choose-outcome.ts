import type { Outcome, Scene } from './script';

/** Lower case, everything that is no letter or digit a single space, with a space around the whole. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function occurs(cue: string, text: string, words: string): boolean {
  if (cue === '?') return text.includes('?');
  return cue.endsWith('*') ? words.includes(` ${cue.slice(0, -1)}`) : words.includes(` ${cue} `);
}

/**
 * What the citizen does after the agent's turn.
 * @param turn everything the agent wrote since the citizen's last message
 */
export function chooseOutcome(scene: Scene, turn: string): Outcome {
  const words = plain(turn);
  const hits = (cues: readonly string[]) => cues.some((cue) => occurs(cue, turn, words));
  return scene.branches.find(({ when, and }) => hits(when) && (!and || hits(and))) ?? scene.otherwise;
}
