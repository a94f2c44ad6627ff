// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_ACTS = `
0
e -38 always-there
e -28 it-asks
e -27 length-0
e -25 length-1
e -21 niet sentences-1
e -18 kunt
e -15 al even heeft zijn
e -14 van
e -13 dank dat ik
e -12 bij mijn toch
e -11 daar heb iets maar was wat
e -10 bent chat length-2 mag ook vraag website
e -9 altijd ben daarvoor had hebben keer later mocht via vorige wel
e -8 aan balie beste dit excuses gerust goede lang tot veel verkeerde
e -7 alleen eens euro fijne ga hoe hulp jaar jullie moet stond wacht wil
e -6 belastingdienst dag geen hele huisarts kan met naast nl sloot sorry terecht uit vraagje waar wachten zeg zoek
e -5 adres andere avond bedankt beter brug doet ergens formulier gemeente gewoon gisteren hebt helaas kijk klopt kom length-3 loopt mij moeten momentje site snap spijt te vinden vindt voor welke zeer zit zonder
e -4 ander duurde elke erg fout goedemorgen gratis hartelijk heel helpen hier hiervoor hoi ja kunnen loket mee minuutje moeder moment nu nummer oke prima rot staan super verder vind wijkteam wilt
e -3 anders bibliotheek echt fijn goed groeten groetjes man melden prettige succes systeem vragen weet zelf
e -2 sentences-2 top
e -1 is zo
e 1 en er
e 2 als geduld krijg length-5 staat
e 3 gebeld iemand nog open zo'n
e 4 antwoord begrijp gaat in komen link naar
e 5 dan hierover hoor kijken lamp length-8 over sturen
e 6 # acht alsnog bak boek collega het laten ligt ons overleg storing straat woensdag
e 7 bericht de eerst geleegd hoeft schrik weekend zet
e 8 beschikking brief commissie mail of twee valt werkdagen
e 9 betaling een geld je komende langs melding sentences-3 toe vervelend zes
e 10 aanvraag automatisch laat mei minuten nemen op rond stuur tussen vijf voordat water wij
e 11 contact deze eind pas vier
e 12 dagen dinsdag half
e 13 aannemer bevestiging klaar na paar straks u verwachting volgende
e 14 besluit maand tien vanzelf
e 15 rekening uiterlijk uur weten
e 16 vandaag
e 17 uw
e 18 meer reken weer
e 19 belt monteur
e 20 komt neemt terug
e 21 ongeveer ontvangt vanmiddag week
e 22 maandag
e 23 donderdag morgenochtend zodra
e 24 weken
e 27 daarna we
e 28 duurt
e 29 vrijdag
e 30 binnen
e 33 hoort morgen
e 36 krijgt
e 42 wordt
E -12 er
E -9 mocht
E -7 loop
E -6 een vriendelijke
E -5 fijn geef op
E -4 bij goedemorgen heb hoe ja klopt nog oke voor wacht
E -3 fijne hoi prima sorry
E -2 bedankt wat
E 2 dat
E 3 hallo tot
E 4 heel wij
E 5 even
E 6 binnen eerst in
E 7 ik
E 8 onze
E 10 het
E 11 over u
E 13 uw volgende zodra
E 14 morgenochtend na
E 16 de reken
E 17 morgen
E 19 je we
r -39 always-there
r -35 it-asks
r -27 length-1
r -26 length-0
r -22 ik mij
r -19 sentences-1
r -15 chat dank te we
r -14 dat en goed
r -13 bedankt er was
r -12 excuses is krijgt ons weer
r -11 jullie nog toch wat week zo
r -10 al drie had hallo monteur volgende
r -9 daarna heel ligt nu om spijt weken
r -8 fijn half mee morgen neemt sorry straat voordat vrijdag welkom wordt
r -7 bedrag ben heb hoor length-3 mijn niets park per stond tweede uiterlijk vijf zit zoek
r -6 als altijd appen een ergens geweest groet groeten komt na of rekening sentences-2 toe tot uit wachten weekend
r -5 bericht beschikking brief doen gefeliciteerd heeft hoi hoort huur in jaar klaar lang logisch minuten niemand niks prima rond rot spreekt stoep veel verkeerde voor waar zich zo'n zodra zonder
r -4 acht bedoelt blijft bus donderdag duidelijk duurt fout geduld gewoon gisteren hebt hele iets keer kijken krijg kwalijk laat length-2 link mag meneer mevrouw moeten mogen oke staat tussen uur vakantie water weten wil ze
r -3 begrijp bent dinsdag geld goedemiddag hartelijk ja komen maandag mocht momentje terug vandaag voorstellen vriendelijke zeg
r -2 avond length-4 wanneer zijn
r 1 dit
r 2 dag kom length-6 uw van
r 3 beste die
r 4 beter deze het meteen nee school staan stuur verdrietig wij
r 5 binnen burgerzaken elke even gratis hier juiste length-5 pas toeslagen uitgelegd vind welke zorg
r 6 # belastingen de ga helaas helpen inkomen kijkt opzoeken precies thuis
r 7 advies alstublieft formulier gaat niet onder politie sentences-3 werk wonen
r 8 afspraak gaan geef verder vragen
r 9 aan balie bibliotheek hebben klacht langs loop melden vertellen weet weg woningcorporatie
r 10 gemeente meer svb vindt
r 11 je juridisch loket netbeheerder
r 12 bellen contact daar kun op terecht wijkteam
r 13 hun kijk neem rijkswaterstaat zet zij
r 14 anders belastingdienst collega onze
r 16 moet
r 17 belt
r 18 kan site
r 19 afdeling over website
r 20 bel verbind
r 21 daarvoor provincie regelt
r 22 huisarts nummer vraag
r 23 hiervoor u
r 25 eens
r 27 bij
r 30 naar nl
r 32 kunt
r 34 door
r 37 via
R -11 wij
R -9 hallo
R -7 een fijn mijn
R -6 beste goed kunt onze
R -5 even is logisch moet we welkom
R -4 bedankt dank de heel hoi met over prima rot tot u volgende wacht wat
R -3 als er goedemiddag mocht oke sorry uw
R -2 ja
R 3 bij lukt
R 4 kom
R 5 die helaas nee
R 6 ik kan
R 7 je
R 8 deze ga het hiervoor
R 9 daar
R 11 dit
R 12 daarvoor
R 13 neem op
R 14 dat kijk
R 15 bel
R 16 vraag
R 17 loop
R 24 voor
f -48 always-there
f -29 length-1
f -24 sentences-1
f -20 een
f -19 length-0 mijn
f -18 de
f -17 length-2
f -14 dat
f -12 even zo
f -11 die iemand van
f -10 sorry
f -9 # dank goed is
f -8 aan en het hoi length-3
f -7 huur moet over sentences-2 twee wachten
f -6 heel ik jullie
f -5 beantwoord bedankt ben bent dag excuses fijne gaat geholpen hallo hoe hoort maar met staat zoeken
f -4 bedoelde daar eens eigen geen gegevens kom minuten momentje oke onze op prettige terecht vertraging wat wil zelf zie
f -3 bedrag begrijp beste binnen dit donderdag drie dus duurt gaan geduld goedenavond hiermee in komt krijgt lang liggen ligt na pas snap spijt steeds vandaag vervelend water week wel
f -2 alleen antwoord avond belastingdienst bellen belt bij blijft brief collega computer daarmee daarvoor dinsdag doet door echt erg formulier ga gelukt goedemiddag half hebben hier hiervoor huis huisarts informatie ja klopt kwalijk langs laten length-6 mevrouw minuutje naar neem niemand nieuwe niks nou oude paar parkeren prima scherm systeem thuis top traag vanmiddag verkeerde volgende wacht weken welke wens wie zeg zo'n zocht
f -1 balie begrepen boek fijn geweest groet groeten heeft keer krijg length-8 maandag meneer morgen nu ogenblik ok onder open site uit vorige website zich zoek zonder
f 1 aanvraag hulp tot uw wij wordt
f 2 alles bericht bieb kunt kwijt length-4 mat ook was woensdag
f 3 al dienst gang horen kun later loop loopt mij online sentences-3 terug tijd waarmee wilt ze zet
f 4 deze dochter doen gewoon klaar misschien stuur uitzoeken uur via vraag welkom weten
f 5 bel had hoor length-7 lukt nodig om praten toch tweede vijf
f 6 betekenen contact er groetjes stel vinden
f 7 helpen nemen staan te tegenaan u
f 8 je laat schroom zijn
f 9 dan meer waar weer
f 10 dingen mee
f 11 it-asks
f 12 ons
f 13 appen
f 14 opnieuw
f 15 chat mag mocht
f 16 anders
f 18 graag
f 19 niet
f 21 gerust kan
f 22 als ergens
f 24 verder
f 32 andere
f 33 iets
f 34 altijd
f 40 vragen
f 54 nog
F -16 ik
F -9 sorry
F -8 kunt
F -7 hoi
F -6 het
F -5 de wat
F -4 ben dank hallo mijn oke
F -3 dan dat dus goedenavond hoe lukt mag vraag we
F -2 beste blijft daar dit een excuses fijne goed goedemiddag ja klopt neem prima waar wanneer wie wij
F -1 even heel op top tot
F 1 is
F 2 heeft was wilt
F 3 heb je nog u
F 4 loop wil
F 5 dag
F 6 bel groetjes
F 7 laat zijn
F 8 anders schroom
F 10 als bij verder
F 11 kan
F 15 mocht
`;
