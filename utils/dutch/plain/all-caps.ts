import type { Span } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { findLinks, within } from './links';

const CAPITALS = /^\p{Lu}{4,}(?:['’-]\p{Lu}+)*$/u;
const SHORTEST = 4;
const VOWEL = /[AEIOUYÀ-Ý]/u;
const DIGIT = /\d/;
const ROMAN = /^[IVXLCDM]+$/;
/** Names that are written in capitals; without a vowel a word is taken for one anyway. */
const ABBREVIATIONS = wordSet(
  'IBAN DIGID AVG WIFI ANWB NOS HEMA IKEA PVDA COVID VMBO HAVO WAJONG SEPA ISBN HTML ASAP STOP BIBF COROP NATO NAVO UNESCO UNICEF AIDS ADHD PTSS COPD SOFI NIBUD BOVAG TÜV BRIN RIVM CITO ROVA AVRI CIRCULUS OBA WOZ WMO UWV BSN KVK GGD GGZ AOW SVB DUO CAK CJIB BRP LEMO EHBO SMS USB GRIP SIRA HVO INGKA RABO BUNQ GVB EBS ARRIVA APK ALSO VAR ZZP IOAW IOAZ TOZO NUTS TLC FAQ PIN EURO VOC MIVD AIVD ISO IND COA VNG LVB NRC UBO KNAW BIEB VEVA MAVO GRATIS-WIFI PMD GFT AEDS AED PLUS',
);

/** Words of four letters or more in capitals only, in a normal text; abbreviations, codes and quoted words are left alone. */
export function findAllCaps({ text, tokens }: Words): Span[] {
  const inLink = within(findLinks(text));
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start = 0, end = 0, quoted = true } = tokens[at] ?? {};
    if (end - start < SHORTEST || isSmall(text.charCodeAt(start + 1))) continue;
    const word = text.slice(start, Math.min(end, start + 60));
    if (quoted || !CAPITALS.test(word) || inLink(start)) continue;
    // A bank code in an account number.
    if (DIGIT.test(tokens[at - 1]?.word ?? '') && DIGIT.test(tokens[at + 1]?.word ?? '')) continue;
    if (VOWEL.test(word) && !ROMAN.test(word) && !ABBREVIATIONS.has(word)) found.push({ start, end });
  }
  return found;
}

/** A small letter from a to z. */
function isSmall(code: number): boolean {
  return code > 96 && code < 123;
}
