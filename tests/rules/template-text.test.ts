import { describe, expect, it } from 'vitest';
import { followsTemplate } from '../../utils/rules/template-text';

describe('an approved template', () => {
  const templates = ['Beste {{1}}, uw boek {{2}} ligt klaar.', 'Wij zijn weer bereikbaar.'];

  it.each(['beste Sanne, uw boek  De avonden ligt klaar.', 'Wij zijn weer bereikbaar.'])('%s', (draft) =>
    expect(followsTemplate(draft, templates)).toBe(true),
  );
  it.each(['Beste Sanne, uw boek ligt klaar', 'Wij zijn weer bereikbaar. Komt u langs?', ''])(
    'is not: %s',
    (draft) => expect(followsTemplate(draft, templates)).toBe(false),
  );
  it('is not made of holes alone', () => expect(followsTemplate('Kom langs!', ['{{1}}'])).toBe(false));
});
