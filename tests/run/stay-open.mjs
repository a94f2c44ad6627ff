import { openSouffleur } from './open-souffleur.mjs';

/** Opens the practice console with the coach over it, in a window, and waits until that is closed. */
export async function stayOpen(executablePath) {
  const { context, address, close } = await openSouffleur(executablePath, {
    headless: false,
    viewport: null,
  });
  const closed = new Promise((resolve) => context.once('close', resolve));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address('practice.html'));
  console.log('\nThe practice console is open. Close the window to stop.');
  // Without its last page a browser may live on unseen.
  const lastPageClosed = new Promise((resolve) => {
    const look = () => context.pages().length === 0 && resolve();
    context.on('page', (opened) => opened.on('close', look));
    for (const opened of context.pages()) opened.on('close', look);
  });
  await Promise.race([closed, lastPageClosed]);
  await close();
}
