import { isDrawn } from '../in-view';
import { classWords, wordsIn } from './class-words';
import { saysAny } from './word-lists';

const FIELDS =
  'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"], input[type="text"], input:not([type])';
const KNOWN_WORDS = {
  writing: new Set(
    'message msg bericht reply antwoord antwoorden compose composer composebox chat editor reactie typ type schrijf write send verstuur conversation respond tekst'.split(
      ' ',
    ),
  ),
  other: new Set(
    'search zoek zoeken subject onderwerp title titel name naam email mail filter password wachtwoord tag tags label phone telefoon address adres url link query quantity date datum postcode username gebruikersnaam zoekterm city plaats'.split(
      ' ',
    ),
  ),
  comment: new Set(
    'comment opmerking toelichting feedback omschrijving description note notes notitie'.split(' '),
  ),
  send: new Set(
    'send verstuur versturen verzend verzenden stuur submit reply antwoorden beantwoorden plaats post'.split(
      ' ',
    ),
  ),
};

/** A place to write, and how much it looks like the one a reply is written in. */
export interface FoundComposer {
  readonly element: HTMLElement;
  /** 0 (no field for replies) to 1. */
  readonly sureness: number;
}

/** The places in a page, open shadow roots included, where a reply may be written, the likeliest first. */
export function findComposers(page: Document, roots: readonly ShadowRoot[]): readonly FoundComposer[] {
  const fields = [page, ...roots].flatMap((root) => [...root.querySelectorAll(FIELDS)]);
  return fields
    .filter((field) => field instanceof HTMLElement)
    .filter((field) => !field.parentElement?.closest('[contenteditable]:not([contenteditable="false"])'))
    .map((element) => ({ element, sureness: surenessOf(element) }))
    .filter(({ sureness }) => sureness > 0.2)
    .sort((one, other) => other.sureness - one.sureness);
}

function surenessOf(field: HTMLElement): number {
  if (!isDrawn(field) || field.hasAttribute('readonly') || field.hasAttribute('disabled')) return 0;
  const box = field.getBoundingClientRect();
  const laidOut =
    document.documentElement.clientHeight > 0 && document.body.getBoundingClientRect().width > 0;
  if (laidOut && (box.width < 40 || box.height < 8)) return 0;
  const said = wordsOf(field);
  const oneLine = field.nodeName === 'INPUT';
  let score = oneLine ? 0.25 : 0.55;
  if (saysAny(said, KNOWN_WORDS.writing)) score += 0.25;
  if (saysAny(said, KNOWN_WORDS.other)) score -= saysAny(said, KNOWN_WORDS.writing) ? 0.2 : 0.6;
  if (saysAny(said, KNOWN_WORDS.comment)) score -= 0.2;
  if (field.closest('[role="search"], [role="searchbox"], [type="search"]')) score -= 0.6;
  if (isFocused(field)) score += 0.15;
  if (hasSendButton(field)) score += 0.15;
  return Math.min(1, Math.max(0, score));
}

function isFocused(field: HTMLElement): boolean {
  const root = field.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active !== null && (active === field || field.contains(active));
}

function wordsOf(field: HTMLElement): readonly string[] {
  const named = [
    'name',
    'id',
    'placeholder',
    'aria-label',
    'data-placeholder',
    'data-testid',
    'data-test-id',
    'title',
  ]
    .map((name) => field.getAttribute(name) ?? '')
    .join(' ');
  const label = field.id ? document.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.textContent : '';
  const around = field.parentElement?.getAttribute('class') ?? null;
  return [
    ...wordsIn(`${named} ${label ?? ''}`),
    ...classWords(field.getAttribute('class')).words,
    ...classWords(around).words,
  ];
}

/** A button near it says it sends. */
function hasSendButton(field: HTMLElement): boolean {
  let around: Element | null = field.parentElement;
  for (let up = 0; up < 4 && around; up += 1, around = around.parentElement) {
    const buttons = [...around.querySelectorAll('button, [role="button"], input[type="submit"]')].slice(
      0,
      12,
    );
    const sends = buttons.some((button) =>
      saysAny(
        wordsIn(
          `${button.getAttribute('aria-label') ?? ''} ${button.getAttribute('title') ?? ''} ${button.getAttribute('value') ?? ''} ${(button.textContent ?? '').slice(0, 40)} ${button.getAttribute('class') ?? ''} ${button.getAttribute('id') ?? ''}`,
        ),
        KNOWN_WORDS.send,
      ),
    );
    if (sends) return true;
  }
  return false;
}
