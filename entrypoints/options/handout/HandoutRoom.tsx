import { useMemo, useState } from 'react';
import type { RoomProps } from '../../../components/desk/desk-contract';
import { HandOutPack } from '../../../components/desk/handout/HandOutPack';
import { PackInForce, titleOf } from '../../../components/desk/handout/PackInForce';
import { PolicyFilesCard } from '../../../components/desk/handout/PolicyFilesCard';
import { PolicyInForce } from '../../../components/desk/handout/PolicyInForce';
import { SigningKey } from '../../../components/desk/handout/SigningKey';
import { SubscriptionCard } from '../../../components/desk/handout/SubscriptionCard';
import { TakeInPack } from '../../../components/desk/handout/TakeInPack';
import { diffGuidance } from '../../../utils/guidelines/handout/pack-diff';
import { choosesPack } from '../../../utils/guidelines/policy';
import { useHandOut } from './use-hand-out';
import { usePolicyFiles } from './use-policy-files';
import { useSigningKey } from './use-signing-key';
import { useSubscription } from './use-subscription';
import { useTakeIn } from './use-take-in';

/** What is on here, and how the trainer's work gets into every agent's browser. */
export function HandoutRoom({ desk, language, t }: RoomProps) {
  const { choice, policy, guidance, below } = desk;
  const [failed, setFailed] = useState(false);
  const signing = useSigningKey(language);
  const handOut = useHandOut(desk, signing.kept);
  const subscription = useSubscription(language);
  const takeIn = useTakeIn(desk, subscription.stop);
  const files = usePolicyFiles(desk, handOut.label);
  const changes = useMemo(() => diffGuidance(below, guidance), [below, guidance]);
  const fixed = choosesPack(policy);
  const on = policy.pack ?? choice;

  async function toBuiltIn(id: string) {
    const kept = await desk.choose(id);
    setFailed(!kept);
    if (kept) await subscription.stop();
  }

  return (
    <div className="handout">
      <PackInForce
        choice={on}
        from={fixed ? 'policy' : isTaken(on, subscription.stored.taken) ? 'subscription' : 'file'}
        fixed={fixed}
        failed={failed}
        t={t}
        onBuiltIn={(id) => void toBuiltIn(id)}
      />
      <PolicyInForce policy={policy} t={t} />
      <HandOutPack
        {...handOut}
        base={titleOf(choice)}
        merged={typeof choice !== 'string'}
        changes={changes}
        keyId={signing.signingKey?.id ?? null}
        t={t}
      >
        <SigningKey {...signing} t={t} />
      </HandOutPack>
      <TakeInPack {...takeIn} fixed={fixed} t={t} />
      <SubscriptionCard
        {...subscription}
        subscription={subscription.view}
        fixed={fixed}
        t={t}
        onStop={() => void subscription.stop()}
      />
      <PolicyFilesCard {...files} t={t} />
    </div>
  );
}

function isTaken(choice: unknown, taken: { readonly id: string; readonly version: number } | null): boolean {
  if (taken === null || typeof choice !== 'object' || choice === null) return false;
  return Reflect.get(choice, 'id') === taken.id && Reflect.get(choice, 'version') === taken.version;
}
