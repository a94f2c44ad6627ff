/** A way of putting words around a message that change nothing in it. */
export interface Around {
  readonly name: string;
  /** Null for a message that this cannot be said around. */
  readonly put: (text: string) => string | null;
}

/** Whose matter a message opens with: behind "want" it goes on as a clause. */
const OWN = /^(?:ik|mijn|hij|ze|zij|we|wij|onze)(?![\p{L}-])/iu;
const ENDS = /[.!?…)]\s*$/u;
const STOP = /[.!]+$/u;

const before = (said: string): Around => ({ name: `"${said} …"`, put: (text) => `${said} ${text}` });
const behind = (said: string): Around => ({
  name: `"… ${said}"`,
  put: (text) => `${ENDS.test(text) ? text : `${text}.`} ${said}`,
});
const joinedBefore = (said: string): Around => ({
  name: `"${said} …"`,
  put: (text) => (OWN.test(text) ? `${said} ${small(text)}` : null),
});
const joinedBehind = (said: string): Around => ({
  name: `"… ${said}"`,
  put: (text) => (text.includes('?') ? null : `${text.replace(STOP, '')}${said}`),
});
const greeted = (said: string): Around => ({
  name: `"${said} …"`,
  put: (text) => `${said} ${/^\p{Lu}\p{Ll}/u.test(text) ? small(text) : text}`,
});

// None of these are among what learning hears around messages (`tests/learn/said-around.ts`); some of what was mended was
// found with them.

/** Around anything. */
export const AROUND_ALL: readonly Around[] = [
  greeted('Hallo'),
  greeted('Hallo,'),
  greeted('Goedemiddag mevrouw Jansen,'),
  before('Ik ben Sanne van team Burgerzaken.'),
  before('De milieustraat is op zaterdag open tot vier uur.'),
  behind('Prettig weekend alvast.'),
];

/** Around what a citizen tells. */
export const AROUND_CITIZEN: readonly Around[] = [
  joinedBefore('De brief is er nog niet en'),
  joinedBefore('Het is lastig, want'),
  joinedBehind(', kunnen jullie daar rekening mee houden?'),
  joinedBehind(', wat nu?'),
];

/** Around what an agent asks. */
export const AROUND_AGENT: readonly Around[] = [
  before('Dank u wel voor uw geduld.'),
  before('Ik ga dit meteen voor u regelen.'),
  behind('Ik wacht even op uw reactie.'),
  behind('Mocht er iets zijn, dan hoor ik het graag van u.'),
];

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
