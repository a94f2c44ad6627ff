import { expect, it } from 'vitest';
import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import { createSession } from '../../utils/prompts/session';
import { EMPTY_VIEW } from '../../utils/prompts/view';
import { createEngine, type Engine } from '../../utils/rules/engine';
import { draft, GREETED, QUESTION, reading, ruleThat, SECOND, START, setStage } from './stage';

const onMessage = ruleThat({ id: 'on-message', on: ['message'] });
const onDraft = ruleThat({ id: 'on-draft', on: ['draft'] });

it('what another pack does not say goes from the screen; what it says comes when it happens', () => {
  let rules = createEngine([{ rule: onMessage }]);
  const engine: Engine = {
    evaluate: (situation) => rules.evaluate(situation),
    applying: (situation) => rules.applying(situation),
    failed: () => rules.failed(),
  };
  const stage = setStage();
  stage.view = EMPTY_VIEW;
  const session = createSession({
    engine,
    channel: () => channelSchema.parse({}),
    agent: () => agentSchema.parse({}),
    changed: (view) => {
      stage.view = view;
    },
    count: () => {},
  });
  session.see(reading([GREETED]), START);
  session.see(reading([GREETED, QUESTION]), START + SECOND);
  expect(stage.view.card?.rule.id).toBe('on-message');
  rules = createEngine([{ rule: onDraft }]);
  session.renewRules(START + 2 * SECOND);
  expect(stage.view.card).toBeNull();
  draft({ ...stage, session }, 'Dat kan.', START + 120 * SECOND);
  expect(stage.view.card?.rule.id).toBe('on-draft');
});
