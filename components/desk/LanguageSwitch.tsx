import type { Language, Translate } from '../shared/texts';

interface LanguageSwitchProps {
  readonly language: Language;
  readonly t: Translate;
  readonly onLanguage: (language: Language) => void;
}

const NAMES = { nl: 'Nederlands', en: 'English' } as const;

/** The language of the desk; what the coach says to agents stays Dutch. */
export function LanguageSwitch({ language, t, onLanguage }: LanguageSwitchProps) {
  return (
    <fieldset className="desk-language">
      <legend className="unseen">{t('deskLanguage')}</legend>
      {(['nl', 'en'] as const).map((each) => (
        <label key={each} lang={each}>
          <input
            type="radio"
            name="desk-language"
            checked={each === language}
            onChange={() => onLanguage(each)}
          />
          {NAMES[each]}
        </label>
      ))}
    </fieldset>
  );
}
