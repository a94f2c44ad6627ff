import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import type { Desk, RoomProps } from '../../../components/desk/desk-contract';
import { ChangeList } from '../../../components/desk/handout/ChangeList';
import { Notice } from '../../../components/desk/Notice';
import { KeepVersion } from '../../../components/desk/versions/KeepVersion';
import { VersionItem } from '../../../components/desk/versions/VersionItem';
import type { Translate } from '../../../components/shared/texts';
import { diffGuidance } from '../../../utils/guidelines/handout/pack-diff';
import { guidanceOf } from '../../../utils/guidelines/layers';
import { layersInForce } from '../../../utils/guidelines/layers-in-force';
import type { Pack } from '../../../utils/guidelines/pack-schema';
import { MOST_VERSIONS, type PackVersion, versionsItem } from '../../../utils/settings/own-pack';
import { useStored } from '../../shared/use-stored';

/** Versions of the trainer's work: to keep one, to see what is different now, and to go back. */
export function VersionsRoom({ desk, language, t }: RoomProps) {
  const [versions, keep] = useStored(versionsItem);
  const [told, setTold] = useState<'kept' | 'not-kept' | 'back' | null>(null);
  if (versions === null) return null;

  async function store(next: readonly PackVersion[], done: 'kept' | null): Promise<boolean> {
    const kept = await keep(next);
    setTold(kept ? done : 'not-kept');
    return kept;
  }
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <>
      <p>{t('deskVersionsWhat', { n: MOST_VERSIONS })}</p>
      <KeepVersion
        fixed={desk.fixed}
        t={t}
        onKeep={(words) =>
          store([{ at: Date.now(), words, pack: desk.own }, ...versions].slice(0, MOST_VERSIONS), 'kept')
        }
      />
      {told && (
        <Notice kind={told === 'not-kept' ? 'broken' : 'good'}>
          <p>{t(TOLD[told])}</p>
        </Notice>
      )}
      <Heading level={2}>{t('deskVersionsList')}</Heading>
      {versions.length === 0 && <p>{t('deskVersionsNone')}</p>}
      <ol className="rules">
        {versions.map(({ at, words, pack }) => (
          <VersionItem
            key={at}
            moment={moment.format(at)}
            words={words}
            fixed={desk.fixed}
            t={t}
            onBack={() => {
              desk.change(() => pack);
              setTold('back');
            }}
            onDelete={() =>
              void store(
                versions.filter((each) => each.at !== at),
                null,
              )
            }
          >
            {() => <Difference desk={desk} pack={pack} t={t} />}
          </VersionItem>
        ))}
      </ol>
    </>
  );
}

const TOLD = {
  kept: 'deskVersionKept',
  'not-kept': 'deskVersionNotKept',
  back: 'deskVersionIsBack',
} as const;

function Difference({ desk, pack, t }: { readonly desk: Desk; readonly pack: Pack; readonly t: Translate }) {
  const { choice, policy, guidance } = desk;
  const changes = diffGuidance(guidance, guidanceOf(layersInForce({ pack: choice, own: pack, policy })));
  return changes.length === 0 ? <p>{t('deskVersionSame')}</p> : <ChangeList changes={changes} t={t} />;
}
