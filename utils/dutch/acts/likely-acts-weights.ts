// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_ACTS = `
0
e -38 always-there
e -30 it-asks
e -29 length-0
e -28 length-1
e -25 niet
e -22 sentences-1
e -21 kunt
e -20 zijn
e -17 dank maar
e -16 al
e -15 mijn
e -14 dat even vraag
e -13 ben bent heeft length-2 toch
e -12 had ik keer later ook tot vorige was
e -11 alleen daar hebben iets jaar via wat wel
e -10 gerust jullie kom length-3 mag nu van
e -9 brug chat daarvoor euro ga geen hele kunnen mocht nl veel verkeerde waar wachten wil
e -8 altijd beste bij dit excuses heb hoe huisarts hulp kan lang length-4 moet website welke zonder
e -7 aan ander balie gemeente heel kijk mij nacht nummer oude reactie uit voor wilt
e -6 bedankt belastingdienst dag eens ergens fijne goed hebt hoi klopt loket moeten moment momentje rot snap stond te verder wacht wens zeer zelf
e -5 andere avond bellen bieb elke excuus fout gisteren man neem nooit oke prettige prima site terecht wijkteam zich zit zou
e -4 anders begrepen bibliotheek doet dus fijn geduld goede graag groeten helemaal helpen ja moeder sinds sorry staan super systeem tegen
e -3 groet met spijt vragen zeg zoek
e -2 hier is
e 2 # drie en in
e 3 het hoor length-5 ze
e 4 doen door gaat geweest meneer nog open staat weekend weg zij
e 5 bel brief dan eerste gebeld length-8 zie
e 6 acht antwoord container de dossier hem of ons over storing
e 7 begrijp hierover komen meteen op zo
e 8 eerst iemand langs laten maanden mei nieuwe rijdt schrik sms straat sturen water zet
e 9 aanvraag behandeling collega een komende mailtje nemen post vanaf werkdagen wij woensdag zes
e 10 alsnog commissie geld half ligt maand paar sentences-3 voordat
e 11 automatisch beschikking betaling boek eind je melding twee volgt
e 12 aannemer duren kijken na stuur u vervelend
e 13 dinsdag meer start valt
e 14 contact deze klaar mail straks vanzelf
e 15 besluit laat minuten tussen vandaag vier vijf weten
e 16 bevestiging dagen pas toe verwachting
e 17 tien
e 18 uw
e 19 komt uiterlijk uur weer
e 20 rond volgende weken
e 21 monteur ongeveer rekening
e 22 belt reken week
e 25 morgenochtend ontvangt terug
e 26 daarna maandag
e 27 we
e 28 binnen
e 29 zodra
e 30 duurt neemt
e 31 donderdag vrijdag
e 33 hoort
e 34 vanmiddag
e 38 morgen
e 41 krijgt
e 44 wordt
E -10 er loop
E -9 een mocht
E -8 vriendelijke
E -6 fijn op voor
E -5 bij heb hoe hoi nog wat
E -4 ja oke
E -3 bedankt dank prima
E -2 is
E 2 mijn
E 3 dat
E 4 even tot
E 6 binnen
E 9 eerst ik u
E 10 vanmiddag
E 11 volgende
E 12 het onze
E 13 uw
E 15 de
E 16 na
E 17 morgenochtend
E 18 morgen zodra
E 19 reken
E 21 je over we
r -37 always-there
r -34 it-asks
r -31 length-1
r -29 length-0
r -22 ik
r -20 en sentences-1
r -18 goed had
r -17 jullie
r -16 dank ons we
r -15 al bedankt uit
r -14 weer weken
r -13 krijgt waar
r -12 dat drie morgen nog toch wat welkom
r -11 chat daarna er excuses length-3 mij uiterlijk was
r -10 ben euro fijn groeten hallo is monteur vrijdag
r -9 altijd dan groet half heel kijken mijn om spreekt stoep verontschuldigingen volgende zoek
r -8 aanslag bedrag bieden heb heeft in jaar keer ligt mevrouw rekening spijt stond te terug tussen vanmiddag veel week zeer zit zo
r -7 bus container donderdag eerst geduld hele huur kant komt length-2 mei ongeveer ontvangt sorry straat tweede uur valt vijf voordat vriendelijke wachten wordt ze ziet zonder
r -6 bent besluit blijft brief dossier een ergens gefeliciteerd goedenavond hoor kwalijk laat mee meneer moment na niks of per prima rond voorstellen weekend zeg
r -5 avond blijf dochter doen geld geweest hebt knap length-4 link maand maandag moeder niemand nu sentences-2 sinds staat voor werkt wil zodra
r -4 aanvraag begrijp boek duidelijk excuus fijne geen komen krijg lang mocht nieuwe nooit oke verkeerde vervelend wanneer water wie
r -3 mag wilt zijn
r -2 iets met ook
r 1 de
r 3 het vragen weten
r 4 ga maar wij
r 5 dag die elke hier kunnen lukt meteen neemt niet vind werk
r 6 app gratis length-8 momentje pas uw weet wonen
r 7 contact dit formulier gaan gaat helpen pagina van weg
r 8 afspraak alstublieft beste binnen doe even handhaving klacht onze stuur t verder
r 9 balie best langs loop meld nacht onder plek probeer regelen
r 10 # advies burgerzaken kun meer op sentences-3 verhuurder woningcorporatie
r 11 's 0800-9009 geef hebben je medewerker melden schuldhulp thuis w
r 12 loket politie terecht
r 13 dierenambulance gesprek hun moet slachtofferhulp zet
r 14 aan belastingdienst bellen bibliotheek kijk netbeheerder nummer ombudsman vindt
r 15 daar gemeente neem sociale svb
r 16 anders juridisch wijkteam
r 17 rijkswaterstaat
r 18 vraag
r 19 kan u
r 20 belt daarvoor
r 21 afdeling collega eens
r 23 bel website zij
r 24 regelt
r 25 hiervoor site
r 26 huisarts
r 27 over verbind
r 28 bij
r 31 provincie
r 32 naar
r 34 door kunt
r 43 via
r 45 nl
R -13 wij
R -12 moet
R -11 kunt
R -10 hallo onze
R -9 welkom
R -8 fijn met
R -7 binnen waar we
R -6 bedankt even goed goedenavond heel rot uw
R -5 als prima tot wacht
R -4 er mocht
R -3 mijn oke
R -2 de is
R 3 je
R 4 ik kan
R 5 dan dit momentje
R 7 lukt
R 9 op stuur
R 10 het hiervoor
R 11 deze
R 12 neem
R 15 dat
R 16 daarvoor
R 17 kijk
R 20 bel loop vraag
R 34 voor
f -46 always-there
f -32 length-1
f -29 mijn
f -24 sentences-1
f -21 length-0
f -20 een length-2
f -17 de
f -14 in length-3 zo
f -13 dat iemand
f -12 dank drie even
f -11 # en goed sorry
f -10 die het
f -9 bedankt moet
f -8 bedoelde heel na sentences-2 van
f -7 bedrag ben bent dag excuses geen hoi huur ik twee week
f -6 beantwoord bibliotheek boete fijne gaan gaat geduld is jullie met onze over staat steeds wachten
f -5 aan alleen avond betalen dus eigen geholpen hallo hond hoort naar of oke op zo'n zoeken
f -4 begrijp belt daarmee gegevens heb hiermee hoe kunt langs length-4 liggen maar minuten mis momentje oude prettige spijt
f -3 beste bij binnen collega daarvoor dinsdag donderdag door erg goedenavond helaas helemaal hier huis huurtoeslag kwalijk lang mevrouw net niets nieuwe nl ogenblikje pas prima scherm snap snel systeem terecht thuis uitleg uw volgende vrijdag wat water wel welke werkt wie wilde zeg zei zelf zie
f -2 antwoord balie begrepen brief daar doet dossier duidelijk duurt echt eens excuus ga goede goedemiddag groeten hebben helder ja jaar klopt laten length-6 ligt meneer neem niemand niks nou nu ok open sinds top verkeerde vervelend vorige wacht weet wil zonder
f -1 al dit
f 1 voor zit
f 2 bericht length-8 melden site valt wanneer ze
f 3 ander formulier kijken kun kwijt loop mij straks t tijd uur was zet
f 4 bevestiging dochter doen groetjes it-asks kunnen lukt regelen sentences-3 uit
f 5 deze laat length-7 loopt mee misschien praten stuur terugbellen via we zaken
f 6 betekenen helpen klaar om roep uitzoeken vinden waarmee
f 7 contact had hoor lijstje nodig plezier staan stel vast vijf vraag
f 8 alles daarnaast nemen te terug twijfelt weten
f 9 bel er je later tweede weer wilt
f 10 dingen help toch u zijn
f 11 dienst
f 12 appen gewoon meer schroom
f 13 waar
f 14 dan ons
f 15 mag niet opnieuw
f 17 chat mocht
f 22 anders graag
f 23 gerust
f 24 ergens kan
f 25 als
f 32 andere verder
f 34 iets
f 36 altijd
f 43 vragen
f 53 nog
F -18 ik
F -12 kunt
F -9 sorry
F -8 wat
F -7 we
F -6 dan er hoi
F -5 dat hallo het mijn oke
F -4 ben lukt mag met welkom
F -3 excuses fijne goedenavond heel werkt wij
F -2 dank de dit een even goed goedemiddag hoe ja moet neem prima tot
F 2 je voor
F 3 loop nog waarmee
F 4 dag en groetjes is komt wil
F 5 bel heeft wilt zit
F 6 zijn
F 7 had laat was
F 8 heb kan
F 9 loopt
F 10 bij verder
F 12 anders schroom
F 14 als
F 17 mocht
`;
