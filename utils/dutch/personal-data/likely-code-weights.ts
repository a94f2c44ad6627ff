// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-6
s -17 bij
s -15 bel
s -14 over
s -13 jaar
s -12 kvk-nummer ons past
s -11 in lantaarnpaal op
s -10 belt bieb kvk postbus
s -9 fiets knippert onze
s -8 bibliotheekpas daar door een nummer staat stand
s -7 aan al niks onder te type
s -6 baker dag hangt holmes nl pas sherlock stichting street trace track volgnummer wifi
s -5 9-12 bellen half hoort ketel kwh moeten nacht of spoed veel wij zijn
s -4 # a bereikbaar dicht do gas gebeld gratis hele huur kozijnen naar nog ral via water
s -3 betaald geen heeft uur
s -2 ie is komt
s -1 u
s 2 drie en inloggen jullie kan steeds
s 3 alweer dochter gebruiker keer moest per scherm toch wel
s 4 betalen briefje cijfers daarmee doet even hier lukt moeder om onjuist openen overal sleutelkluis tancode volgens vraagt was wat weer wil
s 5 alleen blijft creditcard deur doorgeven eerste ja luidt m poort telefoon tijdelijke voordeur want werkt
s 6 aanslag anders dus eerst er gebruik haar hond kaart kwam met moet niet pakt smsje verlopen volkstuin zelf
s 7 achterop alarm dacht fout geblokkeerd hek je meer nieuwe veranderen voor wachtwoorden zegt
s 8 activatiecode brief daarna die gewoon het monteur nee sleutelkastje stond veranderd zo
s 9 dat intoetsen kunt mij net uw ww
s 10 activeringscode dan geldig toegangscode van
s 11 als beveiligingscode binnen deurcode ik mijn puk
s 12 cijferslot de geprobeerd inlogcode nou
s 13 app herstelcode
s 14 authenticator cvc nu
s 15 digid hij maar
s 18 kreeg
s 22 code pin sms
s 24 wachtwoord
s 27 pincode
i -7 d66
i -6 221b
i 3 #
i 4 tr3kvogel
i 6 welkom01
p -17 #
p -13 de
p -9 kvk
p -7 lantaarnpaal van
p -6 nog onder street type
p -4 via volgnummer
p -2 code of
p 3 en overal
p 4 activeringscode brief deur inlogcode
p 5 cijferslot gewoon pin u
p 6 pincode toegangscode
p 7 activatiecode herstelcode met was
p 8 op
p 10 ww
p 12 cvc
p 17 is
n -5 dat
n -4 aan knippert zegt
n -3 in
n 3 ik maar mag
n 4 # kunt om van
n 5 dan voor
n 6 en intoetsen werkt
n 7 als
n 11 doet
b -12 op
b -11 bel lantaarnpaal
b -10 kvk of
b -9 bij ons
b -8 bellen
b -7 het is pas type
b -6 baker kvk-nummer naar onder postbus street trace
b -5 bieb ketel nummer onze track
b -4 belt bibliotheekpas gas inloggen jullie nl om ral via volgnummer
b -3 bereikbaar staat u zijn
b -2 in
b -1 de
b 2 een
b 3 en gaat nieuwe uw
b 4 app cijfers digid eerst gewoon haar heb ik kwam mijn net nu open overal tancode volkstuin
b 5 achter achterop alarm brief creditcard deur drie dus eraf hek luidt tijdelijke was
b 6 die gebruik inlogcode mij smsje wachtwoorden
b 7 binnen met veranderd veranderen
b 8 activatiecode dat deurcode nou
b 9 beveiligingscode toegangscode
b 10 activeringscode authenticator cijferslot geprobeerd kreeg
b 11 puk
b 12 code pincode
b 13 cvc herstelcode ww
b 14 wachtwoord
b 15 pin
b 16 sms
f -11 #
f -7 van
f -6 bij daar
f -5 geen het ik knippert komt
f -4 kwh ligt pas staat
f -3 al heb is kan weet
f -2 te
f -1 de
f 3 fout goed in meteen moest ook voor
f 4 blijft dat kom kunt om pakt toch u waarom
f 5 er ie werkt zo
f 6 code daarna doet wat zelf
f 7 mijn of
f 8 geweigerd
f 9 en hij intoetsen nu
f 10 als jullie op
f 12 maar moet
f 15 dan
m -3 #
m 2 ik
m 3 bij dat fout inloggen
m 4 als een kunt op
m 5 ben is moet u
m 6 die met staat wachtwoord
m 7 de digid herstelcode nu
m 8 er hij lukt niet
m 9 van
m 10 en het in mijn
x -20 shape-Add
x -17 after-_
x -13 shape-dddd-dddd
x -10 shape-A-dd-A shape-Addd shape-dAD
x -8 after-'
x -7 after-?
x -6 before-_ shape-dd-dd
x -5 shape-D shape-add shape-dd-dddd
x -4 asks shape-Ad shape-d-dd
x -3 shape-ddda
x -2 after-,
x 1 after-. shape-dddd
x 3 before- shape-AdAdAd
x 4 shape-Aa-dd shape-AdAdAdA shape-ad shape-ddd-ddd
x 5 after-*
x 6 before-! shape-AdAdA shape-addd
x 7 after- after-! shape-Aada
x 8 shape-ddd
x 9 after-#
x 10 shape-Aad
x 11 shape-Aadd
x 13 shape-Aadddd
`;
