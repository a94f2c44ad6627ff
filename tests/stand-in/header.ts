import { classes } from './class-names';
import { element, icon } from './element';
import type { RowContext } from './message-body';
import { WORDS } from './words';

/** The bar above the messages: whose conversation this is, and whether they are typing. */
export function conversationHeader({ build, language, chat }: RowContext, onBack: () => void): HTMLElement {
  const words = WORDS[language];
  const current = build === 'mid-2026';
  const test = (id: string) => (current ? id : null);
  const back = element(
    'button',
    { type: 'button', 'aria-label': words.back, class: classes('icon-button', 'back') },
    icon('back'),
  );
  back.addEventListener('click', onBack);
  const subtitle = chat.typing ? words.typing : chat.group ? words.members : words.online;
  return element(
    'header',
    { 'data-testid': test('conversation-header'), class: `_amid ${classes('header')}` },
    back,
    avatar(chat.title, chat.group),
    element(
      'div',
      {
        role: 'button',
        tabindex: '0',
        'data-testid': test('conversation-info-header'),
        class: classes('header-names'),
      },
      element(
        'div',
        {},
        element(
          'span',
          {
            dir: 'auto',
            'data-testid': test('conversation-info-header-chat-title'),
            class: classes('title'),
          },
          chat.title,
        ),
      ),
      element(
        'div',
        { 'data-testid': test('chat-subtitle'), class: classes('subtitle') },
        element('span', { title: current ? null : subtitle }, subtitle),
      ),
    ),
    element(
      'button',
      { type: 'button', 'aria-label': words.search, class: classes('icon-button') },
      icon('search'),
    ),
    element(
      'button',
      { type: 'button', 'aria-label': words.menu, class: classes('icon-button') },
      icon('menu'),
    ),
  );
}

/** A round picture: the first letter of a name, a drawing for a number or a group. */
export function avatar(title: string, group: boolean): HTMLElement {
  const letter = /^\p{L}/u.exec(title)?.[0];
  const mark = group
    ? icon('people')
    : letter
      ? element('span', { 'aria-hidden': 'true' }, letter)
      : icon('person');
  const tint = `avatar-${'abcd'.charAt((title.codePointAt(0) ?? 0) % 4)}`;
  const named = { 'data-testid': group ? 'default-group-refreshed' : null, class: classes('avatar', tint) };
  return element('div', named, mark);
}
