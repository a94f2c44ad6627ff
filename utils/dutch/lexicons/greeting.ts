import type { Lexicon } from './lexicon';

/** An opening salutation. `dag` and `beste` only where a name or title can follow. */
export const GREETING: Lexicon = {
  act: 'greeting',
  phrases: [
    '< hallo|hoi|hai|hey|hee|he|hi|heej|hej|hallokes|hoihoi|halo|hallootjes|hellow|hello|moin|moi|mogge|goeiedag|goeiendag|goedendag|goedemorgen|goedemiddag|goedenmiddag|goedenmorgen|goedeavond|goedenavond|goeiemorgen|goeiemiddag|goeienavond|goeieavond|goedemorge|goeiemorge|goeimorgen|goedmorgen|goedmiddag|goededag|gegroet',
    '< een hele? goedemorgen|goedemiddag|goedenavond|goedendag',
    '< hallo|hoi|dag|beste ..2 goedemorgen|goedemiddag|goedenavond',
    '< een? hele? goede|goeie|goeden|goede|goeien morgen|middag|avond|ochtend|dag',
    '< goedemorg*|goedemidd*|goedemid*|goedeav*|goedenav*|goedenda*|goeiemorg*|goeiemid*|goeienav*|goeieav*|goeiendag*|gemorgen|gemiddag|gudemorgen|mojn|hallokes|hoiiii|hallootje|yo|joehoe|heyy*|hoii*|haii*|halloo*|heey*|hejj*|heyhoi|halloo',
    '^ morgen|middag|avond >',
    '^ morgen|middag|avond allemaal|samen|mensen|team',
    '^ dag|beste|geachte|lieve meneer|mevrouw|mevr|mw|dhr|heer|dame|heren|allemaal|collega|bewoner|inwoner|lezer|klant|burger|familie|team|gemeente|bibliotheek|mensen|iedereen|medewerker|redactie|buur|ouders|ouder|student|bezoeker|leden|lid|heer/mevrouw|fam|daar|relatie',
    '^ geachte|geacht',
    '^ dag beste|lieve ..5 >',
    '^ haai|ls|l.s',
    '^ beste >',
    '< welkom >',
    '^ welkom bij|op|in|terug|hier|meneer|mevrouw',
    '^ welkom',
    '< hartelijk|van harte welkom',
    '< leuk|fijn|goed dat je|u er bent >',
    '< leuk|fijn|goed dat je|u er bent welkom',
    'welkom in|bij|op de|het|onze|ons|deze ..1 chat|gesprek|livechat|whatsapp|bibliotheek|gemeente',
    '< salam|salaam|selam|merhaba|bonjour',
  ],
  quiet: [
    'een goede|goeie|fijne avond|middag|dag|morgen verder',
    '< beste plek|plaats|manier|optie|oplossing|moment|tijd|tijdstip|keuze|dag|route|weg|kans',
    'een ..1 goede|goeie|fijne avond|middag|dag|morgen nog',
    '< he wat|dat|die',
    '< hallo|hoi|hey ..1 is er|daar iemand >',

    '< hallo|hoi|hey|he zeg|nou',
    '< hallo|hoi|hey|he wat is|denk|denkt|moet|doe|doet|doen|zijn ..1 dit|dat|wel|je|jij|jullie|u',
    '^ dag hoor',
    '^ dag en',
    '^ dag tot',
    '^ welkom is',
    '< he bah|jammer|verdorie',
  ],
};
