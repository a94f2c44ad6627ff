type Attributes = Readonly<Record<string, string | null>>;

/** Makes an element; an attribute that is null is left out. Text becomes text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a 24 by 24 grid. */
const SHAPES: Readonly<Record<string, string>> = {
  check: 'M5 13l4 4L19 7',
  'double-check': 'M2 13l4 4L16 7M9 15l2 2L21 7',
  clock: 'M12 4a8 8 0 1 0 .01 0M12 8v4l3 2',
  send: 'M4 5l17 7-17 7 3-7zM7 12h8',
  microphone:
    'M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4M6 11a6 6 0 0 0 12 0M12 17v3',
  attach: 'M12 5v14M5 12h14',
  smile: 'M12 3a9 9 0 1 0 .01 0M8 14a5 5 0 0 0 8 0M9 9v1M15 9v1',
  search: 'M10 4a6 6 0 1 0 .01 0M15 15l5 5',
  menu: 'M12 6v.5M12 12v.5M12 18v.5',
  back: 'M20 12H5M11 6l-6 6 6 6',
  chats: 'M4 5h16v11H9l-4 4v-4H4z',
  person: 'M12 5a3.5 3.5 0 1 0 .01 0M5 20a7 7 0 0 1 14 0',
  people: 'M9 6a3 3 0 1 0 .01 0M3 19a6 6 0 0 1 12 0M17 8a2.5 2.5 0 1 0 .01 0M17 14a5 5 0 0 1 4 5',
  play: 'M8 5l11 7-11 7z',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  recalled: 'M12 4a8 8 0 1 0 .01 0M6.5 6.5l11 11',
};

/** A drawing; `title` is the icon's own name where the page shows one (it is text content, as on the real page). */
export function icon(shape: string, title?: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  if (title) {
    const name = document.createElementNS(SVG, 'title');
    name.textContent = title;
    svg.append(name);
  }
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[shape] ?? '');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.8');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}
