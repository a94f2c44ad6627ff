import { Button } from '@nl-design-system-candidate/button-react';
import { useId, useState } from 'react';
import { openingView } from '../../../utils/guidelines/opening-view';
import { rowsOf, type WeekRows, writtenWeek } from '../../../utils/guidelines/week-rows';
import type { ControlProps } from './control';
import { OpeningWords } from './OpeningWords';
import type { OwnWaySetting } from './setting';
import { WeekFields } from './WeekFields';

/** Hours that the sources name (G72), to begin with. */
const USUAL = ['ma-vr 09:00-17:00', 'ma-vr 10:00-17:00', 'ma-zo 09:00-22:30', 'ma-zo 07:00-23:00'] as const;
const CLOSED: WeekRows = ['', '', '', '', '', '', ''];

/** When a channel answers: always, or the hours of seven days; in words, with what that comes to now. */
export function HoursControl(props: ControlProps<OwnWaySetting>) {
  const { setting, channel, disabled, language, t, now, onSet } = props;
  const id = useId();
  const kept = channel.openingHours;
  // Whoever asks for hours first sees seven empty days; nothing is kept until one of them is filled in.
  const [asked, setAsked] = useState(false);
  const fixed = kept !== null || asked;
  return (
    <div className="channel-hours">
      <fieldset className="fields channel-options" disabled={disabled} aria-describedby={`${id}-hint`}>
        <legend>{t(setting.label)}</legend>
        <span className="hint" id={`${id}-hint`}>
          {t(setting.hint)}
        </span>
        <label className="option">
          <input
            type="radio"
            name={id}
            checked={!fixed}
            onChange={() => {
              setAsked(false);
              onSet(null);
            }}
          />
          {t('deskChannelsHoursAlways')}
        </label>
        <label className="option">
          <input type="radio" name={id} checked={fixed} onChange={() => setAsked(true)} />
          {t('deskChannelsHoursFixed')}
        </label>
      </fieldset>
      {fixed && (
        <>
          <fieldset className="fields" disabled={disabled}>
            <legend>{t('deskChannelsHoursUsual')}</legend>
            <div className="buttons">
              {USUAL.map((hours) => (
                <Button key={hours} purpose="secondary" disabled={disabled} onClick={() => onSet(hours)}>
                  {hours}
                </Button>
              ))}
            </div>
          </fieldset>
          <WeekFields
            rows={(kept === null ? CLOSED : rowsOf(kept)) ?? CLOSED}
            disabled={disabled}
            t={t}
            onRows={(rows) => {
              const week = writtenWeek(rows);
              if (week === null) return t('deskChannelsProblemNoDay');
              onSet(week);
              return null;
            }}
          />
        </>
      )}
      <OpeningWords view={openingView(channel, now)} calamity={channel.calamity} language={language} t={t} />
    </div>
  );
}
