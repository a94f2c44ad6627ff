// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_ACTS = `
0
e -39 always-there
e -30 it-asks
e -27 length-0
e -26 length-1
e -23 niet
e -22 sentences-1
e -18 kunt zijn
e -17 dank
e -16 al maar
e -15 even
e -14 dat mijn
e -13 toch vraag was
e -12 bent daar heeft ik vorige
e -11 alleen ben euro hebben iets jaar later length-2 mag ook van wel
e -10 brug keer kunnen nu tot wat
e -9 altijd bij excuses gerust had huisarts jullie mocht oude via wachten
e -8 balie daarvoor ga geen gemeente heb hele lang length-3 moet nl verkeerde waar website wil
e -7 aan ander beste dit fijne formulier hoe hulp kan stond veel welke zit
e -6 bedankt belastingdienst chat dag danken eens goed goedemorgen hebt kijk kom kreeg loket mij momentje nacht nummer oke site sloot voor vraagje wens zeer zou
e -5 andere bellen beter elke ergens fout gewoon gisteren heel hier hoi klopt length-4 loopt man middag moeten moment naast neem nooit prima rot snap te terecht uit vinden wacht wijkteam zonder
e -4 adres avond bibliotheek bieb erg goede hartelijk helpen ja met moeder prettige spijt staan super systeem team verder wilt wonen zelf
e -3 dus echt groet length-7 sorry vragen weet zeg zoek
e -2 anders
e -1 is
e 2 als er
e 3 bel drie geweest het in naar nog
e 4 # bericht doen gebeld hoor length-5 uitleg
e 5 dan gaat ons staat ze
e 6 antwoord container length-8 maand overleg straat woensdag
e 7 beoordeelt de eerst hierover iemand mail nieuwe op over schrik storing sturen vanaf weekend
e 8 aanvraag april begrijp beschikking betaling collega kijken komen komende mailtje meteen of
e 9 behandeling langs laten ligt mei nemen post sentences-3 water werkdagen zet
e 10 alsnog automatisch boek brief commissie een je melding toe twee wij zes
e 11 eind geld half minuten paar straks volgt voordat
e 12 aannemer start valt vervelend vijf
e 13 besluit laat pas rond tussen u
e 14 contact dagen deze na stuur vanzelf verwachting vier
e 15 dinsdag klaar meer tien
e 16 bevestiging vandaag volgende weten
e 17 uiterlijk uw
e 19 reken
e 20 komt monteur rekening uur weer
e 21 belt ongeveer weken
e 22 week
e 23 terug
e 24 morgenochtend
e 25 daarna ontvangt
e 26 maandag zodra
e 27 donderdag we
e 28 binnen vrijdag
e 29 duurt
e 30 neemt
e 32 vanmiddag
e 33 hoort
e 37 morgen
e 39 krijgt
e 43 wordt
E -12 er
E -9 een loop mocht
E -8 vriendelijke
E -5 goedemorgen hoe nog voor wat
E -4 fijn heb hoi ja oke op
E -3 bedankt dank prima
E 2 hallo
E 3 dat
E 4 ok
E 5 even
E 7 eerst u
E 8 binnen ik
E 9 daarna
E 10 vanmiddag
E 12 onze volgende
E 13 het uw
E 14 over
E 15 de morgenochtend na zodra
E 18 morgen reken
E 19 je
E 21 we
r -38 always-there
r -35 it-asks
r -29 length-1
r -28 length-0
r -22 ik
r -20 sentences-1
r -17 goed
r -16 en
r -15 bedankt had jullie
r -14 al dank te we
r -13 dat krijgt was weer
r -12 excuses monteur week
r -11 drie er mij morgen toch uit uiterlijk wat weken welkom
r -10 chat hallo length-3 ligt nog om ons vrijdag
r -9 aanslag ben euro half mijn sorry spijt volgende waar wordt zo zoek
r -8 altijd bedrag daarna fijn groeten heel hoor of stond zit zonder
r -7 bieden groet heb in is kant keer kijken mee mei park rekening sentences-2 spreekt staat straat tot tussen tweede uur veel verontschuldigingen voordat wachten ziet
r -6 besluit brief bus donderdag ergens geduld gefeliciteerd geweest heeft helemaal jaar kwalijk length-2 mevrouw nu per stoep valt verwachting voor vriendelijke ze
r -5 acht avond bent dinsdag duidelijk een eerst gecondoleerd goedenavond hebt hele huur komt link meneer mocht na niemand niks opnieuw prima rond terug vakantie vanmiddag weekend worden zeg zo'n zodra
r -4 aanvraag blijf blijft doen duurt excuus fout gisteren goedemiddag goedemorgen komen krijg laat lang length-4 maand man moeder nooit oke prettige sinds vervelend vijf wanneer water wel werkt weten wie
r -3 begrijp boek dan hoe hoi nieuwe verkeerde zijn
r -2 iets ook
r -1 met
r 3 die gaat graag het niet
r 4 beste de kunnen length-8 maar staan welke
r 5 ga helaas hier stap stuur van vind
r 6 binnen dag deze dit even meer momentje sentences-3 uw verder vragen werk
r 7 advies afspraak gaan gesprek helpen klacht loop pas precies
r 8 # balie bereikbaar bibliotheek formulier onze plek veilig vertellen weet wonen zaak
r 9 alstublieft contact geef langs melden verhuurder weg
r 10 burgerzaken handhaving medewerker nacht probeer thuis woningcorporatie
r 11 's aan gemeente hebben kun onder op
r 12 je loket netbeheerder terecht vindt w
r 13 hun politie zet
r 14 anders bellen daar juridisch moet wijkteam
r 15 belastingdienst kijk neem rijkswaterstaat svb
r 17 nummer
r 18 kan vraag
r 19 afdeling belt
r 20 collega daarvoor website
r 21 u
r 22 eens hiervoor
r 23 bel
r 24 regelt site zij
r 25 huisarts provincie verbind
r 27 over
r 29 bij
r 31 naar
r 33 kunt
r 36 door
r 39 nl
r 41 via
R -10 wij
R -9 hallo kunt moet onze
R -8 met welkom
R -6 bedankt beste fijn goed waar
R -5 even goedenavond mijn mocht prima rot we
R -4 als goedemiddag heel sorry tot u wacht
R -3 dag er oke
R -2 de
R 3 ik
R 4 kan
R 5 daar je
R 6 momentje
R 8 dit het
R 9 ga hiervoor stuur
R 10 deze op probeer
R 12 neem
R 14 daarvoor
R 16 dat kijk
R 17 vraag
R 18 loop
R 19 bel
R 30 voor
f -47 always-there
f -31 length-1
f -27 mijn
f -24 sentences-1
f -19 een length-0 length-2
f -17 de
f -12 dank die even iemand length-3 zo
f -11 dat in sorry
f -10 # aan goed
f -9 en het van
f -8 bedankt heel hoi moet sentences-2
f -7 beantwoord bent bibliotheek na over twee wachten
f -6 bedoelde ben dag drie fijne gaat geduld hond huur ik is jullie zoeken
f -5 excuses hallo hiermee hoort mis oke onze op steeds
f -4 avond begrijp betalen daarmee dus eigen gaan geen gegevens geholpen hoe length-4 maar minuten momentje ogenblikje oude pas prettige staat vertraging wat wel wil zelf
f -3 alleen antwoord bedrag beste bij binnen blijft daar daarvoor donderdag door eens erg formulier goedenavond hierover kom komt kwalijk lang length-6 liggen ligt scherm snap spijt systeem terecht uitleg uw vervelend water week welke wie zeg zie zocht
f -2 aanslag balie begrepen belt brief collega dankjewel dinsdag dit doet duurt echt fijn ga goede goedemiddag groeten hebben helaas helder hier huis ja klopt krijgt langs loket maakt maandag meneer met mevrouw minuutje naar neem niemand nieuwe niks nl nou of ok onder open prima rot school sinds thuis top vanmiddag verkeerde volgende vorige wacht weken werkt zo'n zonder zou
f -1 heb length-5 maand weet
f 1 al tot uit voor zoek
f 2 alle bericht kijken loopt melden site wanneer ze zet
f 3 bevestiging deze dochter kun kwijt loop sentences-3 sta straks waarmee welkom
f 4 kunnen later lukt mij ook praten stuur terug tijd uur was we zaken
f 5 alles bel groetjes hoor klaar misschien om terugbellen uitkomt uitzoeken vijf vraag weten wilt
f 6 betekenen contact doen gewoon tegenaan via vinden
f 7 dienst helpen nodig plezier staan stel toch
f 8 had it-asks laat length-7 mee nemen te
f 9 dan help je schroom
f 10 er tweede u weer zijn
f 11 dingen meer waar
f 12 ons
f 13 appen mag
f 14 chat
f 15 opnieuw
f 17 mocht niet
f 20 graag kan
f 21 anders
f 22 gerust
f 23 als
f 24 ergens
f 30 verder
f 31 andere
f 32 iets
f 35 altijd
f 42 vragen
f 55 nog
F -18 ik
F -9 sorry
F -8 kunt
F -7 dan
F -6 hoi wat
F -5 het
F -4 hallo lukt mijn ogenblikje oke we
F -3 ben dank dat dus een goedenavond heel hoe mag welkom
F -2 de dit excuses fijn fijne goedemiddag ja neem prima wij
F -1 beste goed met
F 1 bedankt
F 2 heeft
F 3 is je loop nog u wil
F 4 en stuur zit
F 5 dag groetjes heb was wilt
F 6 bel
F 7 laat
F 8 kan
F 9 als schroom
F 10 bij verder zijn
F 11 anders
F 17 mocht
`;
