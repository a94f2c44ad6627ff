// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_ACTS = `
0
e -39 always-there
e -29 it-asks
e -27 length-0
e -26 length-1
e -22 niet sentences-1
e -17 zijn
e -16 even
e -15 dank kunt
e -14 al maar mijn
e -13 daar dat ik toch
e -12 bent heeft jaar vraag
e -11 heb hebben iets length-2 mag was
e -10 alleen ben bij brug keer ook vorige wat wel
e -9 aan altijd excuses jullie kunnen later mocht tot van via website
e -8 daarvoor geen gerust huisarts hulp lang length-3 moet nu stond verkeerde waar wachten wil
e -7 balie beste danken dit euro fijne formulier ga gemeente goede had hele kan nl oude sloot veel vraagje wacht zit zoek
e -6 ander bedankt belastingdienst bellen chat dag eens elke heel hier hoe kijk kom loopt mij momentje nacht nummer terecht welke zeg zou
e -5 andere beter bibliotheek erg ergens fout gewoon gisteren goed goedemorgen hebt hoi klopt loket met moeten moment naast neem rot site snap te vinden voor wijkteam wilt wonen zeer zonder
e -4 adres avond hartelijk helpen ja man moeder oke prima spijt super systeem uit verder vind vragen zelf
e -3 anders doet dus echt fijn groeten length-4 melden sorry top weet zo
e -2 die
e -1 is
e 2 als drie
e 3 doen er naar
e 4 # bel gaat gebeld hoor in length-5 link
e 5 alle antwoord bericht dan het kijken length-8 nog ons overleg staat
e 6 bak container iemand nieuwe storing straat woensdag ze
e 7 de hierover komen maand of op schrik sms sturen vanaf weekend
e 8 april begrijp beschikking beslist collega ligt mail over werkdagen
e 9 aanvraag betaling brief een eerst je komende langs laten post sentences-3 stuur toe twee water zes zet
e 10 alsnog automatisch boek commissie geld nemen vervelend wij
e 11 eind mei minuten paar vijf volgt voordat
e 12 aannemer contact half melding rond start straks u valt
e 13 besluit deze dinsdag laat tussen verwachting
e 14 na pas vanzelf vier
e 15 dagen meer volgende weten
e 16 bevestiging tien uiterlijk vandaag
e 17 klaar uw
e 18 komt reken rekening uur
e 19 belt
e 20 ongeveer weer
e 21 monteur weken
e 23 terug week
e 24 morgenochtend
e 25 daarna maandag ontvangt
e 26 donderdag zodra
e 27 we
e 28 neemt vanmiddag
e 29 binnen duurt
e 31 vrijdag
e 32 hoort
e 35 morgen
e 38 krijgt
e 41 wordt
E -13 er
E -9 loop mocht
E -8 een
E -7 vriendelijke
E -6 geef voor
E -5 fijn goedemorgen hoe nog op
E -4 heb hoi ja klopt oke wacht wat
E -3 bedankt prima
E 3 dat mijn wij
E 4 dan hallo
E 6 even
E 7 binnen eerst u
E 8 vanmiddag
E 9 ik onze
E 11 over
E 12 uw volgende
E 13 het
E 15 na zodra
E 16 de morgenochtend
E 17 reken
E 19 morgen we
E 20 je
r -38 always-there
r -36 it-asks
r -29 length-1
r -28 length-0
r -21 ik
r -20 sentences-1
r -16 dank en goed
r -15 jullie mij
r -14 bedankt chat dat te we
r -13 had
r -12 er krijgt monteur was week weer
r -11 al drie excuses nog nu toch uit wat
r -10 hallo morgen om ons spijt uiterlijk volgende weken welkom
r -9 ben daarna half length-3 ligt mijn sorry vrijdag wordt zo
r -8 euro fijn groet rekening voordat zoek zonder
r -7 aanslag altijd bedrag bieden bus een groeten heeft heel hoor is kant keer of park per stoep stond straat tot tussen tweede veel verontschuldigingen wachten ze
r -6 brief dinsdag doen ergens geweest heb in jaar kijken kwalijk mee na sentences-2 staat valt voor vriendelijke waar zit
r -5 avond bent besluit donderdag duidelijk geduld gefeliciteerd gisteren goedenavond hebt huur iets lang length-2 logisch mocht neemt niemand niks opnieuw prima rond spreekt terug uur vakantie vanmiddag weekend zo'n zodra
r -4 bedoelt blijf blijft excuus fout goedemiddag goedemorgen hele klaar komen krijg laat link maand maandag meneer mevrouw moeder oke verkeerde vijf wanneer water werkt zeg
r -3 aanvraag begrijp boek dan duurt hoi hoort komt length-4 length-7 man vorige weten wie
r -2 nieuwe zijn
r -1 met
r 2 length-5
r 3 die dus gaat graag twee van wij
r 4 beste de het kunnen length-6 length-8 staan
r 5 momentje school stap stuur uw vind welke
r 6 even ga helaas hier inkomen kijkt niet oude verder vragen werk
r 7 advies alstublieft binnen dag helpen loop pas precies sentences-3 toeslagen
r 8 # aan afspraak balie bereikbaar bibliotheek burgerzaken deze formulier gaan klacht langs plek veilig vertellen weet wonen
r 9 meer nacht onze probeer verhuurder woningcorporatie
r 10 contact geef melden thuis weg
r 11 hebben loket onder op politie vindt
r 12 je juridisch kun netbeheerder terecht w wijkteam
r 13 gemeente hun
r 14 bellen daar kijk rijkswaterstaat svb zet
r 15 anders belastingdienst neem
r 16 moet
r 18 nummer
r 19 belt collega daarvoor kan
r 20 afdeling provincie site vraag website
r 21 regelt u
r 22 eens
r 23 bel hiervoor verbind
r 25 huisarts over zij
r 29 bij
r 32 kunt naar
r 36 door nl
r 39 via
R -11 wij
R -9 hallo onze
R -8 kunt
R -7 een met welkom
R -6 bedankt fijn goed moet
R -5 beste dank even goedenavond logisch mocht rot waar we
R -4 als de goedemiddag heel is mijn prima sorry tot u wacht
R -3 er oke
R 2 ik
R 4 die kan
R 6 daar je zij
R 7 het
R 8 ga hiervoor momentje
R 9 dit stuur
R 10 deze
R 11 op
R 12 neem
R 13 daarvoor
R 14 dat
R 15 kijk
R 17 vraag
R 18 bel loop
R 29 voor
f -47 always-there
f -30 length-1
f -24 sentences-1
f -23 mijn
f -19 length-0 length-2
f -18 de een
f -13 dank
f -12 dat even iemand van zo
f -11 # die length-3
f -10 aan goed sorry
f -9 het in
f -8 bedankt en heel hoi sentences-2
f -7 huur moet twee wachten
f -6 beantwoord bedoelde ben bent dag ik is jullie op over staat zoeken
f -5 excuses fijne gaat hallo hond hoort maar mis steeds
f -4 begrijp betalen daarmee eigen geduld geen gegevens geholpen hoe minuten momentje oke onze prettige terecht vertraging wat wil zelf
f -3 alleen avond bedrag beste binnen blijft daar daarvoor donderdag door drie dus eens erg gaan goedenavond hiermee hierover keer kom komt kwalijk lang liggen ligt oude pas snap spijt water week wel wie zeg zie zocht
f -2 adres antwoord balie begrepen bellen belt bibliotheek brief collega dinsdag dit doet duurt echt fijn formulier ga goedemiddag groet hebben heeft hier huis huisarts ja klopt langs length-4 length-6 maakt maandag meneer met mevrouw na naar neem niemand nieuwe niks nou nummer onder open prima scherm school sinds systeem thuis top uw vanaf vanmiddag verkeerde vervelend volgende vorige wacht weken welke werkt zo'n zonder
f -1 bij boek geweest groeten krijgt length-5 ok site vriendelijke weet
f 1 al hulp kijken kunt zit zoek
f 2 alle bericht bieb regelen tot uit voor zaken ze zet
f 3 bevestiging deze gang horen kun kwijt later loop loopt mij nakijken sentences-3 sta via waarmee wanneer we
f 4 bel dochter klaar ook praten stuur terug tijd uur vijf was welkom
f 5 alles betekenen dienst doen length-7 lukt misschien nodig om terugbellen uitkomt uitzoeken vraag weten wilt
f 6 contact gewoon groetjes hoor tegenaan vinden
f 7 dan er help mee nemen plezier staan stel te
f 8 had helpen it-asks je laat toch
f 9 schroom tweede
f 10 meer u weer zijn
f 11 dingen waar
f 13 appen ons
f 14 chat mag
f 15 opnieuw
f 17 niet
f 18 graag mocht
f 21 anders gerust kan
f 22 als
f 23 ergens
f 29 verder
f 30 iets
f 31 andere
f 35 altijd
f 42 vragen
f 55 nog
F -18 ik
F -8 kunt sorry
F -7 dan hoi
F -6 het wat
F -4 de hallo lukt mijn oke we
F -3 ben dank dat goedenavond hoe mag vraag
F -2 dit dus een excuses fijne goed goedemiddag heel ja neem prima wij
F -1 beste even fijn
F 1 bedankt
F 3 en heeft is je u wil
F 4 loop nog stuur zit
F 5 bel heb was wilt
F 6 dag groetjes
F 7 laat
F 8 zijn
F 9 als bij schroom
F 10 kan verder
F 11 anders
F 18 mocht
`;
