import type { Lexicon } from './lexicon';

/** Thanks someone, now, in this message. */
export const THANKS: Lexicon = {
  act: 'thanks',
  negatable: true,
  phrases: [
    'bedankt|bedank|bedakt|bedant|bedanktt|bedankd|bedenkt',
    'dankjewel|dankuwel|dankje|danku|dankjewell|dankjulliewel|dankewel|dankie|dankjulie|dankoewel|dankjewe',
    'dank je|jij|jou|u|jullie|uw|ju',
    'dank voor|daarvoor|hiervoor|alvast|daar',
    'veel|hartelijk|hartelijke|vriendelijk|waarvoor|alvast|voorbaat|oprechte|grote|duizendmaal|ontzettend|heel|erg|mijn|onze dank >',
    'veel|hartelijk|hartelijke|vriendelijk|alvast|voorbaat|oprechte|waarvoor dank',
    '< mijn? dank >',
    'thanks|thx|tnx|thnx|thnks|thanx|thank|tx|danke|merci|mercikes|mersi|gracias|bdnkt|bdankt|bedankjes|thankyou',
    'wil|willen|wilde|wilden|zou|moet ..5 bedanken',
    '@we bedanken|bedank @you|jullie|hem|haar|hen|iedereen|allen',
    'bedanken|bedank we|wij|ik @you',
    'ben|zijn|was je|u|jullie ..2 dankbaar',
    '@very dankbaar',
    'waardeer|waarderen ik|we|wij|het|dat|dit|uw|je',
    'stel|stellen ik|we|wij|het ..3 prijs',
    'fijn|goed|lief|aardig|super|top dat|van u|je|jullie ons|mij ..4 laat|weet|meldt|bericht|schrijft|appt|informeert|stuurt|helpt|hielp|helpen',
    '@very lief|aardig van u|je|jullie|jou',
    'daar ben|zijn ik|we|wij ..2 blij mee',
    'ben je|u zeer|heel|erg erkentelijk',
  ],
  quiet: [
    'bedankt voor|om niks|niets|nop|nul',
    'lekker|mooi|fijn dan|hoor|is dat ..1 bedankt',
    'nee|neen bedankt >',
    'hij|zij|ze|men|iedereen heeft|hebben ..4 bedankt',
    'word|wordt|werd|werden|worden ..3 bedankt',
    'dank ..2 uitgesproken',
    'te danken',
    'dank zij',
    'dank|bedankt al|reeds uit*',
  ],
};
