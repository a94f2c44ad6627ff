// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-8
s -15 bij
s -14 bel kvk-nummer
s -12 belt jaar lantaarnpaal op
s -11 in postbus
s -10 kvk nummer ons
s -9 of over via volgnummer zuid
s -8 formulier half past stand type verkeerd welke
s -7 al bibliotheekpas bieb door knippert langs niks veel
s -6 aanvraag een fiets gebeld geen hangt hele hoort onze pas spoed stichting te wachtlijst wij
s -5 0900-8844 baker bezwaar dag dicht gratis hoe holmes huur id lamp lift m3 moeten onder sherlock staat street trace track verlengen
s -4 boeken lenerspas naar nog ov-chipkaart uur
s -3 # aan bellen bereikbaar betaald daar nacht nl open staan zijn
s -2 u
s -1 is
s 1 kan
s 2 en er zelf
s 3 dus had ligt om slot steeds wat wil
s 4 alweer briefje dat drie eerst even heb hem het lukt scherm sinds site vul werkt
s 5 daarna doorlopen geeft hier jullie keer luidt m moet onjuist overal smscode tancode toegang volgens weer weet wit
s 6 aanslag als anders blijft cijfers creditcard doet eerste gebruiker haar kaart kastje poort simkaart sms-code tijdelijke twee
s 7 alarmcode brief dacht deur geblokkeerd gebruik hond kunt kwam meer met smsje verlopen
s 8 activatiecode betalen de fout gewoon mij niet nieuwe stond telefoon van veranderd veranderen volkstuin vraagt wachtwoorden was
s 9 alarm intoetsen je nee net uw voor want weten ww
s 10 die hek mijn pakt sleutelkastje voordeur zegt
s 11 achterop beveiligingscode binnen geldig monteur nou
s 12 app dan ik nu
s 13 cijferslot deurcode geprobeerd puk
s 14 activeringscode herstelcode maar
s 15 authenticator inlogcode toegangscode
s 17 cvc
s 19 digid hij
s 22 kreeg
s 25 code sms
s 26 pin
s 27 wachtwoord
s 32 pincode
i -5 0900-8844 221b d66
i 2 #
i 5 tr3kvogel
i 6 welkom01
p -19 #
p -16 de
p -10 kvk
p -9 van
p -8 lantaarnpaal
p -7 type
p -6 een formulier onder postbus
p -5 id street trace
p -3 of
p -2 code
p 4 activeringscode ik luidt met overal u
p 5 brief cijferslot die pin puk
p 6 activatiecode in
p 7 pincode toegangscode was
p 8 herstelcode
p 10 op
p 11 ww
p 14 cvc
p 15 is
n -7 gebeld
n -6 dat
n -3 knippert
n 2 #
n 5 als dan kunt
n 6 intoetsen maar staat werkt
n 7 en
n 11 doet
b -12 bel lantaarnpaal
b -11 bij er
b -10 kvk of op
b -9 het
b -8 kvk-nummer pas type
b -7 bellen belt formulier nl ons postbus
b -6 geboren jaar onder stand
b -5 baker fiets gas id nummer street trace track volgnummer
b -4 bibliotheekpas jullie lenerspas naar via
b -3 staat van
b -2 is
b -1 de
b 2 mijn voor
b 3 gaat in u
b 4 app digid dus een met nieuwe uw
b 5 cijfers creditcard deur drie luidt net niet nu open overal tancode tijdelijke
b 6 achter alarm eraf heb sms-code uit volkstuin
b 7 activatiecode binnen dat gebruik hek inlogcode mij smsje veranderd veranderen wachtwoorden was
b 8 beveiligingscode brief deurcode nou
b 9 achterop activeringscode toegangscode
b 10 cijferslot
b 11 authenticator geprobeerd puk
b 12 code kreeg
b 13 ww
b 14 herstelcode pincode
b 15 cvc wachtwoord
b 16 pin
b 19 sms
f -11 #
f -10 van
f -8 gebeld past
f -6 het wachtlijst
f -5 bij daar geen wil
f -4 kan knippert
f -3 de die een ik mag met voor
f -1 is
f 2 niet wachtwoord zegt
f 3 u
f 4 blijft goed meteen moest of pakt wat
f 5 ie kunt mijn op zelf
f 6 code dat en er maar toch voordeur werkt
f 7 zo
f 8 doet geweigerd
f 9 hij intoetsen moet stond
f 10 in
f 11 jullie nu
f 12 als
f 18 dan
m -5 nl
m 4 als ben heb ik
m 5 staat vraagt
m 6 bij digid moet
m 7 dat een er herstelcode is lukt nu wachtwoord
m 8 hij met u
m 9 in
m 10 mijn van
m 11 de die en niet
m 12 het
x -20 after-_
x -18 shape-dddd-dddd
x -17 shape-Add
x -14 shape-A-dd-A
x -10 shape-Addd shape-dAD
x -9 shape-A-dd shape-dd-dd
x -7 after-' after-?
x -6 asks before-_
x -5 after-, before-= shape-d-dd
x -4 shape-D
x -3 after-.
x 2 shape-dddd
x 4 shape-AdAdAdA shape-ddd
x 5 shape-Adddd
x 6 shape-AdAdA shape-addd shape-adddd
x 7 after-! before-!
x 9 shape-Aada
x 10 shape-ad
x 11 after- shape-Aad
x 13 after-# shape-Aadd
x 14 shape-Aadddd
`;
