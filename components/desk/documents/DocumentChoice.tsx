import type { TextKey, Translate } from '../../shared/texts';

interface DocumentChoiceProps {
  readonly documents: readonly { readonly id: string }[];
  readonly chosen: string;
  readonly t: Translate;
  readonly onChoose: (id: string) => void;
}

/** What each document is called, and for whom it is, in the language of the desk. */
const SAID: Readonly<Record<string, { readonly name: TextKey; readonly forWhom: TextKey }>> = {
  gegevensblad: { name: 'deskDocumentsSheet', forWhom: 'deskDocumentsSheetFor' },
  'voor-de-dpia': { name: 'deskDocumentsDpia', forWhom: 'deskDocumentsDpiaFor' },
  'voor-de-ondernemingsraad': { name: 'deskDocumentsCouncil', forWhom: 'deskDocumentsCouncilFor' },
  toegankelijkheid: { name: 'deskDocumentsAccess', forWhom: 'deskDocumentsAccessFor' },
  bronnen: { name: 'deskDocumentsSources', forWhom: 'deskDocumentsSourcesFor' },
};

export function DocumentChoice({ documents, chosen, t, onChoose }: DocumentChoiceProps) {
  return (
    <fieldset className="card document-choice">
      <legend>{t('deskDocumentsWhich')}</legend>
      {documents.map(({ id }) => {
        const said = SAID[id];
        return (
          <label key={id} className="option">
            <input type="radio" name="document" checked={id === chosen} onChange={() => onChoose(id)} />
            <span>
              {said ? t(said.name) : id} {said && <span className="soft">{t(said.forWhom)}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
