import type { Page } from 'playwright-core';

/** The page gets more styles, in a way that its own strict policy allows. */
export function pageStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
