import { useEffect, useState } from 'react';
import { citizens } from '../../components/practice/citizens/all';
import { LookBack } from '../../components/practice/LookBack';
import { PracticeConsole } from '../../components/practice/PracticeConsole';
import {
  act,
  openConversation,
  type PracticeAction,
  type PracticeState,
  passTime,
  startPractice,
} from '../../components/practice/practice-state';
import { textsIn } from '../../components/shared/texts';
import { timeRows } from '../../utils/replay/time-rows';
import { type Language, languageItem } from '../../utils/settings/items';
import { type PlayedBack, playBack } from './play-back';

/** How often (ms) the citizens look at the clock. */
const BEAT = 200;
const MINUTE = 60_000;

interface PracticeProps {
  readonly speed: number;
  /** Whose conversation to begin with; null for the list. */
  readonly citizen: string | null;
}

/** The practice console with its clock and its language. Everything is gone when the page closes. */
export function Practice({ speed, citizen }: PracticeProps) {
  const [state, setState] = useState(() => begin(speed, citizen));
  const [now, setNow] = useState(thisMinute);
  const language = useLanguage();
  const t = textsIn(language);
  useEffect(() => {
    const beat = setInterval(() => {
      setState((before) => passTime(before, Date.now()));
      setNow(thisMinute());
    }, BEAT);
    return () => clearInterval(beat);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${textsIn(language)('practiceTitle')} · Souffleur`;
  }, [language]);
  const [back, setBack] = useState<PlayedBack | null>(null);
  const conversation = openConversation(state);
  const does = (action: PracticeAction) => setState((before) => act(before, action));
  return (
    <PracticeConsole
      state={state}
      now={now}
      language={language}
      t={t}
      onOpen={(id) => {
        setBack(null);
        does({ does: 'open', citizen: id });
      }}
      onWrite={(draft) => does({ does: 'write', draft, now: Date.now() })}
      onSend={() => does({ does: 'send', now: Date.now() })}
      onLookBack={() => conversation && void playBack(conversation).then(setBack)}
      lookBack={
        back && (
          <LookBack
            name={conversation?.citizen.name ?? ''}
            scenes={back.scenes}
            rows={timeRows(back.scenes)}
            titleOf={back.titleOf}
            language={language}
            t={t}
            onBack={() => setBack(null)}
          />
        )
      }
      onRestart={() => does({ does: 'restart', now: Date.now() })}
    />
  );
}

function begin(speed: number, citizen: string | null): PracticeState {
  const fresh = startPractice(citizens, Date.now(), speed);
  const known = citizens.some(({ id }) => id === citizen);
  return known ? act(fresh, { does: 'open', citizen }) : fresh;
}

function thisMinute(): number {
  return Math.floor(Date.now() / MINUTE) * MINUTE;
}

function useLanguage(): Language {
  const [language, setLanguage] = useState<Language>('nl');
  useEffect(() => {
    void languageItem.read().then(setLanguage);
    return languageItem.watch(setLanguage);
  }, []);
  return language;
}
