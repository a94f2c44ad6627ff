import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId, useState } from 'react';
import { builtInIds, builtInPack } from '../../../utils/guidelines/built-in-packs';
import { FIRST_PACK, type PackChoice } from '../../../utils/guidelines/pack-choice';
import type { Translate } from '../../shared/texts';
import { Notice } from '../Notice';

export interface PackInForceProps {
  readonly choice: PackChoice;
  /** Where an imported pack came from. */
  readonly from: 'file' | 'subscription' | 'policy';
  /** The organisation chooses. */
  readonly fixed: boolean;
  readonly failed: boolean;
  readonly t: Translate;
  readonly onBuiltIn: (id: string) => void;
}

const WORDS = {
  file: 'deskHandoutNowImported',
  subscription: 'deskHandoutNowSubscribed',
  policy: 'deskHandoutNowPolicy',
} as const;

export const titleOf = (choice: PackChoice): string =>
  typeof choice === 'string' ? (builtInPack(choice)?.title ?? choice) : choice.title;

/** Which pack is on, and the way back to one of Souffleur's own. */
export function PackInForce({ choice, from, fixed, failed, t, onBuiltIn }: PackInForceProps) {
  const id = useId();
  const [next, setNext] = useState(FIRST_PACK);
  const pack = titleOf(choice);
  const builtIn = typeof choice === 'string';
  return (
    <section className="card" aria-labelledby={`${id}-head`}>
      <Heading level={2} id={`${id}-head`}>
        {t('deskHandoutNow')}
      </Heading>
      <p>
        {builtIn ? t('deskHandoutNowBuiltIn', { pack }) : t(WORDS[from], { pack, version: choice.version })}
      </p>
      {fixed && <p className="soft">{t('deskHandoutPackFixed')}</p>}
      {!builtIn && !fixed && (
        <form
          className="line"
          onSubmit={(event) => {
            event.preventDefault();
            onBuiltIn(next);
          }}
        >
          <div className="field">
            <label htmlFor={id}>{t('deskHandoutBack')}</label>
            <select id={id} value={next} onChange={(event) => setNext(event.target.value)}>
              {builtInIds.map((each) => (
                <option key={each} value={each}>
                  {titleOf(each)}
                </option>
              ))}
            </select>
          </div>
          <Button purpose="secondary" type="submit">
            {t('deskHandoutBackDo')}
          </Button>
        </form>
      )}
      {failed && <Notice kind="broken">{t('deskHandoutNotKept')}</Notice>}
    </section>
  );
}
