import { describe, expect, it } from 'vitest';
import { readPack } from '../../utils/guidelines/read-pack';
import { readTheme } from '../../utils/guidelines/read-theme';
import { themeCss, themeSchema } from '../../utils/guidelines/theme';

const THEME = `.gemeente-theme {
  --gemeente-blauw-700: #154273;
  --basis-color-action-1-color-default: var(--gemeente-blauw-700);
  --basis-color-default-bg-document: #fff;
  --basis-color-default-color-document: #1e1e1e;
  --basis-text-font-family-default: "Fira Sans", Arial, sans-serif;
  --basis-heading-background: url(https://elders.example/spoor.png);
  --basis-space-block-md: 1rem;
  --utrecht-button-color: red;
}`;

describe('a theme of NL Design System', () => {
  it('gives its basis tokens, followed to their values, and nothing that could fetch', () => {
    const read = readTheme(THEME);
    expect(read).toEqual({
      ok: true,
      dropped: 1,
      theme: {
        '--basis-color-action-1-color-default': '#154273',
        '--basis-color-default-bg-document': '#fff',
        '--basis-color-default-color-document': '#1e1e1e',
        '--basis-text-font-family-default': '"Fira Sans", Arial, sans-serif',
        '--basis-space-block-md': '1rem',
      },
    });
    expect(read.ok && themeCss(read.theme)).toContain('--basis-color-action-1-color-default: #154273;');
  });

  it('in a pack is refused likewise, with the place', () => {
    const theme = {
      '--basis-color-default-bg-document': '#ffffff',
      '--basis-color-default-color-document': '#eeeeee',
    };
    const read = readPack({ format: 1, id: 'stad', title: 'Stad', version: 1, theme });
    expect(read.ok ? '' : read.message).toContain('slecht te lezen op --basis-color-default-bg-document');
  });

  it('takes the first of two, which is the light look', () => {
    const read = readTheme(
      `${THEME} @media (prefers-color-scheme: dark) { .x { --basis-space-block-md: 2rem; } }`,
    );
    expect(read.ok && read.theme['--basis-space-block-md']).toBe('1rem');
  });

  it('is refused where text could not be read, with the pair', () => {
    expect(readTheme(THEME.replace('#1e1e1e', '#ccc'))).toEqual({
      ok: false,
      why: 'hard-to-read',
      text: '--basis-color-default-color-document',
      on: '--basis-color-default-bg-document',
    });
  });

  it.each(['', 'body { color: red }', '--basis-x: expression(alert(1));'])('%j is none', (css) =>
    expect(readTheme(css)).toEqual({ ok: false, why: 'no-tokens' }),
  );

  it('tokens that point at one another in a ring end as none', () => {
    expect(readTheme('--basis-a: var(--basis-b); --basis-b: var(--basis-a);').ok).toBe(false);
  });

  it.each(['red; background: url(x)', 'url(x)', '#12}', 'a'.repeat(300), 'rgb(1 2 3'])(
    '%j is no value',
    (value) => expect(themeSchema.safeParse({ '--basis-x': value }).success).toBe(false),
  );

  it.each(['rgb(20 66 115 / 80%)', 'oklch(0.4 0.1 250)', '12px', '0', 'bold', '"Open Sans", sans-serif'])(
    '%j is one',
    (value) => expect(themeSchema.safeParse({ '--basis-x': value }).success).toBe(true),
  );
});
