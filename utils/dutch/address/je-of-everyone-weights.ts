// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const JE_OF_EVERYONE = `
-26
s -27 ik jij
s -21 ons
s -19 jou
s -18 we
s -17 zelf
s -16 uw
s -15 hem mag wij
s -14 jezelf
s -13 hoeft je
s -12 aanvraag collega echt hij jouw klaar klopt terug
s -11 daarna even gerust hebt joh laat mij morgen niets vast
s -10 al app dank geef kunnen nu of tijd welke
s -9 bent bericht door fijn mee zet
s -8 # aanvragen bedrag bezwaar brief gisteren hoef houden jammer klik komt lopen neem nemen onze plek vandaag vindt weken weten wilt zien zij
s -7 bel dossier haha heeft helaas hoi korting lenen maak mail onder ook oude stuur toeslag toestemming volgens want
s -6 aanslag adres anders blijf boeken dan de eerder gebeld gegevens helpen kan links maakt melding nee omdat open pas scheelt systeem tot veel verder vraag vragen vul waterschap welkom zodra zorgen
s -5 aanmerking alsjeblieft antwoord bedankt betaling bijlage chat code contact container dus eens eind geeft graag handtekening ingang kijken kunt lang lees leest let liever link meldt mensen misschien moeten moment nog opgehaald pagina partner sleutel stuurt succes vertellen vervelend voordat vorige vrijdag vrijwilliger waarom wachtwoord wanneer woont zijn
s -4 aanmelden abonnement account balie begrijp bellen bevestig cursus daarvoor deel dicht dinsdag eerste formulier geen geldt gelukt geven gratis hangt helpt ingelogd inkomen kiest klacht koffie later log loopt los mevrouw moest naam nieuwe nummer opnieuw per post rekening sluit snel spijt staan stel super te terecht tien uit vanavond verkeerd verlengen vraagt vrij waarschijnlijk woensdag woning zeker
s -3 achter alleen betaal bij blij boete daarom digid eerst enige fiets fijne foto gek gevonden gezien had helemaal houd huurtoeslag inschrijven krijgen leuk mei meld merken ontvangt reactie recht reservering samen situatie sorry sturen voelt vroeg
s -2 aan betalen eigen gelijk heb kies kijk krijgt kun meteen
s -1 binnen goed wat
s 1 is naar
s 2 afspraak geld keer op zegt
s 3 auto druk gestuurd he het kinderen ligt niemand nieuw verwacht vijf was week wonen zei
s 4 acht beter buurt dat hele krijg maken na overal tekenen veilig vrijwilligers zoon
s 5 andere blijven heel hoor iemand kom koop maar maart minuten nederlands rond toen uitkering wachten wijk zie zolang
s 6 aangemeld beetje dacht dag deur erop knap mijn ouder snap uur verandert voel voor zal zit
s 7 denk doe geluk hebben leeftijd liggen nodig oma ouders vind zetten ziet
s 8 's altijd daar die gemeente houdt jaar kon met net normaal vergunning wacht weg wil worden wordt
s 9 valt waar wie zeg zou
s 10 boek een en in kant kent kind naast niet soms
s 11 hond moet muur pech straat tja wel zoals zoek
s 12 belachelijk betaalt er leer loket nergens zeggen
s 13 ene hoe
s 14 dingen drie meer zulke
s 15 elke huurder jullie oud sta vakantie weer zo
s 16 gewoon niks word
s 17 toch ze
s 18 ne nooit tegenwoordig
s 19 alles als van
s 21 vroeger
s 23 weet
s 24 suis zoiets
s 25 hier
s 37 zo'n
p -23 van
p -22 dat
p -18 met
p -16 in voor
p -14 en
p -12 weet
p -11 aan
p -9 mag
p -8 bij die hoef maar
p -7 hebben hoe ik is
p -6 dan of
p -5 dank niet voordat vraag wie wij
p -4 belt maak neem om pas sluit stel vul zou
p -3 alleen als betaal dus geef hoeft kan laat omdat stuur zet
p -2 kun op we
p 2 heb kunt
p 4 had je krijg ook snap wat
p 5 ben het kies zolang
p 6 bel moet
p 7 voel
p 8 kom kon
p 9 verwacht
p 10 zie
p 11 wil
p 12 leer
p 14 doe zoals
p 15 sta word
p 19 hoor
n -13 bent
n -12 een
n -8 er het mij woont
n -7 aanvraag eerst hebt pas
n -6 binnen hoeft kinderen naar zelf
n -5 had partner recht rekening wilt
n -4 al buren dat even fiets goed morgen naam niets nieuwe oude wachtwoord was
n -3 bezwaar brief die dit dochter dossier gegevens gisteren hem in mag melding met niks nu reservering situatie terug vindt vraag
n -2 bericht bij
n 2 kunt
n 3 belt daar en mee moet te
n 4 altijd hoort je kan nooit
n 5 nog
n 6 betaalt geen nergens staat ziet
n 7 dan ouders van wordt zit
n 8 aan weer
n 9 ook toch voor weet
n 10 als zal
n 13 's hier niet
n 14 zou
n 17 gewoon ne
n 24 suis
`;
