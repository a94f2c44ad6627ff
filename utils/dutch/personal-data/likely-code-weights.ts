// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-5
s -15 bij
s -14 bel
s -13 kvk-nummer op
s -12 jaar
s -11 belt lantaarnpaal
s -10 of ons volgnummer zuid
s -9 bieb in kvk nummer over past postbus te type welke
s -8 knippert stand
s -7 bibliotheekpas door een formulier hangt hele niks onze pas veel
s -6 aanvraag al baker bezwaar dag dicht gebeld hoort lift moeten spoed staat stichting street verlengen
s -5 0900-8844 aan gratis half hoe holmes huur m3 naar onder rijdt sherlock tegen trace track wij
s -4 bereikbaar boeken daar fiets geen lenersnummer lenerspas nacht nog open ov-chipkaart subsidie uur via wifi
s -3 # bellen invullen is ook u zijn
s -2 krijg
s 1 heb
s 2 gaat steeds zelf zo
s 3 dat dus en er kan scherm site werkt
s 4 alweer briefje doorlopen drie even hem hier iets lukt moest naam sinds sleutelkluis toch wat weer weet
s 5 aanslag anders cijfers eerste geeft het jullie kastje keer luidt moet nieuwe onjuist overal poort smscode verificatiecode volgens wil
s 6 als blijft brief creditcard doet eerst gebruik gebruiker haar hond kaart kwam m met sms-code tijdelijke twee wit
s 7 alarmcode betalen dacht deur fout geblokkeerd meer mij om simkaart smsje stond van verlopen volkstuin vraagt was weten
s 8 activatiecode daarna gewoon je kunt nee sleutelkastje telefoon uw veranderd veranderen wachtwoorden
s 9 alarm hek intoetsen mijn niet pakt voordeur want ww
s 10 achterop de monteur net voor zegt
s 11 beveiligingscode binnen dan geldig
s 12 activeringscode app cijferslot die geprobeerd maar nou
s 13 deurcode herstelcode ik nu puk
s 14 toegangscode
s 15 authenticator inlogcode
s 17 cvc
s 18 digid hij
s 21 kreeg
s 23 code
s 24 sms
s 25 pin
s 26 wachtwoord
s 31 pincode
i -6 221b
i -5 0900-8844 d66
i 1 #
i 5 tr3kvogel
i 6 welkom01
p -20 #
p -15 de
p -9 kvk
p -8 type van
p -7 een formulier lantaarnpaal onder
p -6 street
p -5 postbus trace
p -4 nog of
p -2 code
p 4 activeringscode luidt met overal
p 5 brief cijferslot in pin u
p 6 activatiecode pincode puk toegangscode
p 7 was
p 8 herstelcode
p 9 op
p 11 ww
p 14 cvc
p 15 is
n -6 dat gebeld
n -4 knippert zegt
n 2 #
n 3 is
n 5 kunt werkt
n 6 dan intoetsen maar staat
n 7 als
n 8 en
n 12 doet
b -12 bel
b -11 er lantaarnpaal
b -10 bij op
b -9 kvk of type
b -8 het nl pas
b -7 bellen formulier kvk-nummer ons
b -6 baker belt jaar onder postbus stand street
b -5 gas naar trace track volgnummer
b -4 bibliotheekpas jullie lenersnummer lenerspas nummer stichting
b -3 bereikbaar is staat van via
b -1 de
b 2 en mijn voor
b 3 een gaat in
b 4 app die digid dus niet nu open uw
b 5 cijfers creditcard deur drie eraf luidt net overal tijdelijke uit
b 6 achter alarm gebruik heb hek met sms-code volkstuin
b 7 activatiecode binnen brief dat inlogcode mij smsje veranderd veranderen wachtwoorden was
b 8 beveiligingscode deurcode nou
b 9 achterop activeringscode cijferslot toegangscode
b 10 geprobeerd
b 11 authenticator puk
b 12 code kreeg
b 13 herstelcode pincode ww
b 14 wachtwoord
b 15 cvc
b 16 pin
b 19 sms
f -12 #
f -9 past van
f -7 gebeld
f -6 bij daar het wil
f -5 geen heeft invullen
f -4 door ik knippert ligt
f -3 de die met ook
f -2 een staat
f -1 is
f 2 aan wachtwoord
f 3 meteen u
f 4 blijft goed ie mijn moest of pakt
f 5 kunt wat werkt zelf
f 6 code daarna dat en er maar op toch voordeur
f 7 in zo
f 8 doet geweigerd stond
f 9 hij intoetsen moet
f 10 nu
f 12 jullie
f 13 als
f 17 dan
m -7 nl
m 3 ik
m 4 als ben dat heb
m 5 bij met
m 6 digid is lukt moet staat u
m 7 een er herstelcode hij nu wachtwoord
m 8 in
m 9 die van
m 10 mijn
m 11 en niet
m 12 de het
x -20 after-_
x -18 shape-Add shape-dddd-dddd
x -14 shape-A-dd-A
x -10 shape-Addd shape-dAD
x -8 after-?
x -7 after-' shape-dd-dd
x -6 asks before-_ shape-D
x -5 after-, shape-A-ddd-A shape-d-dd
x -1 after-.
x 3 shape-dddd
x 4 shape-Adddd shape-ddd
x 5 shape-addd
x 6 after-! shape-AdAdA shape-adddd
x 7 before-!
x 9 shape-Aada shape-ad
x 10 after- shape-Aad
x 11 after-#
x 12 shape-Aadd
x 13 shape-Aadddd
`;
