import { useState } from 'react';
import type { View } from '../../utils/prompts/view';
import type { Choice } from '../../utils/rules/define-rule';
import { Card } from './Card';
import { Chip } from './Chip';
import { Pill } from './Pill';
import type { PromptProps } from './prompt-props';
import { Replies } from './Replies';
import { StatusPanel } from './StatusPanel';
import type { Status } from './status';
import { useDrag } from './use-drag';
import type { WaitingView } from './waiting-view';

/** Where the dock stands, in pixels from the edges of the window, and how high a card may be. */
export interface DockPlace {
  readonly right: number;
  /** Either from the top, growing down, or from the bottom, growing up. */
  readonly from: 'top' | 'bottom';
  readonly edge: number;
  readonly width: number;
  readonly maxHeight: number;
}

export interface OverlayProps extends Omit<PromptProps, 'maxHeight' | 'beside'> {
  readonly view: View;
  readonly status: Status;
  readonly waiting: WaitingView;
  readonly place: DockPlace;
  /** A short message after an insert, in place of a card that is gone. */
  readonly notice: string | null;
  /** The agent puts the dock somewhere: pixels from right and bottom; `done` when it is let go. */
  onMoved(right: number, bottom: number, done: boolean): void;
  /** The agent kept a promise; `hash` is its conversation. */
  onTickOff(hash: string): void;
  /** The agent asks for another corner, without dragging. */
  onNextCorner(): void;
  /** The agent takes a quick reply for the "/word" in the draft. */
  onReply(choice: Choice): void;
  onLeaveReplies(): void;
  /** The agent wants the report for whoever maintains profiles; true when it is on the clipboard. */
  onCopyReport(): Promise<boolean>;
}

/** All that Souffleur shows over a console: a pill, and at most one card or chip above it. */
export function Overlay(props: OverlayProps) {
  const { view, status, place, t } = props;
  const [open, setOpen] = useState(false);
  const drag = useDrag(props.onMoved);
  const { replies, beside } = view;
  // What the agent asks for goes before what was said unasked.
  const [card, chip] = replies ? [null, null] : [view.card, view.chip];
  const cardKey = card ? `${card.rule.id} ${card.about}` : '';
  return (
    <div
      className={`dock ${place.from}`}
      style={{ right: place.right, [place.from]: place.edge, width: place.width }}
    >
      <div className="said" role="status">
        {card && !view.hold ? card.prompt : (saidOf(props) ?? chip?.prompt ?? props.notice ?? '')}
      </div>
      {replies ? <Replies {...props} replies={replies} maxHeight={place.maxHeight} /> : null}
      {card ? (
        <Card
          key={cardKey}
          {...props}
          finding={card}
          beside={beside}
          hold={view.hold}
          maxHeight={place.maxHeight}
        />
      ) : null}
      {!card && chip ? <Chip {...props} finding={chip} beside={beside} maxHeight={place.maxHeight} /> : null}
      {!card && !replies && props.notice ? <p className="notice">{props.notice}</p> : null}
      {open && !card && !replies ? (
        <StatusPanel {...props} maxHeight={place.maxHeight} onClose={() => setOpen(false)} />
      ) : null}
      <Pill
        status={status}
        waiting={props.waiting}
        t={t}
        open={open}
        drag={drag}
        onToggle={() => setOpen(!open)}
      />
    </div>
  );
}

function saidOf({ view: { replies }, t }: OverlayProps): string | null {
  return replies && t('coachRepliesFound', { n: replies.choices.length + replies.more });
}
