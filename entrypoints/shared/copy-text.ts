/**
 * Puts words on the clipboard, on a click. Where the page keeps the clipboard to itself (a frame), or has none (a page without
 * encryption), the old way is tried, which needs no text on the page.
 * @returns whether they are there
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
}

function copyOldWay(text: string): boolean {
  let copied = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  // First of all who hear it, so that the page hears nothing.
  window.addEventListener('copy', give, { capture: true, once: true });
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', give, { capture: true });
  }
  return copied;
}
