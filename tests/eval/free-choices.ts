/** Forms between which Dutch leaves the choice, put in one of them. */
const EITHER: readonly (readonly [RegExp, string])[] = [
  // Stressed or not.
  [/(?<!\p{L})jij(?!\p{L})/gu, 'je'],
  [/(?<!\p{L})Jij(?!\p{L})/gu, 'Je'],
  [/(?<!\p{L})jouw?(?!\p{L})/gu, 'je'],
  [/(?<!\p{L})Jouw?(?!\p{L})/gu, 'Je'],
  // "u hebt" and "u heeft", "je kan" and "je kunt", "je wil" and "je wilt", "je zal" and "je zult".
  [/(?<!\p{L})(h)ebt(?!\p{L})/giu, '$1eeft'],
  [/(?<!\p{L})(k)unt(?!\p{L})/giu, '$1an'],
  [/(?<!\p{L})(k)un(?= je(?!\p{L}))/giu, '$1an'],
  [/(?<!\p{L})(w)ilt(?!\p{L})/giu, '$1il'],
  [/(?<!\p{L})(z)ult?(?!\p{L})/giu, '$1al'],
  [/(?<!\p{L})(hou|rij)d(?= je(?!\p{L}))/giu, '$1'],
  // "u ... zich" and "u ... u": the pronoun that refers back.
  [/(?<!\p{L})uzelf(?!\p{L})/gu, 'zichzelf'],
  // "dank u wel", "dankuwel".
  [/(?<!\p{L})(d)ank ?(u|je) ?wel(?!\p{L})/giu, '$1ank$2wel'],
];

/**
 * A text with every free choice made the same way, so that two good renderings become equal:
 * "kan je jouw pas" and "kun je je pas". For comparing only.
 */
export function withoutFreeChoices(text: string): string {
  return EITHER.reduce((result, [choice, same]) => result.replace(choice, same), text);
}
