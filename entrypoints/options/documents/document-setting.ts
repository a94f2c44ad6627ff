import { settingOf } from '../../../components/desk/channels/setting-groups';
import { type TextKey, textsIn } from '../../../components/shared/texts';

const AGENT: Readonly<Record<string, string>> = {
  'agent.level': 'hoeveel advies de medewerker wil',
  'agent.languageCheck': 'taalcheck',
  'agent.onDuty': 'dienst',
  'agent.cleanUpTask': 'opruimtaak',
  quickReplies: 'snelle antwoorden',
  facts: 'feiten',
  rules: 'welke regels aan staan',
};
const t = textsIn('nl');

/** A setting as documents name it, in Dutch whatever the language of the desk. @param key as in the traceability table */
export function documentSetting(key: string): string {
  const label: TextKey | undefined = settingOf(key.replace(/^channel\./, ''))?.label;
  return label ? t(label) : (AGENT[key] ?? key);
}
