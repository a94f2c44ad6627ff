import { createRoot } from 'react-dom/client';
import { Overlay, type OverlayProps } from '../../components/overlay/Overlay';
import css from '../../components/overlay/overlay.css?inline';
import pillCss from '../../components/overlay/pill.css?inline';
import waitingCss from '../../components/overlay/waiting.css?inline';

export const HOST = 'souffleur-overlay';

export interface Screen {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  render(props: OverlayProps): void;
  /** In view or not; what is in it stays. */
  show(visible: boolean): void;
}

/**
 * Puts our one element on <html>, outside everything the console made, and takes it away with the signal.
 * A press in it never takes the focus, so that the caret stays in the composer.
 */
export function mountOverlay(signal: AbortSignal): Screen {
  // What an earlier coach could not take along.
  for (const orphan of document.querySelectorAll(HOST)) orphan.remove();
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `:host { all: initial; }\n${pillCss}\n${waitingCss}\n${css}`;
  const container = document.createElement('div');
  shadow.append(style, container);
  container.addEventListener(
    'mousedown',
    (event) => {
      const selects = event.target instanceof Element && event.target.closest('.selectable');
      if (!selects) event.preventDefault();
    },
    { signal },
  );
  document.documentElement.append(host);
  const root = createRoot(container);
  signal.addEventListener('abort', () => {
    root.unmount();
    host.remove();
  });
  return {
    host,
    shadow,
    render: (props) => root.render(<Overlay {...props} />),
    show: (visible) => host.style.setProperty('display', visible ? 'inline' : 'none'),
  };
}
