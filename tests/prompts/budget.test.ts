import { beforeEach, describe, expect, it } from 'vitest';
import { draft, GREETED, MINUTE, QUESTION, reading, ruleThat, SECOND, START, said, setStage } from './stage';

let stage: ReturnType<typeof setStage>;
beforeEach(() => {
  stage = setStage();
});

describe('the budget', () => {
  const wrong = 'Kunt u je pas meenemen?';

  it('shows at most three advice cards in a conversation, a minute apart', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    const shown: string[] = [];
    for (let minute = 1; minute <= 6; minute += 1) {
      draft(stage, wrong, START + minute * 2 * MINUTE);
      if (stage.view.card) shown.push(stage.view.card.rule.id);
      stage.session.draft('', START + minute * 2 * MINUTE + 5 * SECOND);
    }
    expect(shown).toHaveLength(3);
  });

  it('lets a second advice card wait for a minute', () => {
    let about = 0;
    stage = setStage([{ rule: ruleThat({ on: ['draft'], check: () => ({ about: `${++about}` }) }) }]);
    stage.session.see(reading([QUESTION, GREETED]), START);
    draft(stage, 'een', START + MINUTE);
    expect(stage.view.card).not.toBeNull();
    stage.session.draft('', START + MINUTE + 5 * SECOND);
    draft(stage, 'twee', START + MINUTE + 20 * SECOND);
    expect(stage.view.card).toBeNull();
    stage.session.pause(START + 3 * MINUTE, true);
    expect(stage.view.card).not.toBeNull();
  });

  it('never takes a privacy warning for said, whatever its button makes of the draft', () => {
    const rewrites = [{ label: 'Zet om', text: 'anders' }];
    const on = ['draft'] as const;
    stage = setStage([
      { rule: ruleThat({ id: 'tip', on, severity: 'info', check: () => ({ rewrites }) }) },
      {
        rule: ruleThat({
          id: 'warning',
          on,
          theme: 'privacy',
          severity: 'warn',
          check: ({ draft: text }) => (text.includes('bsn') ? { rewrites } : null),
        }),
      },
    ]);
    stage.session.see(reading([QUESTION]), START);
    draft(stage, 'een', START + SECOND);
    const tip = stage.view.chip;
    expect(tip?.rule.id).toBe('tip');
    if (tip) stage.session.answer(tip, 'not-now', START + 3 * SECOND);
    draft(stage, 'een bsn', START + 4 * SECOND);
    expect(stage.view.card?.rule.id).toBe('warning');
  });

  it('never lets a privacy warning wait', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    draft(stage, wrong, START + MINUTE);
    const bsn = said('citizen', 'mijn bsn is 111222333');
    stage.session.see(reading([QUESTION, GREETED, bsn]), START + MINUTE + 10 * SECOND);
    expect(stage.view.card?.rule.id).toBe('citizen-shared-private-data');
  });

  it('gives basis no tips and ervaren warnings only', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    stage.level = 'basis';
    draft(stage, 'Neem je pas mee.', START + MINUTE);
    expect(stage.view.chip).toBeNull();
    stage.level = 'ervaren';
    draft(stage, wrong, START + 5 * MINUTE);
    expect(stage.view.card).toBeNull();
  });

  it('keeps "not now" quiet for ten minutes and "not right" for the conversation', () => {
    stage.session.see(reading([QUESTION, GREETED]), START);
    const again = (at: number) => {
      stage.session.draft('', at - SECOND);
      draft(stage, wrong, at);
      return stage.view.card?.rule.id ?? null;
    };
    expect(again(START + MINUTE)).toBe('address-mixed');
    if (stage.view.card) stage.session.answer(stage.view.card, 'not-now', START + 2 * MINUTE);
    expect(again(START + 5 * MINUTE)).toBeNull();
    expect(again(START + 15 * MINUTE)).toBe('address-mixed');
    if (stage.view.card) stage.session.answer(stage.view.card, 'not-right', START + 16 * MINUTE);
    expect(again(START + 60 * MINUTE)).toBeNull();
    expect(stage.counted).toContain('address-mixed not-right');
  });

  it('keeps a rule quiet for as long as it asks for', () => {
    let about = 0;
    const often = ruleThat({ on: ['tick'], quietFor: 30 * MINUTE, check: () => ({ about: `${++about}` }) });
    stage = setStage([{ rule: often }]);
    stage.session.see(reading([QUESTION]), START);
    const shownAt = [0, 10, 29, 31, 40, 62].filter((minute) => {
      const before = stage.counted.length;
      stage.session.tick(START + minute * MINUTE);
      return stage.counted.length > before;
    });
    expect(shownAt).toEqual([0, 31, 62]);
  });

  it('counts a prompt once, however often the same is said while time passes', () => {
    stage = setStage([{ rule: ruleThat({ on: ['tick'] }) }]);
    stage.session.see(reading([QUESTION]), START);
    for (let minute = 0; minute < 90; minute += 1) stage.session.tick(START + minute * MINUTE);
    expect(stage.counted).toEqual(['made-up shown']);
  });
});
