import type { ConsoleProfile, Doubt } from './profile';

/**
 * The same console, of which nothing but the composer is trusted. Its rows are not even looked for: the composer stands in
 * for the messages part, so that a page on which only that can be found is not called broken.
 */
export function composerOnly(profile: ConsoleProfile, doubt: Doubt): ConsoleProfile {
  const { composer } = profile.parts;
  // One selector has to do, and a list of them cannot step into a shadow root.
  const plain = composer.selectors.filter((selector) => !selector.includes('>>>'));
  const anywhere = plain.length > 0 ? plain.join(', ') : (composer.selectors[0] ?? '');
  const optional = (name: 'list' | 'header' | 'sendButton') => ({ ...profile.parts[name], required: false });
  return {
    ...profile,
    loaded: anywhere,
    open: anywhere,
    parts: {
      list: optional('list'),
      header: optional('header'),
      messages: { ...composer, required: true },
      composer: { ...composer, required: true },
      sendButton: optional('sendButton'),
    },
    rows: () => [],
    readRow: () => null,
    assemble(_, around) {
      const { key } = profile.assemble([], around);
      // Kept in memory alone, to tell one conversation from the next.
      return {
        key: key ?? around.address,
        citizenName: null,
        group: false,
        messages: [],
        citizenTyping: false,
        doubt,
      };
    },
    // Nobody is said to be waiting where it is not certain who wrote last.
    readList: () => [],
    wholeList: () => false,
  };
}
