import nlp from 'compromise';

/** Its English tagger, which is what finds e-mail addresses and phone numbers. */
export function open() {
  const spans = (text) => {
    const doc = nlp(text);
    return [doc.emails(), doc.phoneNumbers()].flatMap((view) =>
      view.json({ offset: true }).map(({ offset }) => [offset.start, offset.start + offset.length]),
    );
  };
  return { run: spans, spans };
}
