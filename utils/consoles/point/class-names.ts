import { isProgramName } from './program-words';

/** What a class name is worth for finding an element again. */
export type ClassName =
  /** Written by a person: it says what the element is. */
  | { readonly kind: 'named'; readonly selector: string }
  /** The written half of a generated name, which the next edition of the page keeps. */
  | { readonly kind: 'half'; readonly selector: string }
  /** Made by a tool: new at every edition. */
  | { readonly kind: 'generated'; readonly selector: string }
  /** Says how an element looks, and nothing of what it is. */
  | { readonly kind: 'look'; readonly selector: string };

/** Utility classes of Tailwind, Bootstrap and their like. */
const LOOK =
  /^(?:-?(?:m|p)[trblxyse]?|w|h|min|max|text|bg|border|rounded|shadow|font|leading|tracking|items|justify|self|content|order|gap|space|z|top|left|right|bottom|inset|float|clear|overflow|opacity|cursor|flex|grid|col|row|d|align|place|block|inline|hidden|absolute|relative|fixed|sticky|pull|is|has|animate|transition|dark|sm|md|lg|xl)-[\w:./[\]%-]+$/;
const PLAIN_LOOK = new Set(
  'flex grid block inline hidden relative absolute fixed sticky row col clearfix truncate visible shadow border container'.split(
    ' ',
  ),
);

const LONGEST = 80;

/** CSS modules: "Message_bubble__x7Yk2", "_bubble_1x2y3_12"; styled-components with names: "Bubble__Text-sc-1q2w3e-0". */
const HALVES = [
  /^(_[A-Za-z]+(?:[-_][A-Za-z]+)*_)[A-Za-z\d]{4,8}_\d{1,5}$/,
  /^([A-Za-z]+(?:(?:[-_]|__)[A-Za-z]+)*-sc-)[A-Za-z\d-]{4,12}$/,
  /^([A-Za-z]+(?:[-_][A-Za-z]+)*_{1,3})(?=[A-Za-z\d+-]*[\dA-Z])[A-Za-z\d+-]{5,10}$/,
];
/** Emotion with labels: "css-1abc2d-MessageBubble". */
const LABEL = /^css-[a-z\d]{4,10}(-[A-Za-z]+)$/;

/** Tells what a class name is. Pure. */
export function classNameOf(name: string): ClassName {
  const selector = `.${CSS.escape(name)}`;
  if (name.length > LONGEST) return { kind: 'generated', selector };
  if (LOOK.test(name) || PLAIN_LOOK.has(name)) return { kind: 'look', selector };
  if (isProgramName(name)) return { kind: 'named', selector };
  for (const pattern of [...HALVES, LABEL]) {
    const half = pattern.exec(name)?.[1];
    if (half && isProgramName(half.replace(/-sc-$/, ''))) {
      return { kind: 'half', selector: `[class*="${half}"]` };
    }
  }
  return { kind: 'generated', selector };
}
