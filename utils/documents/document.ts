/** A piece of a document, without any markup: it is shown, printed, saved and copied. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      /** What the table is about; also told to who cannot see it. */
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** For the organisation to fill in: Souffleur cannot know it. */
  | { readonly kind: 'open'; readonly items: readonly string[] };

/** A document in Dutch, made from what is settled and allowed in this browser. */
export interface DeskDocument {
  /** Also the name of its file. */
  readonly id: string;
  readonly title: string;
  /** When it was made and of what, to stand under the title. */
  readonly made: string;
  readonly blocks: readonly Block[];
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const text = (...sentences: readonly string[]): Block => ({ kind: 'text', text: sentences.join(' ') });
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items });
export const open = (...items: readonly string[]): Block => ({ kind: 'open', items });
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Block => ({ kind: 'table', caption, head, rows });
