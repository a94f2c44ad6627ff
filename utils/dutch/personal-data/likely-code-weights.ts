// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-7
s -15 bel bij
s -13 kvk-nummer op
s -12 belt jaar lantaarnpaal
s -11 ons postbus
s -10 in kvk nummer volgnummer
s -9 half of over stand
s -8 bibliotheekpas dag formulier past type verkeerd via welke zuid
s -7 bieb een knippert langs niks vindt wachtlijst
s -6 al betekent dicht door fiets hangt hele hoort onder onze pas spoed staat stichting te terug veel
s -5 0900-8844 aanvraag baker bibpas gebeld geen gratis holmes huur id invullen lift m3 moeten naar nog oud sherlock street trace track verlengen waarom week wij
s -4 # bellen bezwaar ziet
s -3 aan bereikbaar boeken nacht nl open zijn
s -2 gaat is mag
s -1 u
s 1 en kan
s 2 er om
s 3 dus had het steeds werkt zelf
s 4 alweer dat eerst even keer lukt moet overal sinds slot weer wil
s 5 aanslag briefje daarna doet doorlopen fietsenstalling geeft heb hem hier jullie kastje ligt luidt m onjuist scherm site smscode vergeten volgens weet
s 6 als anders blijft cijfers creditcard eerste gebruiker haar kaart simkaart sleutelkluis sms-code twee wit
s 7 alarmcode dacht de drie geblokkeerd gebruik hond kwam meer met poort smsje telefoon uw van verlopen was
s 8 betalen brief deur fout kunt niet stond tijdelijke veranderd veranderen volkstuin vraagt wachtwoorden
s 9 activatiecode gewoon intoetsen je nee net nieuwe voor want weten ww
s 10 achterop die hek mij mijn pakt
s 11 beveiligingscode binnen dan nou sleutelkastje voordeur zegt
s 12 alarm geprobeerd monteur nu
s 13 app deurcode geldig ik
s 14 activeringscode cijferslot herstelcode maar puk
s 15 authenticator
s 16 inlogcode
s 17 cvc toegangscode
s 18 digid hij
s 21 kreeg
s 25 sms
s 26 code
s 28 pin wachtwoord
s 33 pincode
i -6 0900-8844
i -5 221b
i -4 d66
i 2 #
i 5 tr3kvogel
i 7 welkom01
p -18 #
p -17 de
p -10 kvk
p -9 van
p -8 lantaarnpaal
p -7 formulier type
p -6 dat een onder postbus
p -5 id street
p -4 of
p -2 code
p 4 activeringscode ik luidt
p 5 in u
p 6 activatiecode brief cijferslot met pin
p 7 pincode toegangscode was
p 8 herstelcode
p 9 op
p 11 ww
p 14 cvc is
n -8 dat een
n -7 gebeld
n -6 geen
n 5 # kunt staat
n 6 intoetsen werkt
n 7 als dan maar
n 9 en
n 11 doet
b -12 bel er lantaarnpaal
b -11 bij
b -10 kvk of op
b -8 formulier kvk-nummer nl type
b -7 bellen belt pas postbus stand
b -6 het jaar naar onder ons
b -5 baker gas geboren id nummer street trace track volgnummer
b -4 van via
b -3 altijd bibliotheekpas is staat
b -2 de en
b 2 in
b 3 u
b 4 app digid een niet nieuwe nu overal uw voordeur
b 5 alarm deur eraf kwam luidt met net open tijdelijke
b 6 achter heb mij sms-code uit was
b 7 dat gebruik hek inlogcode smsje veranderd volkstuin wachtwoorden
b 8 activatiecode binnen brief deurcode nou veranderen
b 9 achterop beveiligingscode drie toegangscode
b 10 activeringscode authenticator cijferslot geprobeerd
b 12 code kreeg puk
b 14 herstelcode pincode ww
b 15 wachtwoord
b 16 cvc
b 17 pin
b 19 sms
f -12 #
f -9 van
f -8 gebeld past
f -7 invullen
f -6 wachtlijst
f -5 geen heeft wil
f -4 daar een het ik kan knippert mag voor
f -3 bij de die met
f -1 is
f 2 niet
f 3 wachtwoord zegt
f 4 meteen monteur pakt wat
f 5 blijft even goed ie mijn of op voordeur
f 6 code dat en er kunt maar toch zelf
f 7 doet moet werkt
f 8 stond zo
f 9 geweigerd hij intoetsen
f 10 in jullie
f 11 nu
f 13 als
f 16 dan
m -5 nl
m 2 op
m 3 na
m 4 als ben dit heb
m 5 ik staat
m 6 bij digid er moet
m 7 dat een herstelcode is lukt nu wachtwoord
m 8 hij met u
m 9 in
m 10 mijn van
m 11 de en niet
m 12 die het
x -20 after-_
x -19 shape-dddd-dddd
x -16 shape-A-dd-A shape-Add
x -10 shape-Addd shape-dAD
x -9 shape-A-dd shape-dd-dd
x -7 after-' after-? before-_
x -5 after-. asks before-= shape-A-ddd-A shape-D shape-d-dd
x -4 after-,
x 2 shape-dddd
x 4 before- shape-AdAdAdA
x 5 shape-Adddd
x 6 shape-addd shape-adddd shape-ddd
x 7 after-! before-! shape-AdAdA
x 9 shape-Aada
x 10 shape-ad
x 11 after- shape-Aad
x 12 shape-Aadd
x 14 after-# shape-Aadddd
`;
