// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-6
s -16 bel bij
s -13 over
s -12 jaar kvk-nummer ons past
s -11 lantaarnpaal op
s -10 belt bieb in kvk postbus
s -9 fiets knippert onze
s -8 aan bibliotheekpas daar door een staat stand
s -7 al dag niks nummer onder pas te type volgnummer
s -6 baker hangt holmes hoort nl sherlock stichting street trace track wifi
s -5 9-12 a bellen half ketel kwh moeten of spoed wij zijn
s -4 # bereikbaar dicht do gas gebeld gratis hele huur invullen kl kozijnen naar nacht nog ov-chipkaart ral veel via
s -3 betaald geen genoeg heeft uur
s -2 ie is
s -1 u
s 2 drie en geeft jullie kan scherm steeds toch
s 3 dochter gebruiker inloggen keer oude per
s 4 alweer betalen briefje cijfers doet doorgeven doorlopen even hier lukt moest om onjuist openen overal poort sleutelkluis tancode volgens vraagt vul was wat weer werkt wil
s 5 alleen blijft creditcard deur eerste luidt telefoon voordeur
s 6 aanslag anders dus eerst er gebruik haar hond kaart kwam m met moet niet pakt smsje tijdelijke verlopen volkstuin want
s 7 achterop alarm dacht fout geblokkeerd hek je meer nieuwe veranderen voor zegt zelf
s 8 activatiecode brief daarna die gewoon het intoetsen monteur nee sleutelkastje stond veranderd wachtwoorden
s 9 dat kunt mij net uw ww zo
s 10 activeringscode dan geldig toegangscode van
s 11 als binnen deurcode ik mijn puk
s 12 beveiligingscode de inlogcode nou
s 13 app cijferslot geprobeerd herstelcode
s 14 authenticator cvc nu
s 15 digid hij maar
s 18 kreeg
s 22 code pin sms
s 23 wachtwoord
s 26 pincode
i -7 d66
i -6 221b
i 4 tr3kvogel
i 5 welkom01
i 6 #
p -17 #
p -13 de
p -9 kvk
p -7 lantaarnpaal type van
p -6 nog onder street
p -4 via volgnummer
p -2 code of
p 3 dan en overal
p 4 activeringscode brief deur inlogcode
p 5 cijferslot gewoon pin u
p 6 pincode toegangscode
p 7 activatiecode herstelcode met was
p 8 op
p 10 ww
p 13 cvc
p 17 is
n -5 dat
n -4 aan knippert zegt
n -3 in
n 3 ik maar
n 4 # kunt van
n 5 dan voor
n 6 en intoetsen werkt
n 7 als
n 11 doet
b -12 bel
b -11 lantaarnpaal op
b -10 kvk of ons
b -9 bij
b -8 bellen het
b -7 is pas type
b -6 baker kvk-nummer naar onder postbus street trace
b -5 bibliotheekpas gas ketel nummer onze track
b -4 belt bereikbaar bieb jullie nl ov-chipkaart ral via volgnummer
b -3 inloggen staat u zijn
b -1 de in van
b 2 gaat
b 3 een niet nieuwe uw
b 4 app cijfers eerst en gewoon haar heb ik kwam mijn net nu open overal tancode
b 5 achter alarm brief creditcard deur digid drie dus eraf hek luidt tijdelijke
b 6 achterop die gebruik inlogcode mij smsje wachtwoorden was
b 7 binnen met veranderd veranderen
b 8 activatiecode dat deurcode nou
b 9 beveiligingscode toegangscode
b 10 activeringscode authenticator cijferslot geprobeerd puk
b 11 kreeg
b 12 code pincode
b 13 cvc herstelcode wachtwoord ww
b 15 pin
b 16 sms
f -12 #
f -7 van
f -6 bij daar het
f -5 ik knippert komt
f -4 geen kwh ligt staat weet
f -3 al heb is kan
f -2 te
f 3 goed in meteen ook voor
f 4 anders blijft fout kunt moest pakt toch u waarom
f 5 dat er ie werkt zo
f 6 code daarna wat zelf
f 7 doet mijn of
f 8 geweigerd intoetsen
f 9 en hij nu op
f 10 als jullie
f 12 maar moet
f 15 dan
m -3 #
m 1 ik
m 3 dat fout inloggen
m 4 als kunt op u
m 5 ben een is moet
m 6 met staat wachtwoord
m 7 de die herstelcode nu
m 8 digid er hij lukt niet
m 9 van
m 10 het in mijn
m 11 en
x -20 shape-Add
x -17 after-_
x -10 shape-dA9
x -9 shape-A-dd-A
x -8 after-' shape-Addd
x -7 after-? shape-9 shape-add
x -6 before-_ shape-d9dd-dddd shape-dd-dd shape-dddd-dddd
x -4 asks shape-dd9d
x -3 shape-ddda
x -2 after-,
x -1 shape-dddd
x 1 after-. shape-ddd
x 3 before- shape-ad
x 4 shape-Aa-dd shape-Aad9dd shape-AdAdA9A shape-d9dd
x 5 after-* shape-9dd shape-dd9
x 6 before-! shape-Aada shape-AdAdA shape-addd
x 7 after- after-!
x 9 after-# shape-Aadddd shape-d9d
x 10 shape-Aad
x 11 shape-Aadd
`;
