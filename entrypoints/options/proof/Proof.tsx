import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { RoomProps } from '../../../components/desk/desk-contract';
import { BringIn } from '../../../components/desk/proof/BringIn';
import { CaseList } from '../../../components/desk/proof/CaseList';
import { Editor } from '../../../components/desk/proof/Editor';
import { Playing } from '../../../components/desk/proof/Playing';
import type { ScenarioEvent } from '../../../utils/conversation/scenario';
import { scenarioSchema } from '../../../utils/conversation/scenario';
import { addPatternEngine } from '../../../utils/guidelines/patterns';
import { re2Patterns } from '../../../utils/guidelines/re2-patterns';
import { scenarioOf } from '../../../utils/replay/play-case';
import { type Material, materialInSteps } from '../../../utils/replay/read-material';
import { PlayRoom } from './PlayRoom';
import { titlesOf } from './titles';
import { useCases } from './use-cases';
import { useWorking } from './use-playing';

addPatternEngine(re2Patterns);

/** A conversation this long is not drawn in the editor. */
const EDITABLE = 200;

/** A text as it was brought in, to be read again with another agent. */
interface Brought {
  readonly text: string;
  readonly name: string;
}

/** Brings in a conversation and plays it. All of it stays in this page, and is gone with it. */
export function Proof({ desk, language, t }: RoomProps) {
  const working = useWorking();
  const cases = useCases(desk, working);
  const [material, setMaterial] = useState<Material | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Counts what was brought in, so that nothing of the one before stays on the screen. */
  const [turn, setTurn] = useState(0);
  const titleOf = titlesOf(desk.guidance);

  const use = (next: Material, from: Brought | null) => {
    setProblem(null);
    setBrought(from);
    setMaterial(next);
    setTurn((before) => before + 1);
  };
  async function read(text: string, name: string, agents: readonly string[] = []) {
    const found = await working.work(materialInSteps(text, name, agents));
    if (!found) return;
    if (found.ok) use(found.material, { text, name });
    else setProblem(found.reason);
  }
  const written = (events: readonly ScenarioEvent[]): Material => ({
    kind: 'scenario',
    scenario: {
      ...scenarioSchema.parse({ id: t('deskProofOwn'), start: '2026-03-03T10:00:00+01:00', events: [] }),
      ...material?.scenario,
      events: [...events],
    },
    expect: material?.expect ?? null,
    agent: '',
    writers: [],
  });

  return (
    <>
      {working.progress !== null && <Playing progress={working.progress} t={t} onCancel={working.cancel} />}
      {material === null ? (
        <BringIn
          problem={problem}
          busy={working.progress !== null}
          t={t}
          onText={(text) => void read(text, t('deskProofOwn'))}
          onFile={(file) => void file.text().then((text) => read(text, file.name.replace(/\.\w+$/, '')))}
          onWrite={() => use(written([]), null)}
        />
      ) : (
        <>
          <div className="buttons">
            <Button purpose="secondary" onClick={() => setMaterial(null)}>
              {t('deskProofAnother')}
            </Button>
          </div>
          {material.scenario.events.length <= EDITABLE && material.kind === 'scenario' && (
            <Editor
              events={material.scenario.events}
              t={t}
              onChange={(events) => setMaterial(written(events))}
            />
          )}
          <PlayRoom
            key={turn}
            desk={desk}
            language={language}
            t={t}
            material={material}
            working={working}
            titleOf={titleOf}
            taken={cases.titles}
            onKeep={cases.keep}
            onAgent={(agent) => brought && void read(brought.text, brought.name, [agent])}
          />
        </>
      )}
      <CaseList
        cases={cases.cases}
        busy={working.progress !== null}
        titleOf={titleOf}
        t={t}
        onRun={() => void cases.run()}
        onOpen={(given) =>
          use(
            { kind: 'scenario', scenario: scenarioOf(given), expect: given.expect, agent: '', writers: [] },
            null,
          )
        }
        onRemove={cases.remove}
      />
    </>
  );
}
