import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { classes } from './class-names';
import { element, icon } from './element';
import type { Build, Chat, Language } from './model';
import { WORDS } from './words';

/** How long typing counts as one step of undo, in ms; Lexical's own default. */
const ONE_STEP_MS = 300;

export interface ComposerContext {
  readonly build: Build;
  readonly language: Language;
  readonly chat: Chat;
  /** Called with the draft when the agent sends it. */
  readonly send: (text: string) => void;
}

/** The footer of a conversation with a real Lexical editor. Enter sends, Shift and Enter begins a new line. */
export class Composer {
  readonly footer: HTMLElement;
  private readonly field: HTMLElement;
  private readonly placeholder: HTMLElement;
  private readonly sendPlace: HTMLElement;
  private readonly editor: LexicalEditor;
  private readonly unregister: (() => void)[];

  constructor(private readonly context: ComposerContext) {
    const words = WORDS[context.language];
    const current = context.build === 'mid-2026';
    this.field = element('div', {
      contenteditable: 'true',
      role: 'textbox',
      spellcheck: 'true',
      tabindex: '10',
      'aria-multiline': 'true',
      'data-tab': '10',
      'data-testid': current ? 'conversation-compose-box-input' : null,
      class: `selectable-text copyable-text ${classes('field')}`,
    });
    this.placeholder = element(
      'div',
      { 'aria-hidden': 'true', class: classes('placeholder') },
      words.composer,
    );
    this.sendPlace = element('div', { class: classes('send-place') });
    this.footer = element(
      'footer',
      { class: `_ak1i ${classes('footer')}` },
      button(words.attach, 'attach'),
      button(words.emoji, 'smile'),
      element('div', { class: `lexical-rich-text-input ${classes('input')}` }, this.field, this.placeholder),
      this.sendPlace,
    );
    this.editor = createEditor({
      namespace: 'composer',
      nodes: [HeadingNode, QuoteNode],
      theme: { paragraph: `selectable-text copyable-text ${classes('paragraph')}` },
      onError: (error) => {
        throw error;
      },
    });
    this.editor.setRootElement(this.field);
    this.write(context.chat.draft);
    this.unregister = [
      registerRichText(this.editor),
      registerHistory(this.editor, createEmptyHistoryState(), ONE_STEP_MS),
      this.editor.registerCommand(KEY_ENTER_COMMAND, (event) => this.enter(event), COMMAND_PRIORITY_HIGH),
      this.editor.registerUpdateListener(() => this.follow()),
    ];
    this.follow();
  }

  /** The draft as the editor's own state has it, a line per paragraph. */
  get text(): string {
    return this.editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((line) => line.getTextContent())
        .join('\n'),
    );
  }

  dispose(): void {
    for (const undo of this.unregister) undo();
    this.editor.setRootElement(null);
  }

  private write(text: string): void {
    this.editor.update(
      () => {
        const lines = text.split('\n').map((line) => {
          const paragraph = $createParagraphNode();
          return line === '' ? paragraph : paragraph.append($createTextNode(line));
        });
        $getRoot()
          .clear()
          .append(...lines)
          .selectEnd();
      },
      { discrete: true },
    );
  }

  private enter(event: KeyboardEvent | null): boolean {
    if (!event || event.shiftKey || event.isComposing) return false;
    event.preventDefault();
    this.send();
    return true;
  }

  private send(): void {
    const text = this.text.trim();
    if (text === '') return;
    // After this update, and as one step with it, as the real page does.
    this.editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd());
    this.context.send(text);
  }

  /** The page around the field follows the draft: the label, the placeholder, the send button. */
  private follow(): void {
    const { text } = this;
    const { chat, language } = this.context;
    const words = WORDS[language];
    chat.draft = text;
    const named = `${words.composer} ${language === 'nl' ? 'naar' : 'to'} ${chat.title}`;
    this.field.setAttribute('aria-label', text === '' ? named : `${named}.`);
    this.placeholder.hidden = text !== '';
    const sending = this.sendPlace.querySelector('[data-tab="11"]') !== null;
    if (this.sendPlace.firstChild && sending === (text.trim() !== '')) return;
    this.sendPlace.replaceChildren(
      text.trim() === '' ? button(words.record, 'microphone') : this.sendButton(),
    );
  }

  private sendButton(): HTMLElement {
    const { build, language } = this.context;
    const mark = build === 'mid-2026' ? 'wds-ic-send-filled' : 'send';
    const made = element(
      'button',
      {
        type: 'button',
        'data-tab': '11',
        'aria-label': WORDS[language].send,
        class: classes('icon-button', 'send'),
      },
      element('span', { 'data-icon': mark, 'aria-hidden': 'true' }, icon('send', mark)),
    );
    made.addEventListener('click', () => this.send());
    return made;
  }
}

function button(label: string, shape: string): HTMLElement {
  return element(
    'button',
    { type: 'button', 'aria-label': label, class: classes('icon-button') },
    icon(shape),
  );
}
