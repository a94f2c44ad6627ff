import { Button } from '@nl-design-system-candidate/button-react';
import { useMemo, useState } from 'react';
import type { RoomProps } from '../../../components/desk/desk-contract';
import { type Against, Comparing } from '../../../components/desk/proof/Comparing';
import { KeepCase } from '../../../components/desk/proof/KeepCase';
import { Listening } from '../../../components/desk/proof/Listening';
import { Outcome } from '../../../components/desk/proof/Outcome';
import type { Expected } from '../../../utils/conversation/scenario';
import type { Case } from '../../../utils/guidelines/case-schema';
import { momentInSteps, playInSteps } from '../../../utils/replay/play-in-steps';
import type { Cast, Scene } from '../../../utils/replay/play-scenario';
import type { Material } from '../../../utils/replay/read-material';
import { timeRows } from '../../../utils/replay/time-rows';
import { type RuleThen, whyEach } from '../../../utils/replay/why-quiet';
import type { OneRule } from '../../../utils/replay/with-one-rule';
import type { Rule } from '../../../utils/rules/define-rule';
import { ruleById } from '../../../utils/rules/registry';
import { saveFile } from '../../shared/save-file';
import { knownRules } from './titles';
import { type Listener, useCasts } from './use-casts';
import type { Working } from './use-playing';

interface PlayRoomProps extends RoomProps {
  readonly material: Material;
  readonly working: Working;
  readonly titleOf: (rule: string) => string;
  readonly taken: readonly string[];
  readonly onKeep: (given: Case) => void;
  readonly onAgent: (name: string) => void;
}

interface Played {
  /** What it was played with; with anything else it is no longer how it is now. */
  readonly casts: readonly Cast[];
  readonly events: Material['scenario']['events'];
  readonly scenes: readonly (readonly Scene[])[];
}

/** More than this many events do not fit in a pack. */
const MOST_IN_PACK = 300;

/** Plays one conversation with the rules as they are now, and lays another way beside it. */
export function PlayRoom(props: PlayRoomProps) {
  const { desk, language, t, material, working, titleOf, taken, onKeep, onAgent } = props;
  const { scenario } = material;
  const rules = useMemo(() => knownRules(desk.guidance), [desk.guidance]);
  const [listener, setListener] = useState<Listener>({ level: scenario.agent.level, fades: false });
  const [against, setAgainst] = useState<Against>('nothing');
  const ruleNow = (rule: Rule): OneRule => {
    const active = desk.guidance.rules.find((each) => each.rule.id === rule.id);
    const severity = active?.severity;
    return { rule, on: active !== undefined, ...(severity && { severity }), params: active?.params ?? {} };
  };
  const [changed, setChanged] = useState<OneRule | null>(() => (rules[0] ? ruleNow(rules[0]) : null));
  const casts = useCasts(desk, scenario, listener, against, changed);
  const [played, setPlayed] = useState<Played | null>(null);
  const [why, setWhy] = useState<{
    readonly index: number;
    readonly rules: readonly RuleThen[] | null;
  } | null>(null);
  const fresh = played?.casts === casts && played.events === scenario.events;
  const rows = useMemo(
    () => (played ? timeRows(played.scenes[0] ?? [], played.scenes[1] ?? null) : []),
    [played],
  );

  async function play() {
    setWhy(null);
    const scenes = await working.work(playInSteps(scenario, casts));
    if (scenes) setPlayed({ casts, events: scenario.events, scenes });
  }
  async function askWhy(index: number) {
    const cast = played?.casts[0];
    if (!cast || why?.index === index) return setWhy(null);
    setWhy({ index, rules: null });
    const moment = await working.work(momentInSteps({ ...scenario, events: played.events }, cast, index));
    setWhy(moment && { index, rules: whyEach(rules, cast, moment) });
  }
  const spoke = [
    ...new Set(rows.flatMap(({ told }) => told.filter(({ shown }) => shown)).map(({ rule }) => rule)),
  ];
  const asCase = (title: string, expect: Expected): Case => ({
    title,
    start: scenario.start,
    channel: scenario.channel,
    agent: { ...scenario.agent, level: listener.level },
    events: [...scenario.events],
    expect,
  });

  return (
    <>
      <Listening
        listener={listener}
        writers={material.writers}
        agent={material.agent}
        busy={working.progress !== null}
        t={t}
        onListener={setListener}
        onAgent={onAgent}
      />
      {changed && (
        <Comparing
          against={against}
          changed={changed}
          rules={rules}
          t={t}
          onAgainst={setAgainst}
          onRule={(rule) => setChanged(ruleNow(rule))}
          onChange={setChanged}
        />
      )}
      <div className="buttons">
        <Button
          purpose="primary"
          disabled={working.progress !== null || scenario.events.length === 0}
          onClick={() => void play()}
        >
          {t('deskProofPlay')}
        </Button>
      </div>
      {played && (
        <>
          <Outcome
            rows={rows}
            stale={!fresh}
            against={played.casts.length > 1 ? against : 'nothing'}
            expect={material.expect}
            lines={played.scenes[0]?.flatMap(({ lines }) => lines) ?? []}
            titleOf={titleOf}
            language={language}
            why={why}
            t={t}
            onWhy={(index) => void askWhy(index)}
          />
          {fresh && (
            <KeepCase
              spoke={spoke}
              rules={rules}
              titleOf={titleOf}
              real={material.kind === 'export'}
              long={scenario.events.length > MOST_IN_PACK}
              fixed={desk.fixed}
              titles={taken}
              first={{ title: '', quiet: material.expect?.quiet ?? [] }}
              t={t}
              onKeep={(title, expect) => onKeep(asCase(title, expect))}
              onFile={(title, expect) =>
                saveFile(
                  `${title || scenario.id}.json`,
                  JSON.stringify(asFile(asCase(title || scenario.id, expect), desk.guidance.rules), null, 2),
                  'application/json',
                )
              }
            />
          )}
        </>
      )}
    </>
  );
}

/** As the replay on the command line reads it: rules it can know by themselves. */
function asFile({ title, ...given }: Case, rules: Cast['rules']) {
  const known = rules.filter(({ rule }) => ruleById(rule.id));
  return {
    id: title,
    ...given,
    rules: known.map(({ rule }) => rule.id),
    params: Object.fromEntries(known.flatMap(({ rule, params }) => (params ? [[rule.id, params]] : []))),
  };
}
