import { platform } from 'node:os';

/** Keys that are no character, as WebDriver names them. @source https://www.w3.org/TR/webdriver2/#keyboard-actions */
const NAMED: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  ControlOrMeta: platform() === 'darwin' ? '\uE03D' : '\uE009',
};

export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

const named = (key: string): string => NAMED[key] ?? key;
export const keyDown = (key: string): KeyAction => ({ type: 'keyDown', value: named(key) });
export const keyUp = (key: string): KeyAction => ({ type: 'keyUp', value: named(key) });

/** A combination such as "Alt+Shift+S": its keys go down one after another, and up the other way round. */
export function pressed(combination: string): KeyAction[] {
  const keys = combination.split('+');
  return [...keys.map(keyDown), ...keys.toReversed().map(keyUp)];
}

/** A text, letter by letter. */
export const typed = (text: string): KeyAction[] =>
  [...text].flatMap((letter) =>
    letter === '\n' ? pressed('Shift+Enter') : [keyDown(letter), keyUp(letter)],
  );
