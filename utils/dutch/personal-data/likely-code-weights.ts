// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-5
s -17 bij
s -14 over
s -13 bel jaar
s -12 kvk-nummer ons
s -11 belt lantaarnpaal past
s -10 bieb in onze op postbus
s -9 aan fiets knippert kvk
s -8 bibliotheekpas daar door een nummer staat stand
s -7 al lift niks onder pas te type wifi
s -6 baker bellen dag half hangt holmes of sherlock street trace track volgnummer
s -5 9-12 balie dicht hoort ketel kwh moeten nacht nog spoed stichting wij zijn
s -4 # a bereikbaar do gas geen gratis hele huur kl kozijnen naar ov-chipkaart politie ral veel via water
s -3 betaald boeken heeft huis inlog nl uur
s -2 ie open
s -1 is
s 2 en jullie kan steeds
s 3 dochter doet gebruiker keer per scherm toch wel
s 4 alweer betalen daarmee even hier ja lukt moest onjuist openen overal sleutelkluis tancode volgens was weer werkt wil
s 5 aanslag alleen blijft cijfers creditcard deur doorgeven dus eerste luidt m met om poort telefoon tijdelijke
s 6 anders eerst er gebruik haar hond kaart kwam meer moet pakt smsje verlopen volkstuin vraagt
s 7 alarm brief dacht fout geblokkeerd hek het je monteur nieuwe veranderen voor wachtwoorden zegt zelf
s 8 achterop activatiecode daarna dan dat die gewoon intoetsen nee sleutelkastje stond veranderd want ww zo
s 9 kunt net niet uw voordeur
s 10 activeringscode geldig mij toegangscode van
s 11 als beveiligingscode deurcode mijn puk
s 12 app binnen geprobeerd ik inlogcode nou
s 13 cijferslot de herstelcode
s 14 authenticator cvc nu
s 15 digid maar
s 16 hij
s 18 kreeg
s 21 code sms
s 22 pin
s 23 wachtwoord
s 27 pincode
i -7 d66
i -6 221b
i -4 0900-8844
i 3 #
i 4 tr3kvogel
i 6 welkom01
p -18 #
p -15 de
p -9 kvk
p -7 lantaarnpaal onder type van
p -6 street
p -5 nog
p -4 volgnummer
p -2 code of
p 3 dan en overal
p 4 activeringscode brief deur inlogcode u
p 5 cijferslot gewoon pin toegangscode
p 6 activatiecode pincode
p 7 herstelcode met was
p 8 op
p 10 ww
p 12 cvc
p 16 is
n -5 dat
n -4 in knippert zegt
n -3 de
n -2 bij
n 3 ik mag
n 4 # kunt maar om van
n 5 dan voor
n 6 en intoetsen werkt
n 7 als
n 11 doet
b -13 op
b -12 bel
b -11 lantaarnpaal
b -10 of ons
b -9 kvk
b -8 bellen bij
b -7 het is onder pas type
b -6 baker kvk-nummer naar onze postbus street trace
b -5 belt bibliotheekpas bieb jullie ketel nummer stichting track
b -4 gas om ov-chipkaart ral via volgnummer
b -3 bereikbaar de inloggen staat zijn
b -2 in u
b -1 van
b 2 een
b 3 en gaat ik nieuwe uw
b 4 app digid eerst gewoon haar heb kwam mijn net nu open overal tancode volkstuin
b 5 achter alarm brief cijfers creditcard deur drie dus eraf hek luidt tijdelijke was
b 6 die gebruik inlogcode met mij smsje wachtwoorden
b 7 achterop binnen veranderd veranderen
b 8 activatiecode dat deurcode nou toegangscode
b 9 activeringscode authenticator beveiligingscode
b 10 cijferslot geprobeerd kreeg puk
b 12 code pincode
b 13 cvc herstelcode ww
b 14 wachtwoord
b 15 pin
b 16 sms
f -11 #
f -9 past
f -8 bij
f -6 daar het van
f -5 geen ik knippert komt
f -4 is kwh ligt pas staat
f -3 al kan weet
f 3 goed meteen ook voor wat
f 4 blijft fout in kunt moest om pakt toch u waarom werkt
f 5 code dat er ie voordeur zo
f 6 daarna doet zelf
f 7 mijn of
f 8 geweigerd hij intoetsen
f 9 en nu op
f 10 als jullie
f 12 maar moet
f 16 dan
m -3 #
m 1 ik
m 3 bij dat fout inloggen
m 4 als op
m 5 ben een is moet u
m 6 met staat wachtwoord
m 7 de die digid herstelcode hij nu
m 8 er lukt niet
m 9 in van
m 10 en het mijn
x -20 shape-Add
x -17 after-_
x -13 shape-dddd-dddd
x -11 shape-Addd
x -10 shape-A-dd-A shape-dAD
x -8 after-'
x -7 after-? before-_
x -6 shape-dd-dd
x -5 asks shape-D shape-add shape-dd-dddd
x -4 shape-Ad
x -3 shape-ddda
x -2 after-,
x 1 shape-dddd
x 2 before-
x 3 after-.
x 4 shape-Aa-dd shape-AdAdAdA shape-ddd-ddd
x 5 after-* shape-addd
x 6 before-! shape-AdAdA shape-ad
x 7 after- after-! shape-Aada
x 8 shape-ddd
x 10 after-# shape-Aad
x 11 shape-Aadd
x 13 shape-Aadddd
`;
