// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { HandOutPack, type HandOutPackProps } from '../../components/desk/handout/HandOutPack';
import { PackInForce } from '../../components/desk/handout/PackInForce';
import { PolicyInForce } from '../../components/desk/handout/PolicyInForce';
import { type RefusalName, SubscriptionCard } from '../../components/desk/handout/SubscriptionCard';
import { TakeInPack, type TakeInPackProps } from '../../components/desk/handout/TakeInPack';
import { textsIn } from '../../components/shared/texts';
import { packSchema } from '../../utils/guidelines/pack-schema';
import { NO_POLICY, policySchema } from '../../utils/guidelines/policy';
import { refusalSchema } from '../../utils/settings/subscription';
import { show } from './show';

const t = textsIn('nl');
const PACK = packSchema.parse({ format: 1, id: 'ons', title: 'Ons pakket', version: 3 });

describe('which pack is on', () => {
  const props = { choice: PACK, from: 'file', fixed: false, failed: false, t, onBuiltIn: vi.fn() } as const;

  test('an imported one can be left for one of Souffleur’s own', () => {
    const onBuiltIn = vi.fn();
    const { place, find, during } = show(<PackInForce {...props} onBuiltIn={onBuiltIn} />);
    expect(place.textContent).toContain('Ons pakket, versie 3, uit een bestand');
    during(() => find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(onBuiltIn).toHaveBeenCalledWith('kern');
  });

  test('where the organisation chooses there is no way to another', () => {
    const { place } = show(<PackInForce {...props} from="policy" fixed />);
    expect(place.textContent).toContain('Je organisatie heeft het ingesteld');
    expect(place.querySelector('form')).toBeNull();
  });
});

describe('what the organisation fixed', () => {
  test('is said when there is none', () => {
    expect(show(<PolicyInForce policy={NO_POLICY} t={t} />).place.textContent).toContain('niets vastgezet');
  });

  test('can be read, with what of it is of no use', () => {
    const policy = policySchema.parse({
      rules: {
        'address-form': { on: false },
        'keep-it-short': { severity: 'warn', params: { maxWords: 60 } },
      },
      channel: { firstReplyTargetMin: 45 },
      forbidChanges: true,
      problems: [{ key: 'pack', why: 'Dit bestand is geen geldige JSON.' }],
    });
    const { place } = show(<PolicyInForce policy={policy} t={t} />);
    expect(place.textContent).toContain('waarschuwing, maxWords: 60');
    expect(place.textContent).toContain('norm voor het eerste antwoord (minuten)45');
    expect(place.textContent).toContain('In deze browser is niets te veranderen');
    expect(place.textContent).toContain('Dit bestand is geen geldige JSON.');
  });
});

describe('handing out', () => {
  const props: HandOutPackProps = {
    label: { id: 'ons', title: 'Ons', description: '', version: '1' },
    base: 'Kern',
    merged: false,
    changes: [],
    keyId: null,
    made: null,
    t,
    onLabel: vi.fn(),
    onMake: vi.fn(),
    onSave: vi.fn(),
    children: null,
  };
  const submit = (shown: ReturnType<typeof show>) =>
    shown.during(() =>
      shown.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );

  test('is signed where there is a key, unless somebody does not want that', () => {
    const onMake = vi.fn();
    const shown = show(<HandOutPack {...props} keyId="00ff" onMake={onMake} />);
    submit(shown);
    shown.click(shown.find('input[type=checkbox]'));
    submit(shown);
    expect(onMake.mock.calls).toEqual([[true], [false]]);
    const unsigned = vi.fn();
    submit(show(<HandOutPack {...props} onMake={unsigned} />));
    expect(unsigned).toHaveBeenCalledWith(false);
  });

  test('does nothing while something on the label is wrong, and says what, at its field', () => {
    const onMake = vi.fn();
    const shown = show(<HandOutPack {...props} label={{ ...props.label, version: 'x' }} onMake={onMake} />);
    submit(shown);
    expect(onMake).not.toHaveBeenCalled();
    const field = shown.find('input[aria-invalid=true]');
    expect(field.closest('.field')?.textContent).toContain('Kies een heel getal');
  });

  test('that is refused says the place; that is done gives the files', () => {
    const message = 'rules.keep-it-short: Dit klopt niet.';
    const refused = show(<HandOutPack {...props} made={{ ok: false, message }} />);
    expect(refused.find('[role=alert]').textContent).toContain(message);
    const onSave = vi.fn();
    const files = ['ons.json', 'ons.json.sig'];
    const made = { ok: true, title: 'Ons', version: 1, files } as const;
    const done = show(<HandOutPack {...props} made={made} onSave={onSave} />);
    for (const button of done.place.querySelectorAll('.notice button')) done.click(button);
    expect(onSave.mock.calls).toEqual([['ons.json'], ['ons.json.sig']]);
  });
});

describe('opening a pack', () => {
  const props: TakeInPackProps = {
    taken: null,
    publicKey: '',
    keyWrong: false,
    fixed: false,
    t,
    onPublicKey: vi.fn(),
    onFiles: vi.fn(),
    onApply: vi.fn(),
    onEdit: vi.fn(),
    onCancel: vi.fn(),
    onFormer: vi.fn(),
  };
  const pack = {
    title: 'Ons',
    description: '',
    version: 2,
    dropped: { rules: 0, params: 0 },
    changes: [],
    newer: null,
    signature: { state: 'none', keyId: '' },
  } as const;
  const buttons = (shown: ReturnType<typeof show>) =>
    [...shown.place.querySelectorAll('.opened button')].map(({ textContent }) => textContent);

  test('leaves the choice; where the organisation chooses it can be looked at only', () => {
    const taken = { state: 'opened', pack } as const;
    expect(buttons(show(<TakeInPack {...props} taken={taken} />))).toHaveLength(3);
    expect(buttons(show(<TakeInPack {...props} taken={taken} fixed />))).toEqual(['Laat maar']);
  });

  test('warns of an older version and of what this Souffleur does not know', () => {
    const taken = {
      state: 'opened',
      pack: { ...pack, newer: 5, dropped: { rules: 1, params: 2 } },
    } as const;
    const { place } = show(<TakeInPack {...props} taken={taken} />);
    expect(place.textContent).toContain('nu staat versie 5 aan');
    expect(place.textContent).toContain('kent 1 regels en 2 instellingen');
  });
});

describe('a subscription', () => {
  const view = {
    address: 'https://x.example/p.json',
    host: 'x.example',
    keyId: '00ff',
    byPolicy: false,
    taken: null,
    lastCheck: null,
    lastSuccess: null,
  };
  const card = (why: RefusalName, byPolicy = false) =>
    show(
      <SubscriptionCard
        subscription={{ ...view, byPolicy, problem: { why, detail: '7' } }}
        checking={false}
        problem={null}
        fixed={false}
        t={t}
        onSubscribe={vi.fn()}
        onAllow={vi.fn()}
        onCheck={vi.fn()}
        onStop={vi.fn()}
      />,
    );

  test('has words for everything that can be wrong, no two the same', () => {
    const said = refusalSchema.options.map((why) => card(why).find('.notice-attention').textContent);
    expect(new Set(said).size).toBe(refusalSchema.options.length);
    for (const words of said) expect(words).toContain('Wat aan stond, staat nog aan.');
  });

  test('asks for permission only where that is missing', () => {
    expect(card('no-permission').place.textContent).toContain('Geef toestemming voor x.example');
    expect(card('slow').place.textContent).not.toContain('Geef toestemming voor');
  });

  test('of the organisation cannot be ended here', () => {
    expect(card('slow').place.textContent).toContain('Stop het abonnement');
    expect(card('slow', true).place.textContent).not.toContain('Stop het abonnement');
  });
});
