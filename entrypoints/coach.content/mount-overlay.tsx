import { createRoot } from 'react-dom/client';
import layerCss from '../../components/overlay/layer.css?inline';
import { Overlay, type OverlayProps } from '../../components/overlay/Overlay';
import css from '../../components/overlay/overlay.css?inline';
import pillCss from '../../components/overlay/pill.css?inline';
import waitingCss from '../../components/overlay/waiting.css?inline';
import { wearStyles } from './wear-styles';

export const HOST = 'souffleur-overlay';

export interface Screen {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  render(props: OverlayProps): void;
  /** On <html>, above everything that is in the page by now. What it shows is as it was. */
  raise(): void;
  /** Stays where it is, and shows nothing. */
  lower(): void;
  /** Whether it is on the page and shows what it has. */
  isUp(): boolean;
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
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  shadow.append(layer);
  wearStyles(shadow, [layerCss, pillCss, waitingCss, css].join('\n'));
  layer.addEventListener(
    'mousedown',
    (event) => {
      const selects = event.target instanceof Element && event.target.closest('.selectable');
      if (!selects) event.preventDefault();
    },
    { signal },
  );
  const isUp = () => host.parentNode === document.documentElement && layer.matches(':popover-open');
  const lower = () => {
    if (layer.matches(':popover-open')) layer.hidePopover();
  };
  const raise = () => {
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    lower();
    layer.showPopover();
  };
  raise();
  const root = createRoot(layer);
  signal.addEventListener('abort', () => {
    root.unmount();
    host.remove();
  });
  return {
    host,
    shadow,
    raise,
    lower,
    isUp,
    render(props) {
      // A page that is enlarged by its own styles takes us along; we place and size ourselves by the window.
      layer.style.zoom = `${1 / document.documentElement.currentCSSZoom}`;
      root.render(<Overlay {...props} />);
    },
    show: (visible) => layer.toggleAttribute('data-elsewhere', !visible),
  };
}
