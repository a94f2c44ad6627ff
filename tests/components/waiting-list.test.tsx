// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { PromiseList } from '../../components/overlay/PromiseList';
import { WaitingList } from '../../components/overlay/WaitingList';
import { longestOf, type WaitingLine, waitedWords } from '../../components/overlay/waiting-view';
import { textsIn } from '../../components/shared/texts';
import { show } from './show';

const t = textsIn('nl');
const MINUTE = 60_000;

function line(name: string, minutes: number, more: Partial<WaitingLine> = {}): WaitingLine {
  return {
    id: name,
    name,
    waited: minutes * MINUTE,
    approximate: false,
    stage: 'calm',
    open: false,
    ...more,
  };
}

describe('who waits', () => {
  test('a press names the conversation, and asks the agent to open it', () => {
    const lines = [line('Jan', 40, { stage: 'over' }), line('Noor', 3, { open: true })];
    const { find, click, place } = show(
      <WaitingList waiting={{ lines, promises: [], closed: false }} t={t} />,
    );
    const [first, second] = place.querySelectorAll('button');
    expect(first?.textContent).toBe('Jan40 minlanger dan het streven');
    expect(find('[role=status]').textContent).toBe('');
    if (first) click(first);
    expect(find('[role=status]').textContent).toContain('Open zelf het gesprek met Jan');
    if (second) click(second);
    expect(find('[role=status]').textContent).toContain('Noor is al open');
  });

  test('a long list is cut short, with a number for the rest', () => {
    const lines = Array.from({ length: 40 }, (_, at) => line(`Inwoner ${at}`, 40 - at));
    const { place } = show(<WaitingList waiting={{ lines, promises: [], closed: false }} t={t} />);
    expect(place.querySelectorAll('button')).toHaveLength(25);
    expect(place.textContent).toContain('En nog 15 anderen.');
  });

  test('a time the page does not tell exactly is shown as such; under a minute nobody waits', () => {
    expect(waitedWords(line('Jan', 18, { approximate: true }), t)).toBe('ongeveer 18 min');
    expect(waitedWords(line('Jan', 0.5), t)).toBe('net');
  });

  test('who waits longest need not be the most urgent; nobody does while the channel is closed', () => {
    const lines = [line('Chat', 2, { stage: 'over' }), line('WhatsApp', 20)];
    expect(longestOf({ lines, promises: [], closed: false })?.name).toBe('WhatsApp');
    expect(longestOf({ lines, promises: [], closed: true })).toBeNull();
  });
});

test('a promise can be ticked off, also while its conversation is out of sight', () => {
  const onTickOff = vi.fn();
  const promises = [{ hash: 'abc', name: null, due: 'morgen 12:00', stage: 'calm' as const }];
  const { find, click, place } = show(<PromiseList promises={promises} t={t} onTickOff={onTickOff} />);
  expect(place.textContent).toContain('Een gesprek dat nu niet in de lijst staat');
  click(find('button'));
  expect(onTickOff).toHaveBeenCalledWith('abc');
});
