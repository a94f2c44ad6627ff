// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const JE_OF_EVERYONE = `
-27
s -29 ik
s -28 jij
s -21 ons
s -19 jou
s -18 we
s -16 zelf
s -15 echt hem hoeft klopt uw wij
s -14 jezelf
s -13 hij je jouw mag
s -12 aanvraag collega even klaar terug
s -11 daarna fijn gerust joh mij morgen niets tijd
s -10 app bericht dank geef hebt kunnen nu vast weken welke zij
s -9 # al bent door hoef komt mee neem nemen of plek want weten zet zien
s -8 aanvragen bedrag bezwaar brief gisteren haha heeft jammer klik laat lopen ook stuur toestemming vindt
s -7 anders bel dan dossier helaas hoi houden korting lang maak mail onder onze oude pas toeslag tot vandaag verder volgens wanneer zorgen
s -6 allebei bedankt blijf boeken eerder gebeld gegevens handtekening helpen kan lenen links melding moeten moment omdat partner scheelt uit vervelend vraag vragen vrijdag vrijwilliger vul waterschap welkom zodra
s -5 aanmerking aanslag adres alsjeblieft betaling bijlage chat code contact cursus de dicht dus eens geeft goed graag gratis ingang kans leest let liever link loopt maakt mensen misschien nee nog open opgehaald opnieuw pagina per sleutel spijt stuurt succes verlengen vertellen voordat vorige waarom wachtwoord woont
s -4 aanmelden abonnement achter antwoord balie bellen betalen bevestig bij daarvoor datum dinsdag donderdag eerste eind enige geldt geven hangt helpt huurtoeslag ingelogd inkomen kiest klacht koffie later lees leuk log los meldt mevrouw moest naam nieuwe nummer ophalen post recht rekening reservering schamen sorry spreekt sturen super systeem terecht vaak vanavond verkeerd vraagt vrij waarschijnlijk wijkteam wilt woensdag woning zeker
s -3 alleen betaal daarom deel digid doen fijne foto gevonden gezien had heb helemaal hou iets ja krijgen kunt mei meld merken meteen ontvangen ontvangt reactie samen situatie staan stel thermostaat verhuizing via voelt
s -2 begrijp ben kies kijk zijn zonder
s -1 kun te wat
s 2 naar over
s 3 buurt druk eerst gestuurd het ligt om op verwacht vijf week wonen zegt
s 4 acht andere blijven computer heel hele hoor krijg minuten nederlands niemand nieuw overal tekenen was wijk zie zolang
s 5 account dag dat iemand invullen jaar kom koop maar maart maken na oma rond toen veilig zitten
s 6 aangemeld beetje dacht deur erop geluk kinderen mogen net ouder ouders snap uitkering verandert voel voor vrolijk wachten zetten zit
s 7 auto daar denk hebben knap kon leeftijd liggen mijn nodig opneemt provincie vergunning vind wil zal ziet zoon
s 8 's boek doe formulieren gemeente met normaal weg
s 9 altijd die houdt in kind straat uur valt waar wacht worden wordt zeg zou
s 10 een naast niet soms wie
s 11 belachelijk betaalt en er hond kent muur pech wel
s 12 hoe kant leer loket nergens zoek
s 13 tja zulke
s 14 dingen drie ene huurder meer moet vakantie
s 15 elke jullie niks oud sta zeggen zo zoals
s 17 gewoon toch van weer word
s 18 alles tegenwoordig ze
s 19 als ne nooit
s 22 vroeger weet
s 24 hier zoiets
s 25 suis
s 40 zo'n
p -21 dat van
p -17 in
p -16 met
p -14 en voor
p -11 aan weet
p -10 mag
p -9 hoef
p -8 die
p -7 bij ik maar of
p -6 dan hebben hoe
p -5 dank is niet voordat wie
p -4 laat maak om stuur vraag vul wanneer wij zet zou
p -3 belt betaal dus geef hoeft kan neem omdat pas stel
p -2 op zodra
p -1 als kun
p 2 heb
p 3 had
p 4 je kies krijg ook zolang
p 5 wat
p 6 bel ben het moet
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
n -10 een
n -9 er
n -8 hoeft
n -7 aanvraag eerst hebt het mij pas woont zelf
n -6 binnen kinderen naar partner
n -5 dit fiets had niets recht rekening wilt
n -4 al alleen buren dat even goed in lid morgen nieuwe niks oude reservering vraag wachtwoord was
n -3 bericht bezwaar brief dochter dossier gegevens gisteren hem melding met naam nu situatie terug vindt zoon
n -2 bij
n 3 belt daar hoort je krijgt mee te
n 4 altijd en kan kunt moet
n 5 is nergens nog nooit
n 6 betaalt ouders ziet
n 7 staat wordt zit
n 8 aan dan van voor weer
n 9 geen weet
n 10 ook toch zal
n 11 als
n 13 's hier
n 15 niet zou
n 17 ne
n 19 gewoon
n 25 suis
`;
