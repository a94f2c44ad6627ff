/** A turn of phrase, what it weighs, and the words of which one must be there for it. */
export type Turn = readonly [pattern: RegExp, weight: number, signs?: readonly string[]];

/** Turns of phrase of who complains: how it goes with a counter, a queue, a telephone, and with them. */
export const COMPLAINTS: readonly Turn[] = [
  // "Wie eenmaal in de schulden zit, kom je er niet meer uit."
  [
    / eenmaal (?:[^ ]+ ){1,8}(?:(?:kom|raak|vind|tel) je (?:[^ ]+ ){0,6}(?:nooit|niet|niks|niets|amper|nauwelijks|moeilijk)|(?:ben|sta|zit|hang|blijf) je (?:[^ ]+ ){0,6}(?:alleen|nergens|niemand|vast)) /,
    2,
    [' eenmaal '],
  ],
  // "Dan denk je: …", "je denkt dat het klaar is, en dan …": what goes on in anyone's head.
  [
    / dan denk je (?!er |aan |na |mee |terug |van )|^ (?:en )?denk je eindelijk |^ je denkt (?:dat |nou |eindelijk |even )(?:[^ ]+ ){1,12}(?:en dan|maar nee|is het|is er|staat er|komt er|blijkt|krijg je|gaat het) /,
    2,
    [' denk je ', ' je denkt '],
  ],
  // "… en dan wordt er opgehangen", "… dan gaat het loket dicht": how it ends.
  [
    / dan (?:zeggen ze|zegt (?:die|een|zo'n)) | dan (?:wordt|word|gaat|gaan|hangen|hangt|zeggen|zegt|begint|blijkt|krijg|sturen|stuurt|sta|doen) (?:[^ ]+ ){0,4}(?:opgehangen|verbroken|eruit|dicht|opnieuw|weggestuurd|doorverbonden|afgewimpeld|niemand|gedoe|computer|robot|bandje|weer|kwijt) /,
    2,
    [' dan '],
  ],
  // "Sta je eindelijk vooraan, gaat het loket dicht", "kom je thuis, staat er weer zo'n busje".
  [
    /^ (?:en |dan )?(?:heb|sta|ben|kom|zit|bel|krijg|ga|wil|wacht|betaal|loop|vraag|meld|doe|zet|lig) je (?:(?:[^ ]+ ){0,2}(?:eindelijk|een keer|netjes|keurig) (?:[^ ]+ ){1,10}(?:wordt|gaat|komt|staat|is|zegt|krijg|blijkt|zijn|hangt|hangen|zeggen|begint|sta|weet|doet)|(?:[^ ]+ ){1,8}(?:wordt|gaat|komt|staat|is|ligt|hangt|begint|doet|krijg) (?:er|het|ze|die|je) (?:[^ ]+ )?(?:weer|ineens|opeens|meteen|opgehangen|verbroken)) /,
    3,
    [
      ' eindelijk ',
      ' keer ',
      ' netjes ',
      ' keurig ',
      ' weer ',
      ' ineens ',
      ' opeens ',
      ' meteen ',
      ' opgeh',
      ' verbr',
    ],
  ],
  // "Je zit drie kwartier naar een muziekje te luisteren": no news for the reader, who would be told "nu al" or "nog".
  [
    / je (?:zit|staat|hangt|loopt|ligt|wacht) (?:(?!nu |al |over |nog |inmiddels |ongeveer |maximaal |gemiddeld |momenteel |in |dus |dan )[^ ]+ ){0,7}(?:uur|uren|kwartier|minuten|nachten) /,
    1,
    [' uur ', ' uren ', ' kwartier ', ' minuten ', ' nachten '],
  ],
  [/ aan de (?:telefoon|lijn) | in de (?:wacht|rij|kou|regen) /, 1],
  [/ te (?:luisteren|wachten) /, 1],
  // What one says of oneself and means of everyone.
  [
    / van goeden? huize | klok (?:er)?op gelijk | je bed niet | te zoeken $| in te brengen | melk te brokkelen | (?:een|maar) nummer $| tel je (?:hier )?niet (?:meer )?mee | ben je (?:[^ ]+ )?(?:nergens|niemand|niks|niets|gebroken|bekaf|gesloopt) | heb je je handen (?:meer dan )?vol | je weet niet wat je (?:ziet|meemaakt|hoort|overkomt|leest) | niet overal tegelijk | niet tegenop | dan sta je er (?:helemaal |weer )?alleen | (?:niet (?:meer )?|amper )(?:volgen|bijhouden|bijbenen|bij te houden) $| zo (?:raak|verlies|verpest|verknal) je /,
    2,
    [
      ' huize ',
      ' gelijk ',
      ' bed ',
      ' zoeken ',
      ' brengen ',
      ' brokkelen ',
      ' nummer ',
      ' mee ',
      ' ben je ',
      ' vol ',
      ' niet wat je ',
      ' tegelijk ',
      ' tegenop ',
      ' alleen ',
      ' volgen ',
      ' bij',
      ' zo ',
    ],
  ],
  // "Ze praten tegen je alsof je zes bent", "dat ze je niet geloven": what they do to whoever comes.
  [
    /(?:^| )(?:ze|men|zij) (?:praten|praat|gooien|gooit|zetten|jagen|naaien|belazeren|bedonderen|bedotten|negeren|pesten|straffen|geloven|pakken|plukken|vergeten|duwen|trappen|drukken|schoppen|wuiven|lachen|kijken|luisteren|snauwen|blaffen|vertellen|beloven) (?:tegen |naar |op |met )?je (?:[^ ]+ ){0,5}(?:niet|niks|aan|af|alsof|als|uit|weg|vast|op straat|over|gewoon|doodleuk|voor de gek|gouden bergen|klein|kapot|staan|liggen|zitten) | (?:ze|men) (?:tegen |naar |op )?je (?:[^ ]+ ){0,3}(?:niet |nooit |toch niet |amper )(?:[^ ]+ )?(?:geloven|serieus|horen|willen|vertrouwen|begrijpen) | (?:vertellen|zeggen|laten|sturen|gooien|jagen|lachen) ze je (?:doodleuk|gewoon|weer|rustig|uit|weg|zitten|vallen|barsten|staan|naar huis) /,
    3,
    [' ze ', ' men ', ' zij '],
  ],
  // "Je wordt behandeld als oud vuil": not "vervelend dat je wordt …", which is about the reader.
  [
    / (?:word je|^je wordt|en je wordt|maar je wordt) (?:[^ ]+ ){0,4}(?:behandeld|afgescheept|afgepoeierd|uitgelachen|weggestuurd|genegeerd|gestraft|aangekeken|doodgegooid|belazerd|opgelicht|afgeblaft|afgesnauwd|vergeten|uitgekleed|platgereden|ondergesneeuwd|overgeslagen) |^ je wordt (?:[^ ]+ ){0,4}(?:behandeld|afgescheept|afgepoeierd|uitgelachen|weggestuurd|genegeerd|gestraft|aangekeken|doodgegooid|belazerd|opgelicht|afgeblaft|afgesnauwd|vergeten|uitgekleed|platgereden|overgeslagen) /,
    2,
    [' word je ', ' je wordt '],
  ],
  // "Als je werkt ben je de sukkel", "als je klaagt heb jij het gedaan".
  [
    / (?:ben|krijg|heb) je (?:altijd |ook nog |weer )?de (?:schuld|sukkel|gek|dupe|klos|sigaar|boosdoener|zondebok|gebakken peren) /,
    2,
    [' de '],
  ],
  [
    / kom je (?:er |hier |daar )?(?:toch |gewoon |ook |in [^ ]+ [^ ]+ )?(?:niet (?:door|doorheen|tussen|ver)|nergens) | je komt er (?:gewoon|toch|maar|echt|nooit|ook) (?:niet )?(?:doorheen|door|tussen) /,
    2,
    [' kom je ', ' je komt '],
  ],
  // "Bij de supermarkt word je beter geholpen dan hier."
  [
    / (?:beter|sneller|goedkoper|vriendelijker|netter|makkelijker|eerder|vlotter|meer) (?:[^ ]+ ){0,3}dan (?:hier|bij jullie|met de [^ ]+|bij de gemeente) $/,
    2,
    [' dan '],
  ],
  [
    / in (?:dit|ons) (?:land|dorp|gat|stadje) | in deze (?:stad|maatschappij|tijd|samenleving) | hier in (?:het dorp|de straat|de wijk|de buurt) /,
    1,
    [' dit ', ' ons ', ' deze ', ' hier '],
  ],
  [
    / (?:ook nog eens|dan ook nog|zelfs nog|ook nog betalen|je ook nog allemaal) | er gebeurt (?:[^ ]+ )?(?:niks|niets) | tweederangs | oud vuil | van de gekke | (?:lijkt|is) (?:wel |net )?(?:of|alsof) je (?:tegen|niet bestaat|gek|in een|een (?:crimineel|nummer|kind|hond|bedelaar|idioot|dief|vreemde)) /,
    2,
    [' nog ', ' gebeurt ', ' tweederangs ', ' vuil ', ' gekke ', ' of je ', ' alsof je '],
  ],
  // "Voor een simpel bonnetje moet je een app downloaden."
  [
    /^ (?:nou |en )?(?:voor|om) (?:een |elk |elke |ieder |iedere |zo'n )?(?:simpele?|lullige?|stomme?|doodgewone?|klein|kleine|scheet|wissewasje|[^ ]+ papiertje|onnozele?) (?:[^ ]+ ){1,3}moet je /,
    4,
    [' moet je '],
  ],
  // "Je belt, je mailt, je schrijft een brief, en …": one after another, for nothing.
  [/^ je [^ ]+t je [^ ]+t (?:[^ ]+ ){0,8}(?:niks|niets|niemand|weer|nog steeds|geen) /, 2, [' je ']],
  // "Als je dan eindelijk aan de beurt bent, is het loket dicht."
  [
    /^ (?:en |maar )?(?:als|wanneer) je (?:dan |na |er )?(?:[^ ]+ )?eindelijk (?:[^ ]+ ){1,7}(?:is|staat|gaat|wordt|blijkt|komt|zijn|hangt|zeggen) (?:[^ ]+ ){1,4}(?:dicht|weg|op|al|weer|verbroken|opgehangen|niet|geen|niks|niemand|vol) /,
    4,
    [' eindelijk '],
  ],
  [
    / op een dag (?:sta|ben|zit|word) je | je zou er (?:een boek|[^ ]+ boeken) | ben je nog een kind | weet iedereen alles | je hebt [^ ]+ en je hebt /,
    2,
  ],
  [
    / van de ene op de andere dag | en je (?:zit|bent|hebt|hangt|ligt) (?:meteen|gelijk|direct|zo) | (?:word|schrik|lig) je (?:[^ ]+ ){0,2}wakker van | geen stap (?:meer )?(?:buiten |de deur uit )?(?:doen|zetten) | (?:werd|kreeg|kon|had) je tenminste | je raakt (?:eraan |er aan )?gewend | heb je altijd (?:wel )?(?:wat|iets|gedoe|gezeur) | moet je (?:ineens|opeens|zomaar) /,
    2,
    [' dag ', ' en je ', ' wakker ', ' stap ', ' tenminste ', ' gewend ', ' altijd ', ' moet je '],
  ],
  // "… en dan moet je het zelf maar uitzoeken", "een huis kun je wel vergeten".
  [
    / moet je (?:het |dat |alles )?(?:dan )?(?:maar )?zelf (?:maar )?(?:uitzoeken|opknappen|oplossen|opruimen|uitvogelen) | je moet (?:zelf alles|alles zelf) | (?:kun|kan) je (?:[^ ]+ ){0,3}(?:vergeten|afschrijven|op je buik schrijven|schudden) | je wilt? toch (?:gewoon|ook|niet) | je (?:kan|kunt) toch (?:ook )?(?:niet|geen|nooit) /,
    2,
    [' zelf ', ' vergeten ', ' afschrijven ', ' buik ', ' schudden ', ' toch '],
  ],
  // "Iedereen weet dat je bij ijzel strooit", "je moet haast jurist zijn om die brief te begrijpen".
  [
    / iedereen (?:weet|snapt|begrijpt) (?:toch |wel )?dat je | zei(?:den)? (?:vroeger )?(?:altijd|steeds) dat je | (?:onvoorstelbaar|ongelooflijk|ongelofelijk|bizar) hoe (?:lang|vaak|moeilijk|veel|weinig) je | je moet (?:wel |bijna |haast |zowat ){1,2}(?:een )?(?:jurist|wiskundige|advocaat|professor|tovenaar|genie|ingenieur|acrobaat|miljonair|helderziende?) zijn | heb je (?:er|daar|hier) (?:dus |ook |toch )?(?:niks|niets|weinig) aan |^ je (?:vraagt|belt|mailt|smeekt) (?:[^ ]+ ){1,5}en (?:je krijgt|dan krijg je|krijgt) (?:een|geen|niks|niets) /,
    2,
    [' dat je ', ' hoe ', ' zijn ', ' aan ', ' krijg'],
  ],
  [
    / je breekt er (?:nog )?je | (?:glij|val|ga|struikel) je (?:[^ ]+ ){0,4}(?:onderuit|plat op) | je bent (?:zo|al snel) (?:[^ ]+ ){1,4}kwijt | hoor je (?:[^ ]+ ){1,4}nog (?:steeds )?(?:niks|niets) | ben je (?:meteen|gelijk|al snel) (?:lastig|verdacht|vervelend|af) /,
    2,
    [' breekt ', ' onderuit ', ' plat ', ' kwijt ', ' nog ', ' ben je '],
  ],
];
