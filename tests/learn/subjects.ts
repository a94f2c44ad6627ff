import { ACT_PLACES, ALWAYS, WEIGHED_ACTS } from '../../utils/dutch/acts/likely-acts';
import { CHECK_PLACES } from '../../utils/dutch/acts/likely-check-question';
import { PLACES as JE_PLACES } from '../../utils/dutch/address/je-of-everyone';
import { REQUEST_PLACES } from '../../utils/dutch/asks/likely-request';
import { documentShapes } from '../../utils/dutch/personal-data/document-number';
import { plateShapesIn } from '../../utils/dutch/personal-data/licence-plate';
import { PLACES_AROUND } from '../../utils/dutch/words-around';
import type { LabelledSets } from '../eval/items';
import { actExamples, checkExamples } from './act-examples';
import { codeExamples } from './code-examples';
import { jeExamples } from './je-examples';
import type { Example } from './logistic';
import { numberExamples } from './number-examples';
import { requestExamples } from './request-examples';
import { stateExamples } from './state-examples';

/** A table of weights in a file of its own. */
export interface Subject {
  readonly path: string;
  readonly name: string;
  readonly places: string;
  readonly judgements: readonly Judgement[];
}

/** One judgement that is learnt from labelled sentences. */
export interface Judgement {
  readonly about: string;
  /** So many signs are kept. */
  readonly most: number;
  /** How strongly weights are kept small; less where many signs tell little each. */
  readonly decay: number;
  /** The sign that carries its bias, in a table of more than one. */
  readonly carrier: string | null;
  examples(sets: LabelledSets): Example[];
}

const FIRM = 3;
const STRONG = 2;
const MIDDLING = 1;
const WEAK = 0.5;

const one = (
  about: string,
  most: number,
  examples: Judgement['examples'],
  decay = STRONG,
): readonly Judgement[] => [{ about, most, decay, carrier: null, examples }];

export const SUBJECTS: readonly Subject[] = [
  {
    path: 'utils/dutch/personal-data/whose-state-weights.ts',
    name: 'WHOSE_STATE',
    places: PLACES_AROUND,
    judgements: one("a state is somebody's", 800, ({ personalData }) => stateExamples(personalData)),
  },
  {
    path: 'utils/dutch/personal-data/likely-code-weights.ts',
    name: 'LIKELY_CODE',
    places: PLACES_AROUND,
    judgements: one('figures are a code', 600, ({ personalData }) => codeExamples(personalData), MIDDLING),
  },
  {
    path: 'utils/dutch/personal-data/likely-document-weights.ts',
    name: 'LIKELY_DOCUMENT',
    places: PLACES_AROUND,
    judgements: one(
      'a number is of a document',
      400,
      ({ personalData }) => numberExamples(personalData, 'document-number', documentShapes),
      MIDDLING,
    ),
  },
  {
    path: 'utils/dutch/personal-data/likely-plate-weights.ts',
    name: 'LIKELY_PLATE',
    places: PLACES_AROUND,
    judgements: one(
      'letters and figures are a registration',
      400,
      ({ personalData }) => numberExamples(personalData, 'licence-plate', plateShapesIn),
      MIDDLING,
    ),
  },
  {
    path: 'utils/dutch/asks/likely-request-weights.ts',
    name: 'LIKELY_REQUEST',
    places: REQUEST_PLACES,
    judgements: one(
      'data that is named is asked for',
      3000,
      ({ requests }) => requestExamples(requests),
      FIRM,
    ),
  },
  {
    path: 'utils/dutch/address/je-of-everyone-weights.ts',
    name: 'JE_OF_EVERYONE',
    places: JE_PLACES,
    // What is there to be converted speaks to its reader.
    judgements: one('a je means everyone', 600, ({ address, conversion }) =>
      jeExamples([...address, ...conversion.map(({ id, je }) => ({ id, text: je, form: 'je' as const }))]),
    ),
  },
  {
    path: 'utils/dutch/acts/likely-acts-weights.ts',
    name: 'LIKELY_ACTS',
    places: ACT_PLACES,
    judgements: WEIGHED_ACTS.map(([act, places]) => ({
      about: `a message does this: ${act}`,
      most: 600,
      decay: WEAK,
      carrier: `${places[0]} ${ALWAYS}`,
      examples: ({ acts }) => actExamples(acts, act, places),
    })),
  },
  {
    path: 'utils/dutch/acts/likely-check-weights.ts',
    name: 'LIKELY_CHECK',
    places: CHECK_PLACES,
    judgements: [
      {
        about: 'a question checks something',
        most: 800,
        decay: WEAK,
        carrier: null,
        examples: ({ acts }) => checkExamples(acts),
      },
    ],
  },
];
