// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-6
s -17 bij
s -16 bel
s -13 over
s -12 jaar kvk-nummer ons op past
s -11 lantaarnpaal
s -10 belt bieb fiets in kvk onze postbus
s -9 door knippert
s -8 aan bibliotheekpas daar een staat stand
s -7 al niks nummer onder pas te type volgnummer
s -6 baker dag hangt holmes sherlock stichting street trace track wifi
s -5 9-12 bellen half ketel kwh moeten nl nog of spoed veel wij zijn
s -4 # bereikbaar dicht do gas gebeld genoeg gratis hele huur kl kozijnen naar nacht ov-chipkaart ral via water
s -3 betaald geen heeft inlog uur vindt
s -2 ie is
s -1 u
s 2 drie en geeft jullie kan steeds toch
s 3 dochter inloggen keer lukt per volgens wel
s 4 alweer betalen cijfers doet even hier ja moeder moest om onjuist openen overal sleutelkluis tancode vraagt was wat weer wil
s 5 alleen blijft creditcard deur doorgeven eerst eerste luidt poort telefoon tijdelijke voordeur werkt
s 6 aanslag anders dus er gebruik hond kaart kwam m moet niet pakt verlopen volkstuin want
s 7 achterop alarm brief dacht fout geblokkeerd gewoon haar hek je meer nieuwe smsje veranderen voor wachtwoorden zegt zelf
s 8 activatiecode daarna die het met monteur nee sleutelkastje stond veranderd wit zo
s 9 dat intoetsen kunt mij net uw ww
s 10 activeringscode dan geldig van
s 11 als binnen deurcode ik puk
s 12 beveiligingscode de inlogcode mijn nou toegangscode
s 13 app cijferslot geprobeerd herstelcode
s 14 authenticator cvc nu
s 15 digid hij maar
s 19 kreeg
s 22 code pin sms
s 25 wachtwoord
s 26 pincode
i -7 d66
i -6 221b
i 5 #
i 6 welkom01
p -17 #
p -13 de
p -10 kvk
p -7 lantaarnpaal type van
p -6 nog onder street
p -4 via volgnummer
p -3 of
p -2 code
p 3 dan en overal
p 4 activeringscode brief deur inlogcode
p 5 cijferslot gewoon pin toegangscode u
p 6 met pincode
p 7 activatiecode herstelcode op wachtwoord was
p 10 ww
p 13 cvc
p 17 is
n -5 dat
n -4 aan knippert zegt
n -3 in
n 3 # ik maar
n 4 kunt om van
n 5 dan voor
n 6 en intoetsen
n 7 als werkt
n 11 doet
b -12 bel
b -11 lantaarnpaal op
b -10 kvk of ons
b -9 bij
b -8 bellen
b -7 het is pas type
b -6 baker kvk-nummer naar onder postbus street trace
b -5 bibliotheekpas gas ketel nummer onze track
b -4 belt bereikbaar bieb jullie ov-chipkaart ral via volgnummer
b -3 inloggen nl staat u zijn
b -2 in
b -1 de van
b 2 een gaat
b 3 je mijn nieuwe uw
b 4 app cijfers digid eerst en gewoon haar heb ik kwam net nu open overal tancode volkstuin
b 5 achter alarm brief creditcard deur drie dus eraf luidt tijdelijke was
b 6 achterop die gebruik hek inlogcode mij wachtwoorden
b 7 binnen met nou smsje veranderd veranderen
b 8 activatiecode dat deurcode
b 9 beveiligingscode
b 10 activeringscode authenticator cijferslot geprobeerd toegangscode
b 11 kreeg pincode puk
b 12 code herstelcode
b 13 cvc ww
b 15 pin
b 16 sms wachtwoord
f -11 #
f -7 bij van
f -6 daar het
f -5 geen ik knippert komt ligt
f -4 is kan kwh staat weet
f -3 al heb
f 3 fout goed in meteen ook toch voor
f 4 blijft kunt moest om pakt sterk u waarom
f 5 dat er ie waar werkt zo
f 6 code daarna doet wat zelf
f 7 mijn of
f 8 geweigerd
f 9 en hij intoetsen nu
f 10 als jullie op
f 12 maar moet
f 15 dan
m -3 #
m 3 dat fout inloggen
m 4 als kunt u
m 5 ben een is moet op
m 6 met staat wachtwoord
m 7 de die digid herstelcode lukt nu
m 8 er hij niet
m 9 van
m 10 het in mijn
m 11 en
x -20 shape-Add
x -17 after-_
x -10 shape-A-dd-A shape-dA9
x -8 after-' shape-Addd
x -7 after-? shape-9 shape-d9dd-dddd shape-dddd-dddd
x -6 before-_ shape-add shape-dd-dd
x -4 asks shape-dd9d
x -3 shape-ddda
x -2 after-,
x -1 shape-dddd
x 1 after-. shape-ddd
x 2 shape-ad
x 3 before- shape-Aaddd9
x 4 shape-Aad9dd shape-AdAdA9A shape-d9dd
x 5 after-* shape-9dd shape-dd9
x 6 before-! shape-AdAdA shape-addd
x 7 after-!
x 8 after-
x 9 after-# shape-Aad shape-Aada shape-Aadddd shape-d9d
x 11 shape-Aadd
`;
