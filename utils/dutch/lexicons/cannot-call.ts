import type { Lexicon } from './lexicon';

/** The writer cannot or does not want to use the phone. */
export const CANNOT_CALL: Lexicon = {
  act: 'cannot-call',
  phrases: [
    'kan|kon ..3 niet ..3 bellen|telefoneren|opbellen',
    'niet ..2 kan|kunnen bellen|telefoneren',
    'bellen ..3 kan|lukt|gaat|wil|durf|vind ..2 ik? ..2 niet|eng|moeilijk|lastig|spannend',
    'bel|belt|telefoneer ..3 liever|niet ..2 niet?',
    'wil|kan liever|ik ..3 niet bellen|gebeld',
    'liever niet ..3 bellen|gebeld|telefonisch|telefoneren',
    'durf|durft ..4 niet ..3 bellen|telefoneren',
    'durf ..2 bellen niet',
    'niet ..1 bellen ivm|vanwege|door|wegens|omdat',
    'ben|is|zijn|doordat|omdat|want ..3 doof|slechthorend|stom|dove|gehoorbeperkt|spraakgestoord|hardhorend',
    'hoor|horen slecht|niet ..3',
    'doof|dove|slechthorend|slechthorende|gehoorprobleem|gehoorbeperking|hardhorig',
    'stotter|stotteren|stottert|stotteraar|afasie|spraakgebrek|spraakprobleem',
    'geen|zonder ..2 beltegoed|telefoon|belminuten|mobiel|simkaart',
    'beltegoed is|op|beltegoed',
    'bang|angst|eng|belangst|telefoonangst ..3 bellen',
    'belangst|telefoonangst|belfobie',
    'ik|wij bel|bellen nooit|niet',
    'niet|nooit telefoneren',
    'niet goed? ..1 praten|spreken ..2 telefoon',
    'mijn stem ..3 kwijt|weg',
  ],
  quiet: ['kan niet bellen|telefoneren met jullie >', 'niet doof', 'doof voor'],
};
