import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { isLocked } from '../../../utils/guidelines/channel-layers';
import { partWith } from '../../../utils/guidelines/channel-settings';
import type { PackChannel } from '../../../utils/guidelines/pack-schema';
import { type SectorChange, sectorChanges, sectorChannels } from '../../../utils/guidelines/sector-channels';
import type { Translate } from '../../shared/texts';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { SectorPreview } from './SectorPreview';
import type { Settled } from './settled';

interface SectorChoiceProps {
  readonly settled: Settled;
  readonly fixed: boolean;
  readonly t: Translate;
  /** All at once: one step to undo. */
  readonly onApply: (part: PackChannel) => void;
}

/** The settings of a sector, looked at before they are taken over. */
export function SectorChoice({ settled, fixed, t, onApply }: SectorChoiceProps) {
  const [id, setId] = useState('');
  const sectors = sectorChannels();
  const sector = sectors.find((each) => each.id === id);
  const changes = sector
    ? sectorChanges(sector.channel, settled.channel, (key) => isLocked(settled.setBy[key]))
    : [];
  const free = changes.filter(({ locked }) => !locked);
  return (
    <details className="card channel-group">
      <summary>
        <Heading level={2}>{t('deskChannelsSector')}</Heading>
      </summary>
      <div className="channel-rows">
        <Field label={t('deskChannelsSectorPick')} hint={t('deskChannelsSectorHint')}>
          {(control) => (
            <select {...control} value={id} onChange={(event) => setId(event.target.value)}>
              <option value="">–</option>
              {sectors.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title}
                </option>
              ))}
            </select>
          )}
        </Field>
        {sector && changes.length === 0 && <Notice kind="good">{t('deskChannelsSectorSame')}</Notice>}
        {changes.length > 0 && <SectorPreview changes={changes} settled={settled} t={t} />}
        {free.length > 0 && !fixed && (
          <div className="buttons">
            <Button purpose="primary" onClick={() => onApply(partOf(free))}>
              {free.length === 1
                ? t('deskChannelsSectorApplyOne')
                : t('deskChannelsSectorApply', { n: free.length })}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

function partOf(changes: readonly SectorChange[]): PackChannel {
  return Object.assign({}, ...changes.map(({ key, to }) => partWith(key, to) ?? {}));
}
