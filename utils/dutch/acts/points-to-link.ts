const LINK =
  /(?:https?:\/\/|www\.)\S|(?<![\p{L}\p{N}@._%+-])[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:nl|be|com|eu|org|info|frl|amsterdam)(?![\p{L}\p{N}@])/iu;

// Without one of these there is no address: found sooner than that there is none.
const SIGN = /\.\S|:\//;

/** The text holds a web address (an e-mail address is none). */
export function hasLink(text: string): boolean {
  return SIGN.test(text) && LINK.test(text);
}
