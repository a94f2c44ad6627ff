import type { MessageKind } from '../../conversation/message';
import type { RowMarks } from './row-marks';
import type { Media, MessageRow } from './whatsapp-row';

/** A name in `data-testid` or `data-icon` tells the kind; earlier lines win. `-` at the end means: starts with. */
const MEDIA_NAMES: readonly (readonly [Media, readonly string[]])[] = [
  ['voice', ['ptt-', 'audio-play', 'slider']],
  ['album', ['media-album']],
  ['video', ['video-content', 'media-play', 'video-pip']],
  ['document', ['document-']],
  ['contact', ['vcard-msg']],
  ['poll', ['poll-bubble']],
  // No capture shows a location; the name is a guess, the link to the map is not.
  ['location', ['location-']],
  ['photo', ['image-thumb']],
];

function hasName(names: ReadonlySet<string>, wanted: string): boolean {
  if (names.has(wanted)) return true;
  if (!wanted.endsWith('-')) return false;
  for (const name of names) if (name.startsWith(wanted)) return true;
  return false;
}

/** What a message holds besides words; null for plain text. A link preview counts, because its title is not the writer's. */
export function readMedia(marks: RowMarks): Media | null {
  for (const [media, wanted] of MEDIA_NAMES) {
    if (wanted.some((name) => hasName(marks.names, name))) return media;
  }
  if (marks.mapLink) return 'location';
  if (marks.names.has('link-preview-title') || marks.names.has('link-description')) return 'link';
  if (marks.sticker) return 'sticker';
  return marks.blobImage && !marks.picture ? 'photo' : null;
}

/** Whether a row is somebody's message, WhatsApp's own line, or what is left of a deleted message. */
export function readNature(marks: RowMarks): MessageRow['nature'] {
  for (const name of marks.names) if (name.startsWith('recalled')) return 'deleted';
  if (marks.stamp !== null) return 'message';
  if (marks.notification !== null) return 'system';
  if (marks.texts.length > 0) return 'message';
  for (const name of marks.names)
    if (name.includes('subtype') || name.includes('system_message')) return 'system';
  return 'message';
}

const KIND_OF_MEDIA: Readonly<Record<Media, MessageKind>> = {
  photo: 'image',
  album: 'image',
  video: 'other',
  sticker: 'other',
  voice: 'voice',
  document: 'document',
  location: 'location',
  contact: 'other',
  poll: 'other',
  link: 'text',
};

/** The kind as the rest of Souffleur speaks of it. */
export function kindOf(row: MessageRow): MessageKind {
  if (row.nature === 'deleted') return 'deleted';
  if (row.nature === 'system') return 'other';
  const kind = row.media === null ? 'text' : KIND_OF_MEDIA[row.media];
  return kind === 'text' && row.text === '' ? 'other' : kind;
}
