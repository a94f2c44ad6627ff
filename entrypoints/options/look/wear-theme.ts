import { type Theme, themeCss } from '../../../utils/guidelines/theme';

const sheet = new CSSStyleSheet();

/** Dresses the desk in an organisation's tokens; none: in our own. */
export function wearTheme(theme: Theme): void {
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(themeCss(theme));
}
