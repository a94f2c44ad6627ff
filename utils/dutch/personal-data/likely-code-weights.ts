// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-9
s -14 bel kvk-nummer
s -13 bij jaar op
s -12 lantaarnpaal
s -11 belt in nummer volgnummer
s -10 formulier kvk of ons over postbus
s -9 bibliotheekpas buren stand verkeerd
s -8 half nl te type zuid
s -7 al bieb dag een knippert langs past via waarom wij ze
s -6 betekent bezwaar dicht door geen hele hoort spoed stichting trace track veel verlengen vindt wachtlijst welke zonnepanelen
s -5 0900-8844 baker fiets gebeld gratis hoe huur lamp naar niks nog onder onze oud pas sherlock staat street week woning zei
s -4 # algemene boeken hangt holmes invullen ketel m3
s -3 aan bellen open per zijn
s -2 daar gaat is mag
s -1 u
s 2 en er het om toch
s 3 anders dus kan keer m steeds zelf zo
s 4 af ligt overal wil
s 5 alweer briefje daarna doet doorlopen eerst even gebruik heb hem jullie luidt lukt onjuist slot volgens weer
s 6 aanslag als blijft cijfers creditcard dat de drie eerste fietsenstalling geeft hier kastje niet sinds sleutelkluis sms-code stond twee uw van vergeten wit zegt
s 7 dacht geblokkeerd gebruiker haar hond kaart kwam met mijn poort scherm simkaart smsje
s 8 alarmcode brief fout telefoon tijdelijke verlopen voor vraagt wachtwoorden was
s 9 activatiecode betalen deur die je kunt meer nee nieuwe nou veranderen volkstuin want
s 10 achterop intoetsen net nu veranderd weten ww
s 11 beveiligingscode gewoon hek mij monteur sleutelkastje voordeur
s 12 alarm binnen dan pakt
s 13 geldig geprobeerd
s 14 app cijferslot deurcode ik maar puk
s 15 activeringscode
s 16 authenticator herstelcode inlogcode
s 17 cvc kreeg
s 18 toegangscode
s 19 hij
s 20 digid
s 26 sms
s 27 code
s 29 pin
s 30 wachtwoord
s 34 pincode
i -6 0900-8844
i -5 221b
i 5 # tr3kvogel
i 7 welkom01
p -18 #
p -15 de
p -10 kvk
p -8 lantaarnpaal van
p -7 type
p -6 dat formulier onder postbus trace
p -5 een of street
p 4 activeringscode
p 5 die ik in luidt puk u
p 6 brief cijferslot pin
p 7 activatiecode pincode toegangscode was
p 8 met
p 9 herstelcode op
p 12 ww
p 13 is
p 14 cvc
n -8 dat
n -7 een gebeld
n -6 geen
n -5 zegt
n 4 de
n 5 # maar staat
n 6 intoetsen kunt
n 7 dan werkt
n 8 als
n 9 en
n 11 doet
b -12 bel lantaarnpaal
b -11 bij er nl
b -10 kvk of
b -9 op
b -8 kvk-nummer type
b -7 formulier postbus stand van
b -6 belt het naar onder ons pas trace track volgnummer
b -5 baker geboren jaar nummer street
b -4 gas spoed
b -3 bibliotheekpas staat
b -2 en
b -1 de
b 2 mijn
b 3 gaat voor
b 4 app digid dus gewoon nieuwe overal u
b 5 deur eraf kwam luidt met moet net niet nu open tijdelijke uw voordeur
b 6 achter alarm dat een mij nou sms-code uit
b 7 binnen gebruik hek inlogcode smsje volkstuin wachtwoorden was
b 8 activatiecode deurcode drie heb veranderd veranderen
b 9 achterop beveiligingscode brief toegangscode
b 10 activeringscode cijferslot
b 11 authenticator geprobeerd puk
b 12 code
b 13 kreeg
b 14 ww
b 15 herstelcode pincode wachtwoord
b 16 cvc
b 18 pin
b 19 sms
f -11 #
f -10 van
f -8 gebeld
f -7 past
f -6 een invullen
f -5 geen had ik per wachtlijst wil
f -4 bij daar heb
f -3 kan knippert mag met
f -2 de die voor
f 3 op wachtwoord zegt
f 4 meteen monteur niet of
f 5 blijft even goed ie pakt voordeur wat
f 6 code dat en er maar mijn toch
f 7 doet in kunt zelf zo
f 9 geweigerd hij moet stond werkt
f 10 intoetsen
f 11 als
f 12 jullie nu
f 16 dan
m 4 als ben heb ik na
m 5 staat
m 6 bij digid er moet
m 7 dat een herstelcode is lukt nu
m 8 hij met mijn u wachtwoord
m 9 niet
m 10 in van
m 11 de en
m 12 die het
x -22 after-_
x -20 shape-dddd-dddd
x -16 shape-A-dd-A
x -15 shape-Add
x -11 shape-Addd
x -8 shape-A-dd shape-A-ddd-A shape-dAD shape-dd-dd
x -7 after-' after-? before-_
x -6 before-/ shape-AD
x -5 after-, after-. asks
x -3 shape-D
x 1 shape-dddd
x 3 shape-Adddd
x 4 after-; shape-AdAdAdA
x 5 before-
x 6 shape-addd
x 7 after-! before-! shape-AdAdA shape-adddd shape-ddd
x 10 shape-Aada
x 11 after- shape-Aad shape-ad
x 14 after-# shape-Aadd shape-Aadddd
`;
