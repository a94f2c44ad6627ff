import { Button } from '@nl-design-system-candidate/button-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { Translate } from '../shared/texts';
import { Field } from './Field';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly t: Translate;
  readonly searchLabel: string;
  /** All words by which an item can be found. */
  readonly wordsOf: (item: Item) => string;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** So many are drawn at once: a thousand rows would make every key slow. */
const STEP = 50;

/** A list that can be searched, drawn a part at a time. */
export function LongList<Item>({ items, t, searchLabel, wordsOf, children }: LongListProps<Item>) {
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(STEP);
  const words = useDeferredValue(sought);
  const library = useMemo(
    () => items.map((item) => ({ item, words: plain(wordsOf(item)) })),
    [items, wordsOf],
  );
  const found = useMemo(() => {
    const parts = plain(words).split(/\s+/);
    return library.filter((each) => parts.every((part) => each.words.includes(part))).map(({ item }) => item);
  }, [library, words]);
  const shown = found.slice(0, most);
  return (
    <>
      <Field label={searchLabel}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={sought}
            onChange={({ target: { value } }) => {
              setSought(value);
              setMost(STEP);
            }}
          />
        )}
      </Field>
      <p className="soft" role="status">
        {t('deskShown', { shown: shown.length, all: found.length })}
      </p>
      {children(shown)}
      {found.length > shown.length && (
        <Button purpose="secondary" onClick={() => setMost(most + STEP)}>
          {t('deskShowMore', { n: Math.min(STEP, found.length - shown.length) })}
        </Button>
      )}
    </>
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
