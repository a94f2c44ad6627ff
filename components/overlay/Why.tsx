import { Fragment, useEffect, useRef } from 'react';
import type { Rule } from '../../utils/rules/define-rule';
import type { Translate } from '../shared/texts';

/** The source documents as people know them. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  S0: 'Chatten voor hulpverleners',
  S1: 'Vakmanschap via WhatsApp, gemeenten',
  S2: 'WhatsApp bij waterschap en gemeenten',
  S3: 'Livechat bij gemeenten en corporaties',
  S4: 'Pilot WhatsApp, Bibliotheek Spijkenisse',
};

/** Why a prompt is shown: the words it rests on, and where they stand. */
export function Why({ rules, t }: { readonly rules: readonly Rule[]; readonly t: Translate }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In a low window it opens below the edge of the card. Only the card may scroll, never the page.
    const card = box.current?.parentElement;
    if (card) card.scrollTop = card.scrollHeight;
  }, []);
  return (
    <div className="why" ref={box} data-souffleur-why="">
      {rules.map(({ id, source }) => (
        <Fragment key={id}>
          <blockquote lang="nl">«{source.quote}»</blockquote>
          <p>
            {t('coachSource')}: {DOCUMENTS[source.document] ?? source.document}
          </p>
        </Fragment>
      ))}
    </div>
  );
}
