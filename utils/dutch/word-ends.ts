const LETTER = /[\p{L}\p{N}]/u;
const PART = /[\p{L}\p{N}\p{M}]/u;
const TABLE = 256;
const isLetter = Uint8Array.from({ length: TABLE }, (_, code) =>
  Number(LETTER.test(String.fromCharCode(code))),
);
const HYPHEN = 45;
const APOSTROPHE = 39;
const CURLY = 0x2019;

/**
 * Where the word ends that begins at `at`; `at` itself when none begins there. A hyphen or apostrophe inside a word belongs
 * to it: U-pas, sms'je, foto's. UTF-16 offsets. Written out because this is asked of every letter of every message.
 */
export function endOfWord(text: string, at: number): number {
  let end = past(text, at, LETTER);
  if (end === at) return at;
  for (;;) {
    let next = past(text, end, PART);
    if (next === end && end < text.length && isJoint(text.charCodeAt(end))) {
      next = past(text, end + 1, LETTER);
      if (next === end + 1) return end;
    } else if (next === end) return end;
    end = next;
  }
}

/** Behind the character at `at`, if it is of this kind; else `at`. */
function past(text: string, at: number, kind: RegExp): number {
  // Looking behind the end is allowed, but makes V8 give up what it had compiled.
  if (at >= text.length) return at;
  const code = text.charCodeAt(at);
  if (code < TABLE) return at + (isLetter[code] ?? 0);
  const point = isMark(code) ? undefined : text.codePointAt(at);
  if (point === undefined) return at;
  const character = String.fromCodePoint(point);
  return kind.test(character) ? at + character.length : at;
}

/** Dashes, quotation marks, most emoji, the second half of any: no letters, told without a pattern. */
function isMark(code: number): boolean {
  return (code >= 0x2000 && code < 0x2070) || code === 0xd83d || (code >= 0xdc00 && code < 0xe000);
}

function isJoint(code: number): boolean {
  return code === APOSTROPHE || code === HYPHEN || code === CURLY;
}
