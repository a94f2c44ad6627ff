import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { RoomProps } from '../../../components/desk/desk-contract';
import { DocumentButtons } from '../../../components/desk/documents/DocumentButtons';
import { DocumentChoice } from '../../../components/desk/documents/DocumentChoice';
import { DocumentView } from '../../../components/desk/documents/DocumentView';
import { Notice } from '../../../components/desk/Notice';
import type { TextKey } from '../../../components/shared/texts';
import { allDocuments } from '../../../utils/documents/all-documents';
import { asHtml } from '../../../utils/documents/as-html';
import { asMarkdown } from '../../../utils/documents/as-markdown';
import { copyText } from '../../shared/copy-text';
import { saveFile } from '../../shared/save-file';
import { documentSetting } from './document-setting';
import { type Allowed, installationOf, readAllowed } from './read-installation';

/** Documents for who has to judge Souffleur, made from this browser as it is now. */
export function DocumentsRoom({ desk, t }: RoomProps) {
  const seen = useAllowed();
  const [chosen, setChosen] = useState('gegevensblad');
  const [news, setNews] = useState<TextKey | null>(null);
  const documents =
    seen === null || seen === 'failed'
      ? []
      : allDocuments(installationOf(desk, seen.allowed, seen.at), documentSetting);
  const document = documents.find(({ id }) => id === chosen) ?? documents[0];
  if (seen === 'failed') return <Notice kind="broken">{t('deskDocumentsFailed')}</Notice>;
  if (!document) return <p role="status">{t('deskDocumentsLoading')}</p>;

  return (
    <>
      <p>{t('deskDocumentsIntro')}</p>
      <DocumentChoice
        documents={documents}
        chosen={document.id}
        t={t}
        onChoose={(id) => {
          setChosen(id);
          setNews(null);
        }}
      />
      <DocumentButtons
        news={news}
        t={t}
        onPrint={() => window.print()}
        onSave={() => {
          saveFile(`souffleur-${document.id}.html`, asHtml(document), 'text/html');
          setNews('deskDocumentsSaved');
        }}
        onCopy={() => {
          void copyText(asMarkdown(document)).then((copied) =>
            setNews(copied ? 'deskDocumentsCopied' : 'deskDocumentsNotCopied'),
          );
        }}
      />
      <DocumentView document={document} />
    </>
  );
}

interface Seen {
  readonly allowed: Allowed;
  /** Epoch ms. */
  readonly at: number;
}

/** What the browser allows, looked at anew when that changes; null until it is known. */
function useAllowed(): Seen | 'failed' | null {
  const [seen, setSeen] = useState<Seen | 'failed' | null>(null);
  useEffect(() => {
    let closed = false;
    const look = () =>
      void readAllowed().then(
        (allowed) => !closed && setSeen({ allowed, at: Date.now() }),
        () => !closed && setSeen('failed'),
      );
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      closed = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return seen;
}
