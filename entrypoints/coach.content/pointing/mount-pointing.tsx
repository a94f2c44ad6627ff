import { createRoot } from 'react-dom/client';
import { Pointing, type PointingProps } from '../../../components/overlay/Pointing';
import css from '../../../components/overlay/pointing.css?inline';

export const POINTING_HOST = 'souffleur-pointing';

export interface PointingScreen {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  render(props: PointingProps): void;
}

/** Puts the bar on <html>, outside everything the page made, and takes it away with the signal. */
export function mountPointing(signal: AbortSignal): PointingScreen {
  for (const orphan of document.querySelectorAll(POINTING_HOST)) orphan.remove();
  const host = document.createElement(POINTING_HOST);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `:host { all: initial; }\n${css}`;
  const stage = document.createElement('div');
  stage.className = 'stage';
  shadow.append(style, stage);
  document.documentElement.append(host);
  const root = createRoot(stage);
  signal.addEventListener('abort', () => {
    root.unmount();
    host.remove();
  });
  return { host, shadow, render: (props) => root.render(<Pointing {...props} />) };
}
