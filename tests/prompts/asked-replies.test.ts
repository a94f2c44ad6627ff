import { beforeEach, expect, it } from 'vitest';
import { channelSchema } from '../../utils/conversation/channel';
import { MINUTE, QUESTION, reading, SECOND, START, send, setStage } from './stage';

let stage: ReturnType<typeof setStage>;
beforeEach(() => {
  stage = setStage();
  const quickReplies = [
    { topic: 'pas kwijt', shortName: 'pas', je: 'Blokkeer je pas.', u: 'Blokkeer uw pas.' },
  ];
  stage.channel = channelSchema.parse({ quickReplies });
  stage.session.see(reading([QUESTION]), START);
});
const type = (text: string, second: number) => stage.session.draft(text, START + second * SECOND);
const offered = () => stage.view.replies?.choices.map(({ text }) => text) ?? null;

it('shows quick replies while somebody types "/", and takes them away with it', () => {
  type('Hallo', 1);
  expect(offered()).toBeNull();
  type('Hallo /p', 2);
  expect(offered()).toEqual(['Blokkeer uw pas.']);
  const before = stage.view.replies;
  stage.session.tick(START + 3 * SECOND);
  expect(stage.view.replies).toBe(before);
  type('Hallo Blokkeer uw pas.', 4);
  expect(offered()).toBeNull();
  expect(stage.counted).toEqual([]);
});

it('says no more about a word they were put away for', () => {
  type('/pas', 1);
  stage.session.leaveReplies();
  expect(offered()).toBeNull();
  type('/pas en', 2);
  expect(offered()).toBeNull();
  type('/p', 3);
  expect(offered()).toEqual(['Blokkeer uw pas.']);
});

it('gives way to a message that is held, and shows nothing while no conversation can be trusted', () => {
  type('Wat is uw bsn? /pas', 1);
  expect(offered()).not.toBeNull();
  expect(send(stage, 'Wat is uw bsn? /pas', START + MINUTE)).toBe(true);
  expect([stage.view.hold !== null, offered()]).toEqual([true, null]);
  type('/pas', 70);
  stage.session.see(null, START + 2 * MINUTE);
  expect(offered()).toBeNull();
});
