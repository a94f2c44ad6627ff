import { canRead } from '../../utils/consoles/can-read';
import { composerOnly } from '../../utils/consoles/composer-only';
import type { ConsoleData } from '../../utils/consoles/data/console-data';
import { consoleFromData } from '../../utils/consoles/data/console-from-data';
import { queryDeep } from '../../utils/consoles/deep-query';
import { doubtOf } from '../../utils/consoles/infer/doubt-of';
import { type Inferred, NOTHING_SHOWN } from '../../utils/consoles/infer/inferred';
import type { ConsoleProfile } from '../../utils/consoles/profile';
import { atSite, hostOf, siteId } from '../../utils/consoles/site-console';
import { hasVisibleComposer } from '../../utils/consoles/visible-composer';
import { inferenceBeside } from './bring-inference';
import { consoleHere, type SiteFacts } from './console-here';
import type { Cargo } from './doors';
import { followConsole } from './follow-console';
import { type FoundConsole, knownConsole } from './found-console';
import { keepCoach, type Place } from './keep-coach';
import { showUnseen } from './show-unseen';

/** What runs over one page or frame of a site. */
export interface SitePage {
  /** Something outside the settings changed. */
  refresh(): void;
  /** The agent does something that makes a look worthwhile. */
  soon(): void;
}

/** What somebody pointed out is certain; they looked. */
const POINTED = { composer: 1, messages: 1, rows: 1, authors: 1, text: 1 };

/** Finds out which console a page is, and keeps the right coach over it until the place's signal ends. */
export function sitePage(facts: SiteFacts, place: Place, elsewhere: () => boolean): SitePage {
  const { address, pointed, frame } = facts;
  let running: { refresh(): void } | null = null;
  const inference = inferenceBeside(place.signal);
  /** What worked the page out. */
  let room: Cargo['infer'] | null = null;
  const read = (inferred: Inferred) =>
    isPointed(inferred.data) || !room ? consoleFromData(inferred.data) : room.inferredConsole(inferred);
  const name = {
    id: siteId(new URL(address).origin),
    name: hostOf(new URL(address).origin),
    sync: 'live' as const,
  };

  const follower = followConsole(
    {
      // The address of a page that is a program changes without its being loaded.
      named: () => consoleHere({ ...facts, address: location.href }, document),
      hasComposer: () => hasVisibleComposer(document),
      canRead,
      async workOut(signal) {
        if (pointed && queryDeep(document, pointed.open))
          return { data: pointed, sureness: POINTED, shown: NOTHING_SHOWN };
        room = await inference();
        return room?.inferConsole(document, signal) ?? null;
      },
      startNamed(profile, heard, signal) {
        const found = knownConsole(profile, atSite(profile, address));
        running = keepCoach(found, { ...place, signal }, { heard, elsewhere });
      },
      startWorkedOut(inferred, insteadOf, heard, signal) {
        const found = workedOut(read(inferred), inferred, insteadOf, address);
        running = keepCoach(found, { ...place, signal }, { heard, elsewhere });
      },
      nothing(signal) {
        running = null;
        // A frame without a conversation is nobody's business.
        if (frame) place.door.tell(null);
        else running = showUnseen(name, { ...place, signal }, elsewhere);
      },
    },
    place.signal,
  );
  return { refresh: () => running?.refresh(), soon: follower.soon };
}

/** A console that was worked out, or pointed out; under the name of the profile in whose place it stands. */
function workedOut(
  read: ConsoleProfile,
  { data, sureness }: Inferred,
  insteadOf: ConsoleProfile | null,
  address: string,
): FoundConsole {
  const profile = atSite(read, address);
  const doubt = doubtOf(sureness);
  // Who is who can still be learnt, from what the agent sends; what a message is cannot.
  const readable = doubt === null || doubt === 'composer' || doubt === 'authors';
  const certain = readable ? profile : composerOnly(profile, doubt);
  const named = insteadOf && atSite(insteadOf, address);
  const { id, name, sync } = named ?? certain;
  return {
    profile: { ...certain, id, name, sync },
    evidence: profile,
    profileId: null,
    insteadOf: insteadOf?.id ?? null,
    sureness: isPointed(data) ? null : sureness,
  };
}

function isPointed({ confidence }: ConsoleData): boolean {
  return confidence === 'pointed';
}
