import { createRoot } from 'react-dom/client';
import { Overlay, type OverlayProps } from '../../components/overlay/Overlay';
import css from '../../components/overlay/overlay.css?inline';
import pillCss from '../../components/overlay/pill.css?inline';
import waitingCss from '../../components/overlay/waiting.css?inline';
import { HOST, type Layer, mountLayer } from './mount-layer';

export interface Screen extends Pick<Layer, 'host' | 'shadow' | 'raise' | 'lower' | 'isUp'> {
  render(props: OverlayProps): void;
  /** In view or not; what is in it stays. */
  show(visible: boolean): void;
}

/** Mounts pill and card. A press in it never takes the focus, so that the caret stays in the composer. */
export function mountOverlay(signal: AbortSignal): Screen {
  const { stage, fitWindow, ...layer } = mountLayer(HOST, [pillCss, waitingCss, css], signal);
  stage.addEventListener(
    'mousedown',
    (event) => {
      const selects = event.target instanceof Element && event.target.closest('.selectable');
      if (!selects) event.preventDefault();
    },
    { signal },
  );
  const root = createRoot(stage);
  signal.addEventListener('abort', () => root.unmount());
  return {
    ...layer,
    render(props) {
      fitWindow();
      root.render(<Overlay {...props} />);
    },
    show: (visible) => stage.toggleAttribute('data-elsewhere', !visible),
  };
}
