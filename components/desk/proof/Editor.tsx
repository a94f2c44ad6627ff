import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { ScenarioEvent } from '../../../utils/conversation/scenario';
import {
  addLine,
  hasWords,
  LINE_KINDS,
  type LineKind,
  withoutLine,
  withText,
} from '../../../utils/replay/edit-events';
import { whatHappened } from '../../replay/what-happened';
import type { TextKey, Translate } from '../../shared/texts';
import { Field } from '../Field';

interface EditorProps {
  readonly events: readonly ScenarioEvent[];
  readonly t: Translate;
  readonly onChange: (events: readonly ScenarioEvent[]) => void;
}

const KINDS = {
  citizen: 'deskProofCitizenSays',
  draft: 'deskProofDrafts',
  send: 'deskProofSends',
  colleague: 'deskProofColleague',
  system: 'deskProofSystem',
  tick: 'deskProofTick',
} as const satisfies Record<LineKind, TextKey>;
const UNITS = { s: 1, m: 60, h: 3600 } as const;
type Unit = keyof typeof UNITS;
const UNIT_WORDS = { s: 'deskProofSeconds', m: 'deskProofMinutes', h: 'deskProofHours' } as const;
/** Nobody waits longer (in any unit) for the next line. */
const LONGEST = 999;

/** A conversation as one writes it: what was said so far, and a line to add. */
export function Editor({ events, t, onChange }: EditorProps) {
  const [kind, setKind] = useState<LineKind>('citizen');
  const [text, setText] = useState('');
  const [after, setAfter] = useState('1');
  const [unit, setUnit] = useState<Unit>('m');
  const [asked, setAsked] = useState(false);
  const time = Number(after.replace(',', '.'));
  const noTime = after.trim() === '' || !(time >= 0 && time <= LONGEST);
  const noText = hasWords(kind) && text.trim() === '';
  const add = () => {
    setAsked(noTime || noText);
    if (noTime || noText) return;
    onChange(addLine(events, { kind, after: time * UNITS[unit], text: text.trim() }));
    setText('');
  };
  return (
    <section className="card proof-editor" aria-label={t('deskProofEditor')}>
      <ol className="proof-lines">
        {events.map((event, index) => (
          <Line
            // A line has no name of its own; it is where it stands.
            key={`${index} ${event.at} ${event.type}`}
            event={event}
            t={t}
            onText={(words) => onChange(withText(events, index, words))}
            onRemove={() => onChange(withoutLine(events, index))}
          />
        ))}
      </ol>
      <form
        className="proof-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field label={t('deskProofWho')}>
          {(control) => (
            <select
              {...control}
              value={kind}
              onChange={({ target }) => setKind(LINE_KINDS.find((each) => each === target.value) ?? kind)}
            >
              {LINE_KINDS.map((each) => (
                <option key={each} value={each}>
                  {t(KINDS[each])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('deskProofAfter')} problem={asked && noTime ? t('deskProofNoTime') : null}>
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="decimal"
              size={4}
              value={after}
              onChange={({ target }) => setAfter(target.value)}
            />
          )}
        </Field>
        <Field label={t('deskProofUnit')}>
          {(control) => (
            <select
              {...control}
              value={unit}
              onChange={({ target }) =>
                setUnit(target.value === 's' || target.value === 'h' ? target.value : 'm')
              }
            >
              {(['s', 'm', 'h'] as const).map((each) => (
                <option key={each} value={each}>
                  {t(UNIT_WORDS[each])}
                </option>
              ))}
            </select>
          )}
        </Field>
        {hasWords(kind) && (
          <Field label={t('deskProofWords')} problem={asked && noText ? t('deskProofNoWords') : null}>
            {(control) => (
              <textarea
                {...control}
                rows={2}
                lang="nl"
                maxLength={4000}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            )}
          </Field>
        )}
        <Button type="submit" purpose="secondary">
          {t('deskProofAdd')}
        </Button>
      </form>
    </section>
  );
}

interface LineProps {
  readonly event: ScenarioEvent;
  readonly t: Translate;
  readonly onText: (text: string) => void;
  readonly onRemove: () => void;
}

function Line({ event, t, onText, onRemove }: LineProps) {
  const text = event.type === 'send' ? '…' : null;
  const scene = { event, at: 0, conversation: null, text, held: false, lines: [] };
  const { who } = whatHappened(scene, true, t);
  const side = event.type === 'message' && event.author !== 'agent' ? 'citizen' : 'agent';
  return (
    <li className={`proof-line proof-line-${side}`}>
      <span className="proof-line-who">
        {who} <span className="soft">{event.at}</span>
      </span>
      {'text' in event && (
        <textarea
          aria-label={who}
          rows={1}
          lang="nl"
          maxLength={4000}
          value={event.text}
          onChange={({ target }) => onText(target.value)}
        />
      )}
      <button type="button" className="replay-button" onClick={onRemove}>
        {t('deskProofRemove')}
        <span className="unseen"> {`${who} ${event.at}`}</span>
      </button>
    </li>
  );
}
