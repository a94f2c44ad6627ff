import type { Scenario } from '../conversation/scenario';
import { type Cast, createPlayer, type Scene } from './play-scenario';
import type { Moment } from './why-quiet';

/** How far it is: a part of 1. */
export type Progress = number;

/** Plays a scenario with each of these casts, a step at a time, so that others can go first in between. */
export function* playInSteps(
  scenario: Scenario,
  casts: readonly Cast[],
): Generator<Progress, readonly (readonly Scene[])[]> {
  const players = casts.map((cast) => createPlayer(scenario, cast));
  const played: Scene[][] = casts.map(() => []);
  const { length } = scenario.events;
  for (let at = 0; at < length; at += 1) {
    for (const [index, player] of players.entries()) {
      const scene = player.step();
      if (scene) played[index]?.push(scene);
      yield (at + (index + 1) / players.length) / length;
    }
  }
  return played;
}

/** Plays until this event, and gives what is needed to tell why a rule was quiet then; null where there is none. */
export function* momentInSteps(
  scenario: Scenario,
  cast: Cast,
  index: number,
): Generator<Progress, Moment | null> {
  const player = createPlayer(scenario, cast);
  let scene: Scene | null = null;
  for (let at = 0; at <= index; at += 1) {
    scene = player.step();
    yield (at + 1) / (index + 1);
  }
  return scene && { scene, judged: player.judged(), failed: player.failed() };
}
