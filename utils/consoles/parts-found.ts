import { type ConsoleProfile, findPart, type PartName } from './profile';

/** By which of its selectors each part is found on this page, counted from 0; null for a part that is not. */
export function partsFound(
  profile: ConsoleProfile,
  page: ParentNode,
): Readonly<Record<PartName, number | null>> {
  const found = (name: PartName) => {
    const part = profile.parts[name];
    const at = part.selectors.findIndex(
      (selector) => findPart(page, { ...part, selectors: [selector] }, profile.several) !== null,
    );
    return at < 0 ? null : at;
  };
  return {
    list: found('list'),
    header: found('header'),
    messages: found('messages'),
    composer: found('composer'),
    sendButton: found('sendButton'),
  };
}
