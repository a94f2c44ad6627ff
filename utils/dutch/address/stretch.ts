/** Some of the words of a text, by their indices; `last` is exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}
