import { defineFrames } from '../frame';
import { HARMLESS } from './figure-of-speech';
import { JUST_PAST, LONG_AGO } from './people';
import { TOPIC_WORDS } from './topic-words';

/** A dike that fails, or water that comes in. */
export const WATER = defineFrames({
  roles: {
    topic: TOPIC_WORDS,
    past: [...LONG_AGO, ...JUST_PAST],
    not: ['niet|geen|nooit|nie'],
    dike: [
      'dijk|dijken|kade|kades|waterkering|keermuur|sluis|sluisdeur|dam|dijkje|boezemkade|zomerdijk|stuw|dijklichaam|kademuur|winterdijk|zeedijk',
    ],
    fails: [
      'doorgebroken|breekt|gebroken|doorbraak|lekt|lek|verzakt|verzakking|verzakken|bezwijkt|bezweken|scheur|scheuren|overstroomt|weggeslagen|afgeschoven|kwel|wegspoelt|weggespoeld|weggezakt|afschuift|wel|zandmeevoerende|ondermijnd|schuift|schuiven|afschuiven|bezwijken|doorbreken|wegspoelen|wegslaan',
      'gat|gaten in',
      'borrelt|borrelen|opborrelt|welt|opwelt',
      'stroomt|loopt|komt|slaat|sijpelt|spuit ..4 over|door|heen|onderdoor|uit',
      'over|door ..3 stroomt|loopt|komt|sijpelt',
      'op doorbreken|bezwijken|begeven',
      'houdt het ..1 niet',
    ],
    flood: [
      'water ..2 over de|het weg|straat|dijk|kade|erf',
      'kelder|kelders|souterrain ..2 staat|staan|loopt|lopen ..2 vol|blank|onder',
      'waterpeil|waterstand|peil stijgt|steeg ..3 snel|razendsnel|hard|hoger|door|en',
      'rivier|water|maas|beek|kanaal|ijssel|waal|rijn staat|staan ..3 over|tot ..2 dijk|kade|rand',
      'buiten ..1 oevers',
      'water ..4 stroomt|loopt|komt|gutst|golft|stroomd ..4 huis|huizen|woning|woningen|binnen|kelder|kelders|kamer|voordeur|achterdeur|garage|garages|souterrain|gang',
      'stroomt|loopt|komt ..4 water ..4 huis|huizen|woning|binnen|kelder|kamer|voordeur',
      'straat|wijk|polder|huis|huizen|tunnel|woning|woonkamer|hele buurt? ..3 loopt|lopen|overstroomt|overstroomd|overstromen|staat|stroomt ..2 onder|blank|water|over|>',
      'meter|centimeter|cm water ..2 in|op ..2 straat|huis|kelder|woonkamer|gang|kamer',
      'overstroming|overstromingen ..3 nu|gaande|hier|bezig|in|bij',
      'dijkdoorbraak',
      'water stijgt|steeg ..4 snel|hard|nog|hoger|steeds|>',
      'water ..2 staat|komt ..5 deur|drempel|kniehoogte|knieen|heup|middel|stopcontacten|woonkamer|enkels',
      'rivier|beek|maas|sloot|kanaal treedt|overstroomt|buiten|loopt ..3 oevers|over|>',
    ],
    harmless: [
      'waterleiding|gasleiding|kabel|kabels|glasvezel|gegraven|graven|aannemer|werkzaamheden|project|kraan|douche|regenton|wasmachine|fonteintje|sinterklaas|wandelen|wandeling|fietsen|maaien|gemaaid|zwembad|fonteinen|vissen|parkeren|hondenpoep|jullie',
    ],
  },
  frames: [
    {
      label: 'water',
      needs: ['dike', 'fails'],
      within: 9,
      unlessSentence: ['topic', 'past', 'harmless'],
      negatedBy: ['not'],
    },
    { label: 'water', needs: ['flood'], unlessSentence: ['topic', 'past', 'harmless'], negatedBy: ['not'] },
  ],
  quiet: [
    ...HARMLESS,
    'kelder|kelders|souterrain|garage staat|staan ..2 vol met? ..1 dozen|spullen|rommel|troep|fietsen|afval|meubels|kasten',
    'straat|wijk|tunnel|huis loopt|staat ..2 vol|dood|leeg',
  ],
});
