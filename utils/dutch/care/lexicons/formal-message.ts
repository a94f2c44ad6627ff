import { defineFrames } from '../frame';

const DECISION =
  'besluit|besluiten|beschikking|aanslag|aanslagen|boete|boetes|naheffing|naheffingsaanslag|vergunning|omgevingsvergunning|vergunningen|woz|woz-waarde|wozwaarde|woz-beschikking|waarde|waardebepaling|afwijzing|weigering|kapvergunning|bekeuring|parkeerboete|heffing|belasting|belastingaanslag|bestemmingsplan|omgevingsplan|uitspraak|beslissing|toekenning|terugvordering|uitkering|indicatie|aanmaning|dwangsom|sluiting|ontruiming|plan|plannen|bouwplan|verkeersbesluit|evenementenvergunning|parkeervergunning|afvalstoffenheffing|rioolheffing|waterschapsbelasting|rekening|leges|inschrijving|uitschrijving|korting|maatregel|bouw|kap|komst|brief|windmolens|azc|datacenter';
// What a report is for: not a complaint about how people were treated.
const STREET =
  "zwerfvuil|zwerfafval|afval|vuilnis|rommel|troep|stank|stankoverlast|geluid|geluidsoverlast|geluidshinder|herrie|lawaai|overlast|hondenpoep|poep|honden|hond|lantaarn|lantaarnpaal|lantaarnpalen|straatverlichting|stoep|stoeptegel|stoeptegels|tegel|tegels|put|putten|riool|riolering|boom|bomen|boomwortels|gras|onkruid|groen|parkeren|parkeeroverlast|fietsen|fietswrak|fietswrakken|scooters|ratten|muizen|ongedierte|wespen|duiven|meeuwen|kliko|kliko's|container|containers|vuilnisbak|vuilnisbakken|prullenbak|prullenbakken|ondergrondse|glasbak|papierbak|weg|wegdek|straat|gaten|kuil|drempel|drempels|verkeer|hardrijders|vuurwerk|rook|rookoverlast|houtkachel|houtstook|buren|buurman|buurvrouw|bovenburen|onderburen|hangjongeren|jongeren|jeugd|speeltuin|speeltoestel|water|waterkwaliteit|sloot|lekkage|schimmel|vocht|verwarming|lift|graffiti|bankje|verlichting|stoplicht|verkeerslicht|bus|stadsverwarming|cv|portiek|trappenhuis|buitenlamp|poes|katten|kat|stof|trillingen|onveilige|kruispunt";
const HEALTH =
  'knie|knieen|rug|gezondheid|gezondheidsklachten|lichamelijke|lichamelijk|medische|psychische|psychisch|fysieke|hoofd|hoofdpijn|buik|hart|maag|ogen|oog|huid|griep|corona|long|longen|luchtwegklachten|schouder|nek|voet|voeten|been|benen|heup|hoest|verkoudheid|darmen|allergie|gewricht|gewrichten|last|dokter|huisarts|ziek|ziekenhuis|klachtenvrij|overgang|rsi|arm|hand|pijn|koorts|risicogroep|arts|ggd|vaccinatie|vaccin|prik';

const REMEDY =
  'bezwaar|beroep|klacht|klachten|zienswijze|bezwaarschrift|klaagschrift|beroepschrift|bezwaarprocedure|klachtenprocedure|beroepsprocedure';
const DONE =
  'afgewezen|ongegrond|gegrond|toegekend|afgehandeld|opgelost|behandeld|ontvangen|verklaard|afgerond|gesloten|beoordeeld';

/** What a citizen does that the law attaches a form, a term or a channel to. */
export const FORMAL_MESSAGE = defineFrames({
  roles: {
    objection: [
      'bezwaar|bezwaren|bezwaarschrift|bezwaarschriften|bezwaarprocedure|bezwaartermijn|bezwaarformulier|bezwaarzaak|proformabezwaar|pro-formabezwaar|bezwaarcommissie|bezwaarmaken',
    ],
    'objection-form': [
      'bezwaarschrift|bezwaarschriften|bezwaarprocedure|bezwaartermijn|bezwaarformulier|bezwaarzaak|pro-formabezwaar|bezwaarcommissie|bezwaarmaken',
      'pro forma bezwaar',
      'in bezwaar',
    ],
    raise: [
      'maak|maken|maakt|gemaakt|maakte|indienen|dien|dienen|ingediend|aantekenen|teken|tekenen|aangetekend|instellen|stel|ingesteld|ingediende|sturen|schrijven|stuur|ingestuurd|opgestuurd|lopen|loopt|lopend|lopende|wil|doe|doen|hierbij|officieel|formeel|mijn|ons|procedure|verleng|termijn|afgewezen|toegekend|ongegrond|gegrond|intrekken|trek|tekend',
    ],
    decision: [
      `tegen ..4 ${DECISION}|*besluit|*vergunning|*aanslag|*boete|*heffing|*beschikking`,
      `met ..3 besluit|beschikking|aanslag ..1 niet eens`,
    ],
    disagree: [
      'niet|nie ..1 akkoord|eens ..1 met ..5 besluit|beschikking|aanslag|beslissing|afwijzing|boete|weigering|*besluit|*beschikking|*aanslag|*boete',
      'besluit|beschikking|aanslag|beslissing|afwijzing|boete ..6 niet|nie ..1 akkoord|eens ..1 mee?',
    ],
    review: [
      'heroverweeg*|heroverweging|herzien|herzie|herziet|herziening|herbeoordel*|terugdraaien|terugdraait|intrekken|intrekt',
      'opnieuw ..2 beoordel*|bekijk*|bekeken|kijk*',
    ],
    appeal: [
      'in hoger? beroep',
      'hoger beroep',
      'beroep ..2 instellen|aantekenen|ingesteld|aangetekend|indienen|ingediend',
      'stel|stellen|teken|tekenen|dien|dienen ..3 beroep ..2 in|aan',
      'beroepschrift|beroepsschrift|beroepsprocedure|beroepstermijn',
      'beroep ..2 tegen',
      'naar de bestuursrechter|rechtbank|rechter ..2',
      'voorlopige voorziening ..1',
    ],
    complaint: [
      'klacht|klachten|klachtbrief|klachtenformulier|klachtenprocedure|klachtencommissie|klachtenafhandeling|klachtenregeling|klachtafhandeling|beklag',
    ],
    'complaint-form': [
      'officieel|formeel ..1 klagen|beklagen',
      'wil|wou|wens|zou|moet ..2 mij|ons ..2 beklagen',

      'klachtenformulier|klachtenprocedure|klachtencommissie|klachtenregeling|klachtbrief|beklag',
      'officiele|officieel|formele|formeel|ambtelijke|schriftelijke ..1 klacht',
      '< klacht de|een|uw|jullie|over ..2 medewerker|medewerkster|baliemedewerker|ambtenaar|collega|chauffeur|monteur|consulent|handhaver|klantenservice',
    ],
    lodge: [
      'dien|dienen|indienen|ingediend|indien|deponeren|neerleggen|neer|registreren|noteren|vastleggen|doen|melden|doorgeven|kwijt|sturen|uiten|maken|maak|plaatsen|schrijven|heb|hebben|wil|hierbij|mijn|afhandeling|behandeling|behandeld|kwijt|opmaken|opnemen|bekend|waar|hoe|stuur',
    ],
    submit: ['dien|dienen|indienen|ingediend|deponeren|neerleggen|hierbij|officiele|formele|officieel'],
    conduct: [
      "over|tegen|op|van|richting ..4 medewerker|medewerkers|medewerkster|ambtenaar|ambtenaren|collega|collegas|collega's|gedrag|bejegening|behandeling|manier|houding|jullie|u|gemeente|waterschap|bibliotheek|corporatie|woningcorporatie|balie|klantenservice|dienstverlening|afhandeling|wethouder|burgemeester|handhaver|handhaving|boa|boas|boa's|klantmanager|consulent|afdeling|service|procedure|wijkteam|jeugdzorg|sociale|instantie|personeel|onheuse|discriminatie|communicatie|wachttijd|wachttijden|bibliothecaris|gang|juf|uitvoerder|aannemer|organisatie|chauffeur|loket|telefoniste|team|werkwijze",
      'onheus|respectloos|onbeschoft|onbeleefd|onvriendelijk bejegend|behandeld|geholpen|te',
    ],
    street: [STREET],
    health: [HEALTH],
    'woo-request': [
      'woo-verzoek|wooverzoek|wob-verzoek|wobverzoek|woo-verzoeken|wob-verzoeken',
      'onder|volgens|krachtens|conform de? woo|wob',
      'woo|wob verzoek|verzoeken',
      'wet open overheid|bestuur',
      'wet openbaarheid',
      'op|via grond? ..1 van? de? woo|wob',
      'beroep op de woo|wob',
      'openbaarmaking ..3 documenten|stukken|informatie',
      'openbaar maken ..2 documenten|stukken',
      'documenten|stukken|mails|e-mails ..2 openbaar ..1 maken|gemaakt',
    ],
    'notice-of-default': [
      'ingebrekestelling',
      'in gebreke',
      'stel|stellen ..5 gebreke',
      'dwangsom ..4 niet|te tijdig|laat',
      'dwangsom wegens|vanwege',
      'beslistermijn ..3 overschreden|verstreken|voorbij',
    ],
    liability: [
      'aansprakelijk ..2 stellen|stel|gesteld|houden|houd|voor|voor|te|>',
      'stel|stellen|houd|hou|houden|acht ..6 aansprakelijk|verantwoordelijk ..1 voor',
      'stel|stellen|houd|houden|acht ..6 aansprakelijk',
      'aansprakelijkstelling|aansprakelijkheidstelling|aansprakelijkheidsstelling|schadeclaim|schadeclaims|schadevergoeding|schadeverhaal|schadeloosstelling|planschade|nadeelcompensatie',
      'schade ..4 verhalen|claimen|claim|vergoed|vergoeden|vergoeding|verhaal',
      'verhaal|verhalen|claim ..4 schade',
      'jullie|u ..2 aansprakelijk|verantwoordelijk ..2 voor ..3 schade',
      'u|jullie|gemeente|waterschap|corporatie bent|zijn|is ..3 aansprakelijk',
    ],
    view: ['zienswijze|zienswijzen|zienswijzes|inspraakreactie'],
    application: [
      'hierbij|middels ..3 vraag|vragen|verzoek|verzoeken|verzoekt|doe|dien|dienen|meld|meldt',
      'hierbij ..2 mijn|een|het aanvraag|verzoek|aangifte|melding|verklaring',
      'bij|met dezen ..1 vraag|vragen|verzoek|doe|dien|meld ik|wij|we',
      'bij dezen|deze ..4 aanvragen|aan',
      'hiermee ..5 aanvragen|aanvraag',
      'vraag|vragen ..3 hiermee ..4 aan',
      'bij|met deze ..1 vraag|vragen|verzoek|verzoeken|doe|dien|meld ik|wij|we',
      'verzoek ..1 om ..2 handhaving|handhavend|kwijtschelding|uitstel|herziening|heroverweging',
      'verzoek|verzoeken ..4 handhavend ..1 op ..1 te? treden',
      'handhavingsverzoek|herzieningsverzoek|verkeersverzoek',
      'ontbind|ontbinden|zeg ..1 hierbij',
    ],
    asks: [
      'hoe|waar|wanneer|wat|welke|wie|hoelang|hoeveel|waarom',
      'kan|kun|kunnen|mag|mogen ik|wij|we|je|men|er|u',
      'ik|we weten|kan|mag',
      'kan|mag dat|dit|het',
      'tot|binnen|voor ..1 wanneer|hoeveel|welke',
      'is|zijn ..3 mogelijk|mogelijkheid|termijn|zin|verstandig|nodig|kosten|formulier',
      'heeft het zin',
      'wil|wilde|wou ..2 weten',
      'vraag|vraagje ..1 over',
      'al|reeds ..4 ontvangen|binnen|behandeld|beoordeeld|bekend',
      'status',
      'stand van',
      'gemaakt|ingediend|ingestuurd|opgestuurd|aangetekend|ingesteld|ingestelde',
      'moet|moeten|hoef|hoeft ik|je|we|wij|men',
      'stel dat',
      'als ik ..3 bezwaar|beroep|klacht|zienswijze',
      'zou ..2 kunnen|mogen',
      'uitleg|informatie|info',
      'meer over',
    ],
    // What became of it, or that it can be done: nobody does it here.
    told: [
      `mijn|ons|onze|het|uw|de ..1 ${REMEDY} is|zijn|werd|wordt|was ..4 ${DONE}`,
      `heb|hebben|heeft|hebt ..1 mijn|ons|onze|uw ..1 ${REMEDY} ..3 ${DONE}`,
      `is|zijn|werd|wordt mijn|ons|onze|uw ..1 ${REMEDY} ..3 ${DONE}`,
      `heb|had|hebben ..2 ${REMEDY} gehad|gevoerd|doorlopen`,
      `${REMEDY} heb|is ..2 ingetrokken`,
      `op ..1 mijn|ons ${REMEDY} ..5 antwoord|reactie|gehoord|bericht`,
      `${REMEDY} maken|indienen|instellen|aantekenen kan|kunt|kun|kost|duurt|doet|mag|moet|is|heeft|gaat`,
      `u|je|men|iemand kunt|kan|kun|mag|heeft|hebt ..6 ${REMEDY} ..1 maken|indienen|instellen|aantekenen|gemaakt|ingediend`,
      `kunt|kan|kun|mag|heeft|hebt u|je|men|iemand ..6 ${REMEDY} ..1 maken|indienen|instellen|aantekenen|gemaakt|ingediend`,
      `${REMEDY} ..1 kunt|kan|kun|dient|moet u|je|men`,
    ],
    // Said beside it, this makes a question an act: "ik ga in beroep, kunt u dat noteren?"
    'does-now': [
      'kunt|wilt|kun|wil|kan u|je|jij|jullie ..5 noteren|registreren|vastleggen|doorzetten|behandelen|inboeken',
      'ik|wij|we stel|stellen|houd|houden|hou ..4 aansprakelijk|gebreke',
      'stel|houd|hou ik|wij|we ..4 aansprakelijk|gebreke',
    ],
    not: ['geen|zonder'],
  },
  frames: [
    { label: 'objection', needs: ['objection', 'raise'], within: 12, unless: ['not'] },
    { label: 'objection', needs: ['objection', 'decision'], within: 12, unless: ['not'] },
    { label: 'objection', needs: ['objection-form'], unless: ['not'] },
    { label: 'objection', needs: ['disagree', 'review'], within: 16, acrossClauses: true },
    { label: 'appeal', needs: ['appeal'], unless: ['not'] },
    {
      label: 'complaint',
      needs: ['complaint', 'submit'],
      within: 10,
      unlessSentence: ['health', 'street'],
      unless: ['not'],
    },
    {
      label: 'complaint',
      needs: ['complaint', 'conduct', 'lodge'],
      within: 14,
      unlessSentence: ['health'],
      unless: ['not'],
    },
    {
      label: 'complaint',
      needs: ['complaint', 'lodge'],
      within: 8,
      unlessSentence: ['health', 'street'],
      unless: ['not'],
    },
    {
      label: 'complaint',
      needs: ['complaint', 'conduct'],
      within: 10,
      unlessSentence: ['health', 'street'],
      unless: ['not'],
    },
    { label: 'complaint', needs: ['complaint-form'], unless: ['not'], unlessSentence: ['health'] },
    { label: 'woo-request', needs: ['woo-request'] },
    { label: 'notice-of-default', needs: ['notice-of-default'] },
    { label: 'liability', needs: ['liability'], unless: ['not'] },
    { label: 'view', needs: ['view'], unless: ['not'] },
    { label: 'application', needs: ['application'] },
    { label: 'asks', needs: ['asks'] },
    { label: 'told', needs: ['told'] },
    { label: 'does-now', needs: ['does-now'] },
  ],
  quiet: [
    'beslissing|besluit|uitspraak op|over ..1 bezwaar|bezwaarschrift|bezwaren',
    'geen ..2 bezwaar|bezwaren',
    'bezwaar ..2 tegen ..1 als|dat|indien|wanneer|om|hoor',
    'er ..3 bezwaar ..1 tegen',
    'er bezwaar tegen',
    'bezwaar ..1 als|indien|om',
    'een|het|enige bezwaar ..1 is|was|als|om|van',
    'heeft|heb|hebt|hebben|zou|zouden u|je|jullie|jij|iemand ..3 bezwaar ..1',
    'zonder bezwaar|problemen',
    'een? ..1 beroep ..1 op ..2 jullie|je|u|hulp|mantelzorg|regeling|hem|haar|zorg',
    'mijn|zijn|haar|welk|wat beroep ..1 is|van',
    'van beroep',
    'klachten|klacht ..3 aan|in|met|van ..2 mijn|de|zijn|haar ..1 knie|rug|hoofd|hart|gezondheid',
    'klachten van mij',
    'niks|niets|geen te? klagen|klachten|klacht',
    'medische|lichamelijke|psychische|ernstige|lichte|milde klachten|klacht',
    'klachten ..1 heb|heeft|hebben|gekregen|sinds|na',
    'aansprakelijkheidsverzekering|aansprakelijkheidsverzekeringen ..3',
    'in gebreke ..1 zijn',
    'blijf|blijft|blijven|bleef|bleven|gebleven ..3 in gebreke',
    'in gebreke ..1 gebleven|blijft|blijven|blijf',
    'mijn|onze zienswijze is|was ..1 dat|gewoon|eigenlijk|simpel',
    'volgt|komt|volgen ..2 ingebrekestelling',
    'ben|zijn ik|wij|we ..2 aansprakelijk',
    'ik ben ..2 aansprakelijk',
    'verzoek|verzoekje ..1 nummer|lied',
    "hierbij ..2 mijn|een|de|het foto|fotos|foto's|bijlage|bijlagen|gegevens|nummer|scan|kopie|formulier|bewijs|factuur|mail|link|pas",
    'hierbij ..1 vraag ..1 ik? ..1 mij ..1 af',
    'over hoe',
  ],
});
