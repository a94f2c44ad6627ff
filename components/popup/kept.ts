/** The settings one can change in the popup. */
export type SettingName =
  | 'switch'
  | 'site'
  | 'pack'
  | 'pause'
  | 'duty'
  | 'notify'
  | 'firstName'
  | 'level'
  | 'coachAddress'
  | 'language'
  | 'openKey'
  | 'address'
  | 'firstReplyTarget'
  | 'phone'
  | 'coachGroups'
  | 'pointed'
  | 'softened';

/** What became of the last change; null before the first. */
export type Kept = { readonly name: SettingName; readonly ok: boolean } | null;
