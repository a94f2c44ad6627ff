import { accessibility } from './accessibility';
import { colophon } from './colophon';
import { dataSheet } from './data-sheet';
import type { DeskDocument } from './document';
import { dpia } from './dpia';
import type { Installation } from './installation';
import { worksCouncil } from './works-council';

/** Every document there is, made from one look at this installation. @param settingName a setting in Dutch */
export function allDocuments(
  installation: Installation,
  settingName: (key: string) => string,
): readonly DeskDocument[] {
  return [
    dataSheet(installation),
    dpia(installation),
    worksCouncil(installation),
    accessibility(installation),
    colophon(installation, settingName),
  ];
}
