/** What the address of an editor's page asks for. */
export interface Wanted {
  /** The draft the editor begins with, before its history does. */
  readonly draft: string;
  /** In the editor's own read-only mode. */
  readonly locked: boolean;
}

/** Builds an editor in a place; gives the draft as the editor's own state has it, a line per `\n`. */
export type Make = (place: HTMLElement, wanted: Wanted) => (() => string) | Promise<() => string>;

declare global {
  interface Window {
    /** Set once the editor is there: the draft in its own state, not as the page shows it. */
    draftInState?: () => string;
  }
}

/**
 * Makes the page of one editor: `?draft=…`, `&locked`, and `&in=shadow` for an open shadow root.
 * With `&in=frame` the page holds only a frame with itself, so that the composer is in another document.
 */
export async function open(make: Make): Promise<void> {
  const { searchParams } = new URL(location.href);
  const place = document.createElement('div');
  if (searchParams.get('in') === 'frame') {
    searchParams.delete('in');
    const frame = document.createElement('iframe');
    frame.src = `?${searchParams}`;
    document.body.append(frame);
    return;
  }
  const host = document.createElement('div');
  host.id = 'host';
  document.body.append(host);
  (searchParams.get('in') === 'shadow' ? host.attachShadow({ mode: 'open' }) : host).append(place);
  window.draftInState = await make(place, {
    draft: searchParams.get('draft') ?? '',
    locked: searchParams.has('locked'),
  });
}
