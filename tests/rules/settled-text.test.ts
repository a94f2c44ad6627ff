import { expect, it } from 'vitest';
import { channelSchema } from '../../utils/conversation/channel';
import { isQuickReply } from '../../utils/rules/settled-text';

const channel = channelSchema.parse({
  quickReplies: [
    {
      topic: 'printen',
      je: 'Hoi {roepnaam}, je kunt hier printen.',
      u: 'Beste {naam}, u kunt hier printen.',
    },
    { topic: 'x', je: '{naam}', u: '{naam}' },
  ],
});

it.each([
  'Beste mevrouw Smit, u kunt hier printen.',
  'Hoi Sanne je kunt hier  printen',
  'Hoi, je kunt hier printen.',
])('%s is a quick reply', (draft) => expect(isQuickReply(draft, channel)).toBe(true));

it.each([
  'Beste mevrouw Smit, u kunt hier niet printen.',
  'Beste mevrouw Smit, u kunt hier printen. Groet, Debbie',
  'Dat weet ik niet.',
  '',
])('%s is none', (draft) => expect(isQuickReply(draft, channel)).toBe(false));
