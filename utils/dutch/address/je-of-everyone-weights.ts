// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const JE_OF_EVERYONE = `
-27
s -28 ik jij
s -21 ons
s -20 jou
s -18 we
s -16 hoeft uw
s -15 echt hem wij zelf
s -14 jezelf jouw klopt
s -13 even je mag
s -12 aanvraag collega hij klaar mij terug
s -11 fijn gerust joh kunnen morgen tijd
s -10 app bent bericht daarna dank hebt mee nemen niets nu vast want welke zij
s -9 al door geef hoef laat neem of plek vrijdag weten zet
s -8 # aanvragen bedrag behandeling bezwaar brief gisteren haha jammer klik komt lang lopen ook stuur toestemming vindt weken zien
s -7 anders bel bewoner dan dossier eerste heeft helaas hoi houden kan korting maak mail misschien onder onze oude per toeslag tot vandaag wanneer waterschap zorgen
s -6 allebei bedankt blijf boeken contact eerder gebeld gegevens handtekening helpen lenen links log melding moeten nee nummer omdat partner pas scheelt uit verder volgens vorige vraag vragen vrijwilliger vul welkom zodra
s -5 aanmerking aanslag adres alsjeblieft betaling bijlage chat code cursus datum de dicht dus eens fijne geeft goed graag gratis ingang inkomen kans krijgen leest let link loopt maakt mensen moment naam nog open opgehaald opnieuw pagina sleutel spijt stuurt succes super verlengen vertellen vervelend voordat waarom wachtwoord woont
s -4 aanmelden abonnement antwoord balie betalen bevestig daarvoor dinsdag donderdag enige geldt geven hangt helpt kiest klacht later lees leuk liever los mei meldt mevrouw moest nieuwe ontvangen ophalen post rekening reservering schamen sorry spreekt stel sturen systeem terecht vaak vanavond verkeerd vertel vrij werkt wijkteam wilt woensdag woning zeker
s -3 achter alleen bellen ben betaal bij daarom deel digid foto gevonden gezien had heb huurtoeslag ingelogd ja meld meteen ontvangt praten reactie recht samen situatie staan thermostaat via vraagt waarschijnlijk
s -2 begrijp dagen doen helemaal kies kun kunt maand tien wat zijn
s -1 te
s 1 naar over
s 2 niemand om op
s 3 andere buurt eerst gestuurd hele het verwacht vijf was week zegt
s 4 acht computer heel hoor krijg ligt maken nederlands nieuw overal tekenen vier wijk zie zolang
s 5 account blijven dag dat iemand invullen jaar kom koop maart mens minuten na rond toen veilig zitten
s 6 aangemeld beetje daar dacht deur erg erop geluk kinderen maar mogen net oma snap uitkering verandert vind voel voor vrolijk wachten zetten ziet zit
s 7 auto denk gemeente hebben knap leeftijd liggen mijn nodig ouder ouders provincie zoon
s 8 's boek doe formulieren kon normaal opneemt vanmiddag vergunning weg wil worden zal zeg
s 9 die houdt kind met uur valt waar wacht wel zou
s 10 altijd een en in naast niet soms straat wie wordt
s 11 belachelijk hoe hond kent muur pech
s 12 betaalt er kant leer nergens vakantie zoek
s 13 ene loket
s 14 dingen drie meer moet oud zulke
s 15 elke huurder jullie niks sta tja weer zeggen
s 16 gewoon toch zo zoals
s 17 word
s 18 als tegenwoordig van ze
s 19 alles ne
s 20 nooit
s 21 weet
s 22 vroeger
s 24 hier zoiets
s 25 suis
s 40 zo'n
p -23 van
p -20 dat
p -18 in
p -17 met
p -15 voor
p -14 en
p -11 aan mag
p -9 hoef weet
p -8 bij die ik
p -7 hebben hoe maar
p -6 dan of
p -5 dank voordat wie
p -4 is kan laat maak niet om stel stuur vraag vul wanneer wij zet zou
p -3 belt betaal dus geef hoeft neem omdat pas
p -2 kun op
p 2 heb
p 3 had
p 4 krijg ook wat zolang
p 5 ben je kies
p 6 bel het moet
p 7 voel
p 8 kon
p 9 kom verwacht zie
p 10 wil
p 12 leer
p 14 zoals
p 15 sta
p 16 doe word
p 17 hoor
n -13 bent
n -10 een er
n -9 hoeft
n -8 mij
n -7 aanvraag eerst hebt pas woont
n -6 het kinderen naar partner wilt zelf
n -5 binnen dit fiets niets recht rekening
n -4 al alleen buren dat die even goed had in lid met misschien morgen nieuwe niks oude reservering vraag wachtwoord was
n -3 bezwaar bij brief dochter dossier gegevens gisteren hem melding naam nu situatie vindt
n -2 bericht
n 2 de
n 3 daar hoort krijgt mee te
n 4 altijd belt je kan kunt ziet
n 5 moet nergens nog nooit wordt
n 6 betaalt is weet
n 7 ouders weer zit
n 8 aan dan geen staat van voor
n 10 en ook
n 11 toch
n 12 als zal
n 13 's hier
n 14 zou
n 15 niet
n 17 ne
n 20 gewoon
n 25 suis
`;
