import type { FindingLine } from './finding-line';
import type { Scene } from './play-scenario';
import { createRecall } from './recall';

/** One event on a time line, with what is worth telling of it; beside it the same played another way. */
export interface TimeRow {
  /** Its place among the scenes. */
  readonly index: number;
  readonly scene: Scene;
  readonly told: readonly FindingLine[];
  /** What is sent is the draft that was told just before. */
  readonly asDrafted: boolean;
  /** Null where nothing is compared. */
  readonly other: readonly FindingLine[] | null;
  /** The two do not say the same. */
  readonly differs: boolean;
}

/** The rows of a time line; a moment to which nobody said anything has none. */
export function timeRows(
  scenes: readonly Scene[],
  others: readonly Scene[] | null = null,
): readonly TimeRow[] {
  const recall = createRecall();
  const otherRecall = createRecall();
  return scenes.flatMap((scene, index): TimeRow[] => {
    const { told, asDrafted } = recall.look(scene);
    const beside = others?.[index];
    const other = beside ? otherRecall.look(beside).told : null;
    const differs = other !== null && JSON.stringify(other) !== JSON.stringify(told);
    const silent = scene.event.type === 'tick' && told.length === 0 && !other?.length;
    return silent ? [] : [{ index, scene, told, asDrafted, other, differs }];
  });
}
