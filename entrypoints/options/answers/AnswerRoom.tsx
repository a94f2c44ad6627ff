import { type ReactNode, useState } from 'react';
import { AnswerEditor } from '../../../components/desk/answers/AnswerEditor';
import { AnswerSection } from '../../../components/desk/answers/AnswerSection';
import type { AnswerView } from '../../../components/desk/answers/answer-view';
import { ImportPreview } from '../../../components/desk/answers/ImportPreview';
import type { Translate } from '../../../components/shared/texts';
import { decodeText } from '../../../utils/guidelines/answers/decode';
import { dropItem, putItem } from '../../../utils/guidelines/answers/keep-answer';
import { type AnswerKind, planImport } from '../../../utils/guidelines/answers/plan-import';
import { answersCsv } from '../../../utils/guidelines/answers/write-answers';
import { saveFile } from '../../shared/save-file';

/** What stands in front of the list. */
export type Front<Item, Form> =
  | { readonly what: 'editor'; readonly before: Item | null; readonly form: Form }
  | { readonly what: 'import'; readonly file: string; readonly text: string };

interface AnswerRoomProps<Item, Form> {
  readonly kind: AnswerKind<Item, Form>;
  readonly view: AnswerView<Item, Form>;
  readonly own: readonly Item[];
  readonly given: readonly Item[];
  readonly mayChange: boolean;
  readonly t: Translate;
  readonly front: Front<Item, Form> | null;
  /** Something else has to come in front, or the list again; null. */
  readonly onFront: (front: Front<Item, Form> | null) => void;
  /** What is being written, for who keeps what is not finished. */
  readonly onForm: (front: Front<Item, Form>) => void;
  readonly onList: (change: (list: readonly Item[]) => Item[]) => void;
  readonly warningOf: (item: Item) => string | null;
  readonly notice?: ReactNode;
  readonly buttons?: ReactNode;
  /** Below the fields of the editor. */
  readonly help?: ReactNode;
}

/** Quick replies, or facts: their list, the one that is being written, or a file that may be taken in. */
export function AnswerRoom<Item, Form extends { readonly [Field in keyof Form]: string }>(
  props: AnswerRoomProps<Item, Form>,
) {
  const { kind, view, own, given, t, front, onFront, onList } = props;
  const [back, setBack] = useState<{ readonly said: string | null } | null>(null);
  const goBack = (said: string | null) => {
    setBack({ said });
    onFront(null);
  };
  if (front?.what === 'editor') {
    const { before } = front;
    const others = own.filter((item) => item !== before);
    return (
      <AnswerEditor
        first={front.form}
        title={before === null ? view.newOne : view.editOne}
        fields={view.fields}
        troubles={(form) => kind.troubles(form, others)}
        t={t}
        onForm={(form) => props.onForm({ ...front, form })}
        onSave={(form) => {
          const item = kind.itemOf(form);
          onList((list) => putItem(list, before, item));
          goBack(t('deskAnswersSaved', { title: view.titleOf(item) }));
        }}
        onCancel={() => goBack(null)}
      >
        {props.help}
      </AnswerEditor>
    );
  }
  if (front?.what === 'import') {
    return (
      <ImportPreview
        file={front.file}
        view={view}
        most={kind.most}
        plan={(mode) => planImport(front.text, kind, own, mode)}
        t={t}
        onTake={(list, taken) => {
          onList(() => [...list]);
          goBack(t('deskAnswersTaken', { n: taken }));
        }}
        onCancel={() => goBack(null)}
      />
    );
  }
  return (
    <AnswerSection
      view={view}
      own={own.toReversed()}
      given={given}
      most={kind.most}
      mayChange={props.mayChange}
      t={t}
      back={back}
      warningOf={props.warningOf}
      notice={props.notice}
      onNew={() => onFront({ what: 'editor', before: null, form: kind.empty })}
      onEdit={(item) => onFront({ what: 'editor', before: item, form: kind.formOf(item) })}
      onDelete={(item) => {
        onList((list) => dropItem(list, item));
        setBack({ said: t('deskDeleted', { title: view.titleOf(item) }) });
      }}
      onImport={(file) =>
        void file
          .arrayBuffer()
          .then((bytes) =>
            onFront({ what: 'import', file: file.name, text: decodeText(new Uint8Array(bytes)) }),
          )
      }
      onExport={() => saveFile(view.file, answersCsv(own, kind), 'text/csv')}
    >
      {props.buttons}
    </AnswerSection>
  );
}
