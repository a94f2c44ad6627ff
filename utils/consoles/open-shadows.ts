/** Goes through a page, open shadow roots included, an element at a time: the root it has, or null. Ours are passed over. */
export function* walkShadows(page: ParentNode): Generator<ShadowRoot | null> {
  const ahead: ParentNode[] = [page];
  for (let root = ahead.pop(); root; root = ahead.pop()) {
    for (const element of root.querySelectorAll('*')) {
      const shadow = element.nodeName.startsWith('SOUFFLEUR-') ? null : element.shadowRoot;
      if (shadow) ahead.push(shadow);
      yield shadow;
    }
  }
}

/** All open shadow roots in a page, those inside others included, in one go. */
export function openShadows(page: ParentNode): readonly ShadowRoot[] {
  return [...walkShadows(page)].filter((shadow) => shadow !== null);
}
