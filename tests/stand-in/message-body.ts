import { OWN_NAME } from './citizens';
import { classes } from './class-names';
import { element, icon } from './element';
import type { Build, Chat, ChatMessage, Language } from './model';
import { clock, shortDate } from './moments';
import { picture } from './picture';
import { WORDS } from './words';

export interface RowContext {
  readonly build: Build;
  readonly language: Language;
  readonly chat: Chat;
}

/** What a bubble holds above its time: quote, media, words. */
export function messageBody(message: ChatMessage, context: RowContext): Node[] {
  if (message.kind === 'deleted') return [recalled(context)];
  const quote = message.quote ? [quoted(message.quote, context)] : [];
  const words = message.text !== '' && message.kind !== 'document' && message.kind !== 'sticker';
  return [...quote, ...media(message, context), ...(words ? [stampedText(message, context)] : [])];
}

function media(message: ChatMessage, { language }: RowContext): Node[] {
  const words = WORDS[language];
  switch (message.kind) {
    case 'image':
      return [
        element(
          'div',
          {
            'data-testid': 'image-thumb',
            role: 'button',
            'aria-label': words.photo,
            class: classes('photo'),
          },
          element('img', { src: picture('photo'), alt: '', class: classes('photo-image') }),
        ),
      ];
    case 'voice':
      return [
        element(
          'div',
          { class: classes('voice') },
          element(
            'button',
            { type: 'button', 'aria-label': words.voice, class: classes('icon-button') },
            icon('play'),
          ),
          element(
            'div',
            {
              role: 'slider',
              'aria-label': words.voice,
              'aria-valuemin': '0',
              'aria-valuemax': '7',
              'aria-valuenow': '0',
              tabindex: '0',
            },
            element('canvas', { width: '120', height: '20', class: classes('wave') }),
          ),
          element('span', { 'data-icon': 'ptt-status', 'aria-hidden': 'true' }, icon('microphone')),
        ),
      ];
    case 'document':
      return [
        element(
          'div',
          { 'data-testid': 'document-thumb', role: 'button', class: classes('document') },
          icon('file'),
          element('span', { dir: 'auto' }, message.text),
        ),
      ];
    case 'sticker':
      return [
        element('img', { src: picture('emoji'), alt: `Sticker ${message.text}`, class: classes('sticker') }),
      ];
    default:
      return [];
  }
}

function recalled({ build, language }: RowContext): Node {
  const mark = build === 'mid-2026' ? { 'data-testid': 'recalled' } : { 'data-icon': 'recalled' };
  return element(
    'div',
    { class: classes('recalled') },
    element('span', mark, icon('recalled')),
    element('span', { dir: 'auto' }, WORDS[language].deleted),
  );
}

/** The words with their stamp, the only full date on the page. */
function stampedText(message: ChatMessage, context: RowContext): Node {
  const { build, language, chat } = context;
  const author = message.author === 'agent' ? OWN_NAME : (message.name ?? chat.title);
  const stamp = `[${clock(message.at)}, ${shortDate(message.at, language)}] ${author}: `;
  return element(
    'div',
    { class: `copyable-text ${classes('words')}`, 'data-pre-plain-text': stamp },
    element(
      'div',
      {},
      element(
        'span',
        {
          'data-testid': build === 'mid-2026' ? 'selectable-text' : null,
          dir: 'ltr',
          class: `_ao3e selectable-text copyable-text ${classes('selectable')}`,
        },
        ...textSpans(message.text, build),
      ),
      element(
        'span',
        {},
        element(
          'span',
          { 'aria-hidden': 'true', class: classes('room-for-time') },
          element('span', {}),
          element('span', {}, clock(message.at)),
        ),
      ),
    ),
  );
}

/** The current page has a span per line, each with its line break inside; the older one a single span. */
function textSpans(text: string, build: Build): Node[] {
  if (build === 'until-2026') return [element('span', {}, ...withEmoji(text))];
  const lines = text.split('\n');
  return lines.map((line, index) =>
    element('span', {}, ...withEmoji(index < lines.length - 1 ? `${line}\n` : line)),
  );
}

/** Emoji are pictures, as on the real page. */
export function withEmoji(text: string): (Node | string)[] {
  return text.split(/(\p{Extended_Pictographic})/u).map((piece) =>
    /^\p{Extended_Pictographic}$/u.test(piece)
      ? element('img', {
          class: `emoji ${classes('emoji')}`,
          alt: piece,
          'data-plain-text': piece,
          src: picture('emoji'),
        })
      : piece,
  );
}

function quoted(quote: NonNullable<ChatMessage['quote']>, { build, language, chat }: RowContext): Node {
  const own = quote.author === 'agent';
  const name = own ? WORDS[language].you : chat.title;
  const current = build === 'mid-2026';
  return element(
    'div',
    { 'data-testid': 'quoted-message', class: classes('quote') },
    element(
      'div',
      { role: 'button', 'aria-label': WORDS[language].quote },
      element(
        'span',
        { dir: 'auto', 'data-testid': own ? null : 'author', class: classes('quote-author') },
        name,
      ),
      element(
        'span',
        {
          dir: 'auto',
          'data-testid': current ? 'selectable-text' : null,
          class: current
            ? `quoted-mention _ao3e ${classes('quote-text')}`
            : `quoted-mention ${classes('quote-text')}`,
        },
        quote.text,
      ),
    ),
  );
}
