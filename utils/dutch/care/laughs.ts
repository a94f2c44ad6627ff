const LAUGHING = /[😂🤣😅😆😹😜😝]|(?<![\p{L}])(?:ha(?:ha)+h?|hihi|lol|grapje|geintje)(?![\p{L}])/iu;

/** Whether the writer laughs: strong words in such a text are play. */
export function laughs(text: string): boolean {
  return LAUGHING.test(text);
}
