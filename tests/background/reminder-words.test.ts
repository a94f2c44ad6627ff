import { expect, test } from 'vitest';
import { textsIn } from '../../components/shared/texts';
import { inboxWords, promiseWords, waitWords } from '../../entrypoints/background/reminder-words';
import { channelSchema } from '../../utils/conversation/channel';

const nl = textsIn('nl');
const WHATSAPP = channelSchema.parse({ name: 'WhatsApp' });
const LIVE = channelSchema.parse({ name: 'Chat', firstReplyTargetSec: 45 });

test('one who waits is told with the norm and the channel, never with a name', () => {
  expect(waitWords({ over: 1, soon: 0, promises: 0 }, [WHATSAPP], nl)).toBe(
    'Iemand wacht langer dan 30 minuten (WhatsApp)',
  );
  expect(waitWords({ over: 1, soon: 0, promises: 0 }, [LIVE], nl)).toBe(
    'Iemand wacht langer dan 45 seconden (Chat)',
  );
  expect(waitWords({ over: 0, soon: 1, promises: 0 }, [WHATSAPP], textsIn('en'))).toBe(
    'Someone has been waiting nearly 30 minutes (WhatsApp)',
  );
});

test('several are a number, whatever the channels', () => {
  expect(waitWords({ over: 3, soon: 2, promises: 0 }, [WHATSAPP], nl)).toBe(
    '3 gesprekken wachten langer dan het streven',
  );
  expect(waitWords({ over: 0, soon: 2, promises: 0 }, [WHATSAPP, LIVE], nl)).toBe(
    '2 gesprekken wachten bijna zo lang als het streven',
  );
  // With two consoles open nobody knows here on which of them it is.
  expect(waitWords({ over: 1, soon: 0, promises: 0 }, [WHATSAPP, LIVE], nl)).toBe(
    'Een gesprek wacht langer dan het streven',
  );
});

test('nobody who waits, nothing to say', () => {
  expect(waitWords({ over: 0, soon: 0, promises: 2 }, [WHATSAPP], nl)).toBeNull();
  expect(promiseWords(1, nl)).toBe('Je hebt iemand een bericht beloofd');
  expect(promiseWords(2, nl)).toBe('Je hebt 2 mensen een bericht beloofd');
  expect(inboxWords(WHATSAPP, nl)).toBe('Kijk even of er nieuwe vragen zijn (WhatsApp)');
});
