/**
 * Gives a shadow root its styles as a sheet of its own, which no policy of the page speaks about. Styles in an element
 * Chromium allows an extension, until the page moves our host: then they are the page's, and a strict policy refuses them.
 * Where a browser keeps sheets from an extension they come in an element all the same.
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
