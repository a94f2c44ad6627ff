// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_ACTS = `
0
e -38 always-there
e -29 it-asks
e -28 length-0
e -27 length-1
e -24 niet
e -22 sentences-1
e -20 kunt zijn
e -17 dank maar
e -15 al mijn
e -14 dat even vraag
e -13 ben bent toch
e -12 daar hebben heeft ik keer length-2 tot vorige was wel
e -11 iets jaar later nu ook via
e -10 alleen had jullie mag van wat
e -9 altijd brug euro ga geen gerust kom kunnen length-3 length-4 mocht veel verkeerde wachten wil
e -8 beste bij daarvoor dit hele huisarts hulp kan lang moet nl oude waar website welke
e -7 balie chat ergens excuses fijne gemeente goed heb heel hoe kijk mij nacht nummer reactie uit voor wens wilt zonder
e -6 ander bedankt belastingdienst dag eens gewoon hebt hoi kreeg loket moeten momentje rot sloot snap staan stond vindt zeer zelf
e -5 aan andere avond bellen elke fout gisteren goedemorgen klopt krijgen man moment neem nooit oke prima site te terecht verder vinden wacht wijkteam zich zit zou
e -4 bibliotheek doet dus fijn geduld goede groeten ja moeder niks prettige sorry systeem vragen zoek
e -3 anders graag groet hier met spijt zeg
e -2 duidelijk is
e -1 die
e 2 als en er in
e 3 # het hoor length-5
e 4 bericht doen door geweest nog open staat weg zij
e 5 acht antwoord bel container dan gaat gebeld length-8 over weekend
e 6 brief de dossier eerste maanden of storing zo
e 7 begrijp hierover komen langs nieuwe ons op sturen
e 8 aanvraag beslist collega eerst laten meteen schrik sms straat water werkdagen zet
e 9 alsnog behandeling betaling een iemand komende ligt mailtje mei nemen post sentences-3 wij woensdag
e 10 automatisch commissie eind geld half maand paar planning zes
e 11 beschikking boek je kijken melding stuur twee vanaf volgt voordat
e 12 aannemer duren na u valt
e 13 mail start vervelend
e 14 contact deze dinsdag laat meer vandaag vanzelf vijf
e 15 besluit bevestiging dagen klaar minuten straks tussen vier weten
e 16 pas toe verwachting
e 17 tien
e 18 volgende
e 19 komt rond uiterlijk uur uw weer
e 20 ongeveer reken rekening
e 21 monteur week weken
e 22 belt
e 24 ontvangt terug
e 25 morgenochtend
e 26 daarna maandag we
e 28 binnen zodra
e 29 duurt
e 30 donderdag neemt vrijdag
e 32 hoort
e 33 vanmiddag
e 38 morgen
e 40 krijgt
e 44 wordt
E -10 er loop
E -9 mocht
E -8 een vriendelijke
E -6 fijn heb op voor
E -5 hoe hoi nog wat
E -4 goedemorgen ja oke
E -3 bedankt dank prima
E -2 is
E 3 dat
E 4 tot
E 5 even
E 7 binnen
E 8 ik
E 9 eerst u
E 10 vanmiddag
E 11 volgende
E 12 het onze
E 13 uw
E 15 de
E 16 na
E 17 morgenochtend zodra
E 18 morgen
E 19 reken
E 20 je over we
r -37 always-there
r -35 it-asks
r -31 length-1
r -29 length-0
r -22 ik
r -20 sentences-1
r -19 en
r -17 goed had
r -16 jullie
r -15 bedankt dank te we
r -14 al ons weken
r -13 dat uit weer
r -12 drie excuses krijgt ligt toch waar
r -11 chat er length-3 morgen nog om uiterlijk wat week welkom
r -10 euro hallo is mij monteur spijt vrijdag was
r -9 altijd ben daarna fijn groeten half kijken stoep volgende wordt zo zoek
r -8 aanslag bedrag hoor in jaar keer mijn rekening stond tussen verontschuldigingen zit
r -7 bieden bus dan donderdag geduld groet heb heel kant kwalijk length-2 mee mei mevrouw of ongeveer sorry straat tweede vanmiddag veel vijf voordat vriendelijke wachten ze zeer ziet zonder
r -6 bent besluit een eerst gecondoleerd gefeliciteerd heeft helemaal huur length-4 na niks ontvangt per rond sentences-2 spreekt terug uur valt voor voorstellen weekend zeg
r -5 avond blijft brief ergens geld geweest hebt hele knap komt link maand maandag meneer moeder morgenochtend niemand prima sinds staat team werkt zodra
r -4 blijf doen dossier duidelijk excuus geen gisteren hulp iets krijg laat lang mocht nooit nu oke tegen vervelend water weten wie wil
r -3 begrijp fijne mag nieuwe vorige wanneer zijn
r -2 met ook
r 1 length-5
r 2 als de
r 3 deze het wij
r 4 ga kunnen maar vind vragen
r 5 beste dag die elke neemt verdrietig weet
r 6 even gaat hier klacht momentje niet pas stap stuur uw van weg werk
r 7 binnen contact formulier length-8
r 8 afspraak gaan helpen meer onze sentences-3 verder vertellen wonen zaak
r 9 advies alstublieft balie best dit langs meld nacht plek veilig verhuurder
r 10 # aan geef handhaving loop medewerker onder probeer schuldhulp woningcorporatie
r 11 's 0800-9009 bibliotheek burgerzaken gesprek hebben kun melden op thuis
r 12 dierenambulance je ombudsman politie terecht w
r 13 hun loket netbeheerder slachtofferhulp
r 14 anders belastingdienst moet vindt zet
r 15 bellen daar gemeente juridisch kijk neem nummer svb
r 17 rijkswaterstaat wijkteam
r 19 belt vraag
r 20 kan u
r 21 daarvoor eens website
r 22 afdeling collega hiervoor
r 24 bel site zij
r 25 regelt
r 26 huisarts over verbind
r 28 bij
r 30 naar
r 31 provincie
r 34 door kunt
r 41 nl
r 43 via
R -12 wij
R -11 kunt moet
R -10 onze
R -9 hallo
R -8 fijn met welkom
R -7 binnen
R -6 beste goed waar we
R -5 als bedankt even heel prima rot tot uw wacht
R -4 dag er mocht
R -3 mijn oke
R 2 een
R 3 ik
R 4 je
R 5 dan momentje
R 6 daar kan
R 7 dit
R 9 ga het op
R 10 deze probeer stuur
R 11 hiervoor
R 12 neem
R 13 dat
R 14 daarvoor
R 17 kijk
R 20 bel loop vraag
R 34 voor
f -46 always-there
f -31 length-1
f -29 mijn
f -24 sentences-1
f -21 length-0
f -20 een
f -19 length-2
f -17 de
f -14 length-3
f -13 dat iemand in zo
f -12 dank even
f -11 drie en goed sorry
f -10 # die
f -9 bedankt het
f -8 heel moet na sentences-2 van
f -7 bedoelde bedrag dag excuses hoi ik twee wachten week
f -6 aan beantwoord ben bent bibliotheek boete gaan gaat geduld geen huur jullie maar met of onze steeds
f -5 alleen betalen dus eigen fijne geholpen hallo hond hoort is oke op over staat wat zoeken
f -4 avond begrijp daarmee gegevens helaas hiermee hoe langs length-4 liggen ligt minuten mis momentje naar oude prettige terecht uitleg wil zo'n
f -3 antwoord belt beste bij binnen blijft daarvoor dinsdag donderdag door erg ga goedenavond heb helemaal hier huis huurtoeslag kunt kwalijk lang mevrouw net niets nl ogenblikje pas prima snap snel spijt systeem thuis water welke werkt wie wilde zeg zelf zie
f -2 balie begrepen brief collega daar dit doet dossier duidelijk duurt echt eens goede goedemiddag groeten hebben helder ja klopt laten length-5 length-6 maandag meneer nacht neem niemand nieuwe niks nou nu ok open scherm sinds top uw verkeerde vervelend volgende vorige vrijdag wacht weet wel zonder
f -1 al
f 1 zit
f 2 bericht hulp length-8 melden mij site wanneer
f 3 ander formulier kijken kun kwijt loop t tijd uur valt was ze zet
f 4 bevestiging dochter groetjes kunnen length-7 loopt lukt regelen sentences-3 stuur terugbellen uit uitzoeken
f 5 deze doen helpen it-asks mee misschien praten uitkomt via we weten zaken
f 6 alles betekenen daarnaast klaar lijstje om vinden vraag waarmee
f 7 contact had hoor laat plezier staan stel te vast vijf
f 8 nemen nodig terug twijfelt weer
f 9 bel er je later
f 10 dingen help toch tweede u wilt zijn
f 11 dienst meer schroom
f 12 appen gewoon
f 13 waar
f 14 dan mag ons
f 15 niet opnieuw
f 17 chat mocht
f 21 anders graag
f 22 gerust
f 23 kan
f 24 ergens
f 25 als
f 31 andere
f 32 verder
f 34 iets
f 36 altijd
f 43 vragen
f 53 nog
F -18 ik
F -12 kunt
F -9 sorry
F -8 wat
F -6 dan er hoi we
F -5 dat het oke
F -4 hallo mag met mijn welkom
F -3 ben excuses fijne goedenavond heel hoe lukt wij
F -2 dank de dit dus een goed goedemiddag ja neem prima tot werkt
F 2 je voor
F 3 komt loop nog waarmee
F 4 dag en heeft is stuur wil
F 5 bel groetjes wilt zit
F 6 was zijn
F 7 had laat
F 8 heb
F 9 kan loopt
F 10 bij verder
F 11 schroom
F 12 als anders
F 17 mocht
`;
