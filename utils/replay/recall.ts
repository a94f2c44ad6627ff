import type { FindingLine } from './finding-line';
import type { Scene } from './play-scenario';

/** One scene beside what was told just before it. */
export interface Recalled {
  /** What is worth telling: at a sending not again what stood there while it was drafted, unless it holds the message. */
  readonly told: readonly FindingLine[];
  /** What was not on the screen in the scene before. */
  readonly fresh: readonly FindingLine[];
  /** What is sent is the draft that was told just before. */
  readonly asDrafted: boolean;
}

/** Remembers along a time line what was told last, so that nothing is told or counted twice. Scenes in order. */
export function createRecall(): { look(scene: Scene): Recalled } {
  /** Per conversation what was found in the scene before. */
  const before = new Map<string, ReadonlySet<string>>();
  let drafted: { readonly conversation: string | null; readonly text: string } | null = null;

  return {
    look(scene) {
      const { event, conversation, text, lines } = scene;
      const fresh = lines.filter((line) => !before.get(line.conversation)?.has(nameOf(line)));
      const told = event.type === 'send' ? lines.filter((line) => line.held || fresh.includes(line)) : lines;
      const asDrafted =
        event.type === 'send' && drafted?.conversation === conversation && drafted.text === text;
      if (event.type === 'draft') drafted = { conversation, text: event.text };
      else if (!leavesDraft(scene)) drafted = null;
      if (conversation !== null) before.set(conversation, new Set());
      for (const { conversation: of } of lines) {
        before.set(of, new Set(lines.filter((line) => line.conversation === of).map(nameOf)));
      }
      return { told, fresh, asDrafted };
    },
  };
}

/** Nothing comes between the draft and its sending: time in which nothing was said, or a first attempt that was held. */
function leavesDraft({ event, held, lines }: Scene): boolean {
  return event.type === 'send' ? held : event.type === 'tick' && lines.length === 0;
}

/** The same prompt may count minutes: its words are no part of what it is. */
function nameOf({ rule, severity, shown }: FindingLine): string {
  return `${rule} ${severity} ${shown}`;
}
