import { createRoot } from 'react-dom/client';
import { Pointing, type PointingProps } from '../../../components/overlay/Pointing';
import css from '../../../components/overlay/pointing.css?inline';
import { mountLayer, POINTING_HOST } from '../mount-layer';

export interface PointingScreen {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  render(props: PointingProps): void;
}

/** Mounts the bar and the outline. */
export function mountPointing(signal: AbortSignal): PointingScreen {
  const { host, shadow, stage, fitWindow } = mountLayer(POINTING_HOST, [css], signal);
  const root = createRoot(stage);
  signal.addEventListener('abort', () => root.unmount());
  return {
    host,
    shadow,
    render(props) {
      fitWindow();
      root.render(<Pointing {...props} />);
    },
  };
}
