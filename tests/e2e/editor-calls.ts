/** What Souffleur does to an editor, whatever the browser and the way into its content script. */
export abstract class EditorCalls {
  /** Calls a function of the writing on the editor's field. */
  protected abstract call(name: string, ...args: readonly unknown[]): Promise<unknown>;

  insert(text: string, place: 'caret' | 'end' | 'start'): Promise<unknown> {
    return this.call('insertText', text, { place });
  }

  replace(text: string): Promise<unknown> {
    return this.call('replaceDraft', text);
  }

  word(word: { start: number; end: number; was: string }, text: string): Promise<unknown> {
    return this.call('replaceWord', word, text);
  }
}
