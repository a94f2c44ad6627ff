/**
 * Gives a shadow root its styles as a sheet of its own, which no policy of the page speaks about.
 * Where a browser keeps that from an extension they come in an element, which a strict policy may refuse.
 */
export function wearStyles(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}
