import { prepare } from './prepare.mjs';
import { CannotGoOn, runProgram } from './steps.mjs';

/** A window can be shown here; `--headless` does without. */
function hasDisplay() {
  if (process.argv.includes('--headless')) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const chromium = await prepare({ browser: true });
try {
  if ((await runProgram('wxt', ['build'])) !== 0) {
    throw new CannotGoOn('The extension could not be built; the message is above.');
  }
  // Not before this point: the packages these files need may have been installed only now.
  if (hasDisplay()) {
    const { stayOpen } = await import('./stay-open.mjs');
    await stayOpen(chromium);
  } else {
    const { play } = await import('./play.mjs');
    await play(chromium);
  }
} catch (error) {
  console.error(error instanceof CannotGoOn ? `\n${error.message}` : error);
  process.exitCode = 1;
}
