import { comingHolidays } from '../../../utils/guidelines/opening-view';
import { ChoiceControl } from './ChoiceControl';
import { ClosuresControl } from './ClosuresControl';
import type { ControlProps } from './control';
import { FormalLinksControl } from './FormalLinksControl';
import { HoursControl } from './HoursControl';
import { LineControl } from './LineControl';
import { LinesControl } from './LinesControl';
import { dayWords } from './moment-words';
import { NumberControl } from './NumberControl';
import { OwnDataControl } from './OwnDataControl';
import { SeasonsControl } from './SeasonsControl';
import { SpecialistsControl } from './SpecialistsControl';
import { SwitchControl } from './SwitchControl';
import type { Setting } from './setting';
import { TicksControl } from './TicksControl';

/** The control that fits a setting. */
export function Control({ setting, ...rest }: ControlProps<Setting>) {
  switch (setting.kind) {
    case 'choice':
      return <ChoiceControl {...rest} setting={setting} />;
    case 'number':
      return <NumberControl {...rest} setting={setting} />;
    case 'line':
      return <LineControl {...rest} setting={setting} />;
    case 'switch':
      return <SwitchControl {...rest} setting={setting} />;
    case 'lines':
      return <LinesControl {...rest} setting={setting} />;
    case 'ticks': {
      if (setting.key !== 'publicHolidays') return <TicksControl {...rest} setting={setting} />;
      const coming = comingHolidays(rest.now);
      const next = (value: string) => {
        const found = coming.find(({ holiday }) => holiday === value);
        return found ? dayWords(found.at, rest.language) : '';
      };
      return <TicksControl {...rest} setting={setting} more={next} />;
    }
    case 'hours':
      return <HoursControl {...rest} setting={setting} />;
    case 'closures':
      return <ClosuresControl {...rest} setting={setting} />;
    case 'seasons':
      return <SeasonsControl {...rest} setting={setting} />;
    case 'pairs':
      return <SpecialistsControl {...rest} setting={setting} />;
    case 'links':
      return <FormalLinksControl {...rest} setting={setting} />;
    case 'own-data':
      return <OwnDataControl {...rest} setting={setting} />;
  }
}
