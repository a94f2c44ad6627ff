import type { Author } from '../../utils/conversation/message';
import type { TextKey, Translate } from '../shared/texts';

/** What can be done while pointing; buttons carry it, and the page hears nothing of their being pressed. */
export type PointingAct = 'back' | 'stop' | 'save' | 'swap' | 'again';

export interface Picking {
  readonly at: 'picking';
  /** 0, 1 or 2: the citizen's message, one's own, the composer. */
  readonly step: number;
  /** Why the last click could not be used; null when it could. */
  readonly problem: TextKey | null;
  /** What is outlined, for who walks by keyboard; empty otherwise. */
  readonly words: string;
  /** Where it is drawn, in pixels of the window; null for nothing. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
}

export interface Previewing {
  readonly at: 'preview';
  /** The newest some as they are read; null when the page cannot be read with what was pointed out. */
  readonly messages: readonly { readonly author: Author; readonly text: string }[] | null;
  readonly count: number;
  readonly unknown: number;
  readonly name: string | null;
  /** Whether it was stored: not yet, or that failed. */
  readonly kept: 'not-yet' | 'failed';
}

export interface PointingProps {
  readonly view: Picking | Previewing | { readonly at: 'saved' };
  readonly t: Translate;
}

const ASKS: readonly TextKey[] = ['coachPointCitizen', 'coachPointAgent', 'coachPointComposer'];
const WRITERS: Record<Author, TextKey> = {
  citizen: 'coachPointByCitizen',
  agent: 'coachPointByAgent',
  system: 'coachPointBySystem',
  note: 'coachPointByNote',
  unknown: 'coachPointByUnknown',
};

/** The bar that asks for three clicks, and what is read with them. */
export function Pointing({ view, t }: PointingProps) {
  return (
    <>
      {view.at === 'picking' && view.box && (
        <div
          className="outline"
          aria-hidden="true"
          style={{ left: view.box.x, top: view.box.y, width: view.box.width, height: view.box.height }}
        />
      )}
      <section className={`pointing ${view.at}`} aria-label={t('coachPointTitle')}>
        {view.at === 'picking' && <Asking view={view} t={t} />}
        {view.at === 'preview' && <Preview view={view} t={t} />}
        {view.at === 'saved' && (
          <>
            <p role="status">{t('coachPointSaved')}</p>
            <div className="buttons">
              <Button act="stop" text={t('coachPointClose')} main />
            </div>
          </>
        )}
      </section>
    </>
  );
}

function Asking({ view, t }: { readonly view: Picking; readonly t: Translate }) {
  const ask = ASKS[view.step] ?? 'coachPointCitizen';
  return (
    <>
      <p className="ask" role="status">
        <span className="count">{t('coachPointStep', { n: view.step + 1 })}</span> {t(ask)}
      </p>
      {view.problem && (
        <p className="wrong" role="alert">
          {t(view.problem)}
        </p>
      )}
      <p className="keys">{t('coachPointKeys')}</p>
      <p className="said" role="status">
        {view.words}
      </p>
      <div className="buttons">
        {view.step > 0 && <Button act="back" text={t('coachPointBack')} />}
        <Button act="stop" text={t('coachPointStop')} />
      </div>
    </>
  );
}

function Preview({ view, t }: { readonly view: Previewing; readonly t: Translate }) {
  const { messages, count, unknown, name } = view;
  return (
    <>
      <h2>{t('coachPointPreview')}</h2>
      {messages === null ? (
        <p className="wrong" role="alert">
          {t('coachPointUnread')}
        </p>
      ) : (
        <>
          <p className="counts" role="status">
            {name !== null && <span className="who">{t('coachPointWith', { name })}</span>}{' '}
            {count === 1 ? t('coachPointCountOne') : t('coachPointCount', { n: count })}
            {unknown > 0 && ` ${t('coachPointUnknown', { n: unknown })}`}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
          <ol className="read" tabIndex={0} data-souffleur-read>
            {messages.map(({ author, text }, at) => (
              <li key={at} className={author}>
                <b>{t(WRITERS[author])}:</b> <span lang="nl">{text === '' ? '…' : text}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {view.kept === 'failed' && (
        <p className="wrong" role="alert">
          {t('coachPointNotKept')}
        </p>
      )}
      <div className="buttons">
        {messages !== null && <Button act="save" text={t('coachPointSave')} main />}
        {messages !== null && <Button act="swap" text={t('coachPointSwap')} />}
        <Button act="again" text={t('coachPointAgain')} />
        <Button act="stop" text={t('coachPointStop')} />
      </div>
    </>
  );
}

/** Without a listener of its own: `shield.ts` hears the press before the page can, and the page never does. */
function Button({
  act,
  text,
  main = false,
}: {
  readonly act: PointingAct;
  readonly text: string;
  readonly main?: boolean;
}) {
  return (
    <button type="button" className={main ? 'main' : undefined} data-souffleur-act={act}>
      {text}
    </button>
  );
}
