/**
 * What the agent does in the headless play. Steps:
 * write: types this in place of the draft; expect: rule ids of which one has to be shown then;
 * press: presses the first button of this kind in the card; putAway: presses "Niet nu"; send: presses Enter; held: ... and the coach asks first;
 * answer: waits for the citizen; later: lets so many seconds pass; pictures: takes the pictures of the page.
 */
export const conversations = [
  {
    citizen: 'library',
    steps: [
      { write: 'Hallo Sanne, vraag een nieuwe aan via onze website.', expect: ['ask-when-unclear'] },
      { press: 'insert' },
      { write: 'Hallo Sanne! Kun je iets meer vertellen over wat er precies gebeurt?' },
      { send: true, answer: 2 },
      { write: 'Wat vervelend. Wat is je pasnummer? Dan zoek ik het op.' },
      { send: true, answer: 2, expect: ['citizen-shared-private-data'], pictures: true },
      { putAway: true, later: 61 },
      {
        write:
          'Dank je. Je geboortedatum heb ik niet nodig. U kunt een nieuwe pas aanvragen via onze website. ' +
          'Ga naar Mijn account en klik op Pas vervangen. Na twee dagen ligt hij klaar aan de balie.',
        expect: ['address-mixed', 'address-form'],
      },
      { press: 'rewrite' },
      { send: true, answer: 1 },
      { later: 61 },
      { write: 'Graag gedaan. Fijne dag!', expect: ['ok-is-not-yes', 'check-advice-landed'] },
      { write: 'Weet je zo wat je nu kunt doen?' },
      { send: true, answer: 1 },
      { write: 'Je kunt het thuis online doen. Ophalen kan vanaf donderdag. Kun je hier iets mee?' },
      { send: true, answer: 1 },
    ],
  },
  {
    citizen: 'municipality',
    steps: [
      { later: 20, expect: ['first-reply-due'] },
      {
        write: 'Goedemorgen mevrouw Bakker. Mag ik uw bsn? Dan kijk ik of er plek is.',
        expect: ['do-not-ask-private-data'],
      },
      { send: true, held: true },
      { write: 'Goedemorgen mevrouw Bakker. Ik kijk voor u of er donderdagavond plek is.' },
      { send: true, answer: 1, expect: ['citizen-shared-private-data'] },
      { putAway: true, later: 61 },
      { write: 'Ik heb uw bsn 111222333 genoteerd.', expect: ['no-private-data-in-draft'] },
      { write: 'Dat weet ik nog niet. Ik kom erop terug.', expect: ['say-what-and-when'] },
      { press: 'insert' },
      { send: true, answer: 1 },
    ],
  },
];
