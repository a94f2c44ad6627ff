import layerCss from '../../components/overlay/layer.css?inline';
import lookCss from '../../components/overlay/look.css?inline';
import { wearStyles } from './wear-styles';

/** Pill and card. */
export const HOST = 'souffleur-overlay';
/** The bar that asks for three clicks; while it is there pill and card are not. */
export const POINTING_HOST = 'souffleur-pointing';

/** An element of ours over the page, in the browser's top layer, with a shadow root of its own. */
export interface Layer {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /** Where things are drawn. */
  readonly stage: HTMLElement;
  /** On <html>, above everything that is in the page by now. What it shows is as it was. */
  raise(): void;
  /** Stays where it is, and shows nothing. */
  lower(): void;
  /** Whether it is on the page and shows what it has. */
  isUp(): boolean;
  /** A page that is enlarged by its own styles takes us along; what we draw is placed and sized by the window. */
  fitWindow(): void;
}

/**
 * Puts one element on <html>, outside everything the console made, and takes it away with the signal.
 * @param name of the element; an earlier one of that name is taken away first
 * @param styles beside the look that all of ours have in common
 */
export function mountLayer(name: string, styles: readonly string[], signal: AbortSignal): Layer {
  // What an earlier one could not take along.
  for (const orphan of document.querySelectorAll(name)) orphan.remove();
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'open' });
  const stage = document.createElement('div');
  stage.className = 'layer';
  stage.popover = 'manual';
  shadow.append(stage);
  wearStyles(shadow, [layerCss, lookCss, ...styles].join('\n'));
  const isUp = () => host.parentNode === document.documentElement && stage.matches(':popover-open');
  const lower = () => {
    if (stage.matches(':popover-open')) stage.hidePopover();
  };
  const raise = () => {
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    lower();
    stage.showPopover();
  };
  raise();
  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    shadow,
    stage,
    raise,
    lower,
    isUp,
    fitWindow() {
      stage.style.zoom = `${1 / document.documentElement.currentCSSZoom}`;
    },
  };
}
