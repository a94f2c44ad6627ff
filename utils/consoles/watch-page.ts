import { composerText } from './composer-text';
import { findParts, type PageParts } from './find-parts';
import { type Health, sameHealth } from './health';
import { nextTask } from './next-task';
import { observe } from './observe';
import type { PageEvents, PageWatch } from './page-events';
import { type ConsoleProfile, findPart, type RowSurroundings } from './profile';
import { readingOf, surroundings } from './reading-of';
import { createRowCache } from './row-cache';
import { createSentWords } from './sent-words';
import { createSettling } from './settle';

/** Changes on the page are gathered for so long (ms) before it is read again. */
const BATCH = 100;
/** The same for the list of conversations, which matters to the minute only. */
const LIST_BATCH = 500;
/** How often (ms) the parts are looked for: a page may replace any of them without telling. */
const HEARTBEAT = 500;
/** A part may be away for so long (ms) while the page rebuilds itself; after that the page cannot be read. */
const REBUILDING = 1500;
/** With more messages than this on the page, each step of a reading is a task of its own. */
const MANY = 300;

/**
 * Watches one console's page until the signal ends: reads again when the message list changes, looks for
 * its parts on every heartbeat, and says so when one is missing. Touches nothing.
 */
export function watchPage(profile: ConsoleProfile, events: PageEvents, signal: AbortSignal): PageWatch {
  const rows = createRowCache(profile);
  const settling = createSettling();
  const ownNames = new Set<string>();
  const sent = createSentWords();
  let parts: PageParts | null = null;
  /** Also while no conversation is open, or another part is gone: people wait in it all the same. */
  let list: HTMLElement | null = null;
  let health: Health = { state: 'waiting', reason: 'loading' };
  let missingSince: number | null = null;
  /** The name above the conversation when its rows were last trusted. */
  let trustedName: string | null = null;
  let lastDraft = '';
  let readingNow = false;
  let readAgain = false;
  let batch: ReturnType<typeof setTimeout> | undefined;
  let listBatch: ReturnType<typeof setTimeout> | undefined;
  let draftBatch: ReturnType<typeof setTimeout> | undefined;

  const tell = (next: Health) => {
    if (sameHealth(next, health)) return;
    health = next;
    events.health(next);
  };

  const messageChanges = observe((changes) => {
    rows.forget(changes);
    readSoon(BATCH);
  });
  const headerChanges = observe(() => {
    checkName();
    readSoon(0);
  });
  const listChanges = observe(() => {
    listBatch ??= setTimeout(readList, LIST_BATCH);
    // The list marks the conversation that was opened; often its parts have been put in place by now.
    if (parts && !parts.messages.isConnected) beat();
  });
  const composerChanges = observe(() => draftSoon());
  const observers = [messageChanges, headerChanges, listChanges, composerChanges];

  function readSoon(wait: number) {
    if (signal.aborted) return;
    if (wait === 0) clearTimeout(batch);
    else if (batch !== undefined) return;
    batch = setTimeout(() => {
      batch = undefined;
      void readRows();
    }, wait);
  }

  async function readRows(): Promise<void> {
    if (readingNow) {
      readAgain = true;
      return;
    }
    readingNow = true;
    readAgain = false;
    try {
      await readOnce();
    } finally {
      readingNow = false;
      if (readAgain) readSoon(BATCH);
    }
  }

  async function readOnce(): Promise<void> {
    const at = parts;
    if (!at) return;
    if (profile.isNote?.()) return leaveNoteAlone();
    const read = await rows.readAll(at.messages, signal);
    if (read === 'stopped' || signal.aborted || parts !== at) return;
    if (read === null) return cannotRead({ state: 'broken', part: 'messages' });
    // Looking at thousands of rows together is a task of its own.
    await nextTask();
    if (signal.aborted || parts !== at) return;
    const now = Date.now();
    const assembled = profile.assemble(read, around(at));
    if (assembled.key === null) return cannotRead({ state: 'broken', part: 'header' });
    const reading = readingOf(assembled.key, assembled);
    const verdict = settling.judge(reading, now);
    missingSince = null;
    if (verdict === 'trust') {
      trustedName = name();
      if (reading.messages.length > MANY) {
        // So is what comes of it: remembering, judging, drawing.
        await nextTask();
        if (signal.aborted || parts !== at || trustedName === null) return;
      }
      tell(assembled.doubt ? { state: 'composer-only', doubt: assembled.doubt } : { state: 'reading' });
      events.reading(reading);
      return;
    }
    tell({ state: 'waiting', reason: 'settling' });
    events.reading(null);
    readSoon(verdict);
  }

  const around = (at: PageParts): RowSurroundings => ({
    ...surroundings(at),
    now: Date.now(),
    ownNames,
    sent: sent.lately(Date.now()),
  });

  const inFront = () => parts && profile.assemble([], around(parts));

  function name(): string | null {
    return inFront()?.key ?? null;
  }

  /** What is written now is for colleagues: nobody coaches it, and it is no fault of the page. */
  function leaveNoteAlone() {
    trustedName = null;
    missingSince = null;
    tell({ state: 'waiting', reason: 'note' });
    events.reading(null);
  }

  /** Another name above the conversation: quiet at once, before its rows are read and its draft is looked at. */
  function checkName() {
    if (trustedName === null || name() === trustedName) return;
    trustedName = null;
    tell({ state: 'waiting', reason: 'settling' });
    events.reading(null);
  }

  /** Quiet at once; called broken only when it stays so. */
  function cannotRead(why: Health) {
    events.reading(null);
    if (why.state !== 'broken') {
      missingSince = null;
      settling.closed();
      return tell(why);
    }
    missingSince ??= Date.now();
    if (Math.abs(Date.now() - missingSince) >= REBUILDING) return tell(why);
    if (health.state !== 'broken') tell({ state: 'waiting', reason: 'settling' });
  }

  function readList() {
    listBatch = undefined;
    if (list) events.list(profile.readList(list, Date.now()), profile.wholeList(list));
  }

  /** A fast typist changes the draft twenty times a second; nobody reads along that fast. */
  function draftSoon() {
    draftBatch ??= setTimeout(readDraft, BATCH);
  }

  function readDraft() {
    draftBatch = undefined;
    checkName();
    const text = parts?.composer ? composerText(parts.composer) : '';
    if (text === lastDraft) return;
    if (text === '') sent.add(lastDraft, Date.now());
    lastDraft = text;
    events.draft(text);
  }

  function followList() {
    const found = findPart(document, profile.parts.list, profile.several);
    listChanges.point(found);
    if (found === list) return;
    list = found;
    readList();
  }

  function beat() {
    followList();
    const found = findParts(profile, document);
    if ('state' in found) {
      parts = null;
      trustedName = null;
      for (const observer of [messageChanges, headerChanges, composerChanges]) observer.point(null);
      cannotRead(found);
      readDraft();
      return;
    }
    const former = parts;
    const same = former !== null && NAMES.every((name) => former[name] === found[name]);
    if (!same) parts = found;
    messageChanges.point(found.messages);
    headerChanges.point(found.header);
    composerChanges.point(found.composer);
    if (!same) {
      readList();
      // Looks at the name first: this draft may be another conversation's.
      readDraft();
    }
    const note = profile.isNote?.() ?? false;
    const changedMode = note !== (health.state === 'waiting' && health.reason === 'note');
    // While something is missing every beat looks whether it is back.
    if (!same || changedMode || health.state === 'broken' || health.state === 'waiting') readSoon(0);
  }

  // The first look comes after whoever called us has the watch in hand.
  const first = setTimeout(beat, 0);
  const heart = setInterval(beat, HEARTBEAT);
  // An agent who clicks or presses a key is likely to open another conversation: look sooner than the next beat.
  const soon = () => setTimeout(() => !signal.aborted && beat(), BATCH);
  window.addEventListener('click', soon, { capture: true, passive: true, signal });
  window.addEventListener('input', draftSoon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    clearInterval(heart);
    clearTimeout(first);
    clearTimeout(batch);
    clearTimeout(listBatch);
    clearTimeout(draftBatch);
    for (const observer of observers) observer.point(null);
  });
  return {
    parts: () => parts,
    name,
    nameInList() {
      const { inList = null, key = null } = inFront() ?? {};
      return inList ?? key;
    },
    look: () => readSoon(0),
  };
}

const NAMES = ['list', 'header', 'messages', 'composer'] as const;
