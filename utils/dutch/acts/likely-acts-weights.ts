// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_ACTS = `
0
e -38 always-there
e -29 it-asks
e -28 length-0
e -27 length-1
e -23 niet
e -22 sentences-1
e -20 kunt zijn
e -17 dank maar
e -16 even
e -15 al mijn
e -13 dat ik mag toch vraag
e -12 bent daar length-2 vorige was
e -11 ben hebben heeft iets jaar keer later ook van via wat wel
e -10 alleen euro had nu tot
e -9 altijd bij brug daarvoor ga gerust heb jullie kunnen mocht veel verkeerde waar wachten
e -8 beste dit geen gemeente hele huisarts hulp kan lang length-3 moet oude website wil
e -7 aan ander balie chat excuses fijne formulier hoe kijk length-4 moeten nacht nl reactie uit welke wilt zonder
e -6 bedankt belastingdienst dag eens elke ergens goed hebt heel hoi kom kreeg krijgen loket momentje nummer rot sloot snap stond voor vraagje wens zeer zelf zou
e -5 andere avond bellen fout gewoon gisteren goedemorgen klopt mij moment neem nooit oke prima site staan te terecht verder vinden vindt wacht wijkteam wonen zit
e -4 adres bibliotheek dus erg goede graag hartelijk ja man moeder niks prettige sorry super systeem vragen
e -3 anders fijn groet helemaal hier met spijt
e -2 helpen is
e 1 en
e 2 # als er zo
e 3 bericht drie het in naar
e 4 dan doen geweest hoor length-5 nog staat ze zie zij
e 5 antwoord container gaat gebeld nieuwe overleg weekend
e 6 brief de eerste length-8 maanden ons straat woensdag
e 7 beoordeelt of over water
e 8 aanvraag begrijp beschikking beslist collega eerst hierover komen langs mail meteen op schrik sms storing sturen
e 9 alsnog behandeling betaling iemand kijken komende laten maand mailtje nemen sentences-3 twee werkdagen wij zet
e 10 automatisch boek commissie een eind geld je ligt mei post toe voordat zes
e 11 aannemer half melding minuten paar vanaf volgt
e 12 duren straks
e 13 na start stuur u valt vervelend
e 14 besluit contact laat pas rond tussen vier vijf
e 15 dagen deze dinsdag klaar meer vanzelf verwachting
e 16 bevestiging tien vandaag weten
e 18 komt uw volgende
e 19 uiterlijk
e 20 ongeveer reken rekening uur weer
e 21 monteur week weken
e 22 belt
e 24 morgenochtend terug
e 25 ontvangt we
e 26 daarna maandag
e 27 zodra
e 29 binnen donderdag duurt neemt vrijdag
e 32 hoort
e 33 vanmiddag
e 37 morgen
e 40 krijgt
e 43 wordt
E -11 er
E -9 loop mocht
E -8 een vriendelijke
E -6 fijn nog op
E -5 goedemorgen heb hoe hoi voor wat
E -4 ja oke
E -3 bedankt prima
E -2 dank
E 2 dat
E 4 tot
E 5 even
E 7 u
E 8 binnen eerst ik
E 9 daarna
E 10 vanmiddag
E 11 volgende
E 12 onze
E 13 het uw
E 15 na
E 16 de morgenochtend over zodra
E 18 morgen reken
E 20 we
E 21 je
r -38 always-there
r -34 it-asks
r -30 length-1
r -28 length-0
r -21 ik
r -20 sentences-1
r -17 en goed had
r -16 jullie we
r -15 bedankt dank
r -14 al ons te weken
r -13 dat uit was weer
r -12 excuses krijgt toch waar week
r -11 drie monteur morgen nog om uiterlijk wat welkom
r -10 ben er hallo length-3 ligt mij spijt
r -9 altijd chat ergens euro groeten half mijn of sorry vrijdag wordt zo zoek
r -8 aanslag bedrag daarna fijn hoor in is rekening stond tussen volgende
r -7 bieden brief een groet heb heel helemaal kant keer kijken kwalijk mee mei na ongeveer sentences-2 spreekt stoep tot tweede vanmiddag veel verontschuldigingen vijf voordat wachten ziet zit zonder
r -6 besluit bus dan geduld gefeliciteerd geweest jaar length-2 maand mevrouw niks nu per rond staat straat uur valt voor vriendelijke ze zeg
r -5 avond bent dinsdag donderdag eerst excuus gecondoleerd geld gisteren hebt heeft knap komt meneer niemand ontvangt opnieuw prima team terug vakantie voorstellen weekend zo'n
r -4 blijf container dossier duidelijk fout hele hulp krijg laat lang length-4 link maandag man mocht moeder nooit oke sinds vervelend vier water werkt wie wil zodra
r -3 aanvraag begrijp doen duurt iemand iets mag nieuwe wanneer wel weten
r -2 geen met
r 3 de het
r 4 deze ga kunnen length-8 maar
r 5 beste die even gaat helaas stuur uw verdrietig vind vragen weet
r 6 binnen dag helpen hier klacht momentje niet stap van werk
r 7 advies contact pas verder weg
r 8 afspraak bibliotheek dit formulier meer onze veilig vergunningen vertellen wonen
r 9 # alstublieft balie gaan geef gesprek langs loop meld nacht plek sentences-3 verhuurder woningcorporatie
r 10 aan hebben medewerker melden probeer
r 11 's burgerzaken handhaving kun ombudsman onder thuis
r 12 dierenambulance je loket op terecht w
r 13 hun netbeheerder zet
r 14 belastingdienst juridisch moet politie slachtofferhulp vindt
r 15 anders bellen daar gemeente kijk neem svb wijkteam
r 16 nummer rijkswaterstaat
r 19 belt kan u vraag
r 20 daarvoor
r 21 afdeling eens website
r 22 collega
r 23 hiervoor site
r 24 bel regelt
r 25 huisarts zij
r 26 over verbind
r 28 bij
r 30 provincie
r 31 naar
r 33 kunt
r 34 door
r 41 nl
r 42 via
R -10 hallo moet
R -9 kunt onze wij
R -8 met welkom
R -7 we
R -6 beste binnen fijn goed waar
R -5 als bedankt even heel prima rot uw wacht
R -4 dag er mocht tot
R -3 mijn oke sorry
R -2 de u
R 3 ik
R 4 in je kan
R 5 dan
R 6 momentje
R 8 dit het
R 9 ga meld stuur
R 10 deze hiervoor op probeer
R 12 neem
R 14 daarvoor
R 15 dat
R 16 kijk
R 18 bel
R 19 loop vraag
R 33 voor
f -47 always-there
f -31 length-1
f -29 mijn
f -24 sentences-1
f -20 length-0
f -19 length-2
f -18 een
f -17 de
f -14 length-3
f -13 iemand zo
f -12 dank dat even
f -11 die in sorry
f -10 # en goed het
f -8 bedankt heel na van
f -7 bedoelde bent dag hoi ik moet sentences-2 twee wachten
f -6 beantwoord ben bibliotheek boete drie excuses fijne gaat geduld huur is jullie onze over steeds wat
f -5 aan alleen betalen eigen geen geholpen hallo hond hoort oke zoeken
f -4 avond begrijp daarmee dus gaan gegevens helaas hiermee hoe kom langs length-4 liggen ligt minuten mis momentje of ogenblikje op oude prettige uitleg week wel zo'n
f -3 antwoord bedrag belt beste binnen blijft daar daarvoor donderdag door erg formulier goedenavond heb helemaal hierover huis huurtoeslag kwalijk lang length-6 maar met naar niets nl pas prima scherm snap spijt staat systeem terecht thuis want water welke werkt wie wil zeg zelf zie
f -2 balie begrepen bij brief collega dankjewel dinsdag doet dossier duidelijk duurt echt eens ga goede goedemiddag groeten hebben helder hier ja klopt krijgt kunt length-5 maandag mevrouw nacht neem niemand nieuwe niks nou nu ok open sinds top tussen uw verdrietig verkeerde vervelend volgende vrijdag wacht zonder
f -1 dit komt weet
f 1 al length-8 voor
f 2 bericht bezwaar hulp kijken kwijt loop melden mij wanneer weekend welkom ze zet
f 3 ander bevestiging deze dochter kun kunnen sentences-3 uur valt was
f 4 lukt misschien stuur tegenaan tijd uit zaken
f 5 daarnaast doen groetjes helpen hoor klaar later mee praten terug terugbellen uitkomt uitzoeken via vraag waarmee we
f 6 alles betekenen contact gewoon it-asks lijstje om staan vast vinden weten
f 7 had length-7 loopt nodig plezier stel te toch vijf
f 8 laat nemen wilt
f 9 bel dienst weer
f 10 dingen er help je meer tweede
f 11 schroom u zijn
f 12 appen
f 13 chat dan ons waar
f 14 mag
f 15 opnieuw
f 16 niet
f 17 mocht
f 19 anders
f 21 gerust
f 22 graag
f 23 als kan
f 25 ergens
f 31 verder
f 32 andere
f 33 iets
f 36 altijd
f 43 vragen
f 54 nog
F -18 ik
F -12 kunt
F -9 sorry
F -7 dan wat
F -6 dat hoi
F -5 hallo het oke
F -4 ben dank er mag mijn ogenblikje we
F -3 een excuses fijne goedenavond heel hoe lukt welkom werkt wij
F -2 de dus goedemiddag ja neem prima tot
F 1 bedankt
F 2 heeft nog u waar
F 3 je loop waarmee
F 4 dag en wil zit
F 5 bel groetjes is wilt
F 6 was
F 7 had heb laat
F 8 loopt
F 9 kan
F 10 als bij verder zijn
F 11 anders schroom
F 17 mocht
`;
