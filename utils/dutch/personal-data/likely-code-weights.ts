// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-9
s -15 bel
s -14 kvk-nummer op
s -12 belt bij formulier jaar lantaarnpaal
s -11 kvk of over volgnummer
s -10 hoe in nummer ons postbus
s -9 buren nl stand verkeerd
s -8 bibliotheekpas half naar niks type via zuid
s -7 betekent bieb dag hoort knippert langs lift past spoed te waarom wij
s -6 0900-8844 al bezwaar een gebeld gratis hele kamer onder stichting trace track vast veel vindt ze
s -5 baker dicht fiets geen holmes huur id iemand nog onze pas sherlock street verlengen wachtlijst welke woning wordt zei
s -4 bellen door gevaar hangt invullen staat subsidie ziet zijn zonder
s -3 # aan daar gaat is open per
s 1 en
s 2 het om u
s 3 anders ligt steeds uw zelf zo
s 4 ben doet er kan keer overal
s 5 briefje creditcard daarna dat doorlopen drie eerst even gebruik hier jullie kastje komt lukt niet scherm sinds slot van volgens wat weer wil
s 6 aanslag als blijft eerste geblokkeerd geef heb hem luidt mijn simkaart sms-code wit
s 7 cijfers dacht de fietsenstalling gebruiker geeft haar hond kaart kwam met moeder smsje twee verlopen zegt
s 8 brief fout kunt meer nee poort telefoon tijdelijke voor vraagt
s 9 activatiecode alarmcode betalen je mij nieuwe nou sleutelkluis veranderen volkstuin vroeg wachtwoorden want
s 10 dan deur die ik stond veranderd was weten
s 11 achterop beveiligingscode gewoon hek intoetsen net nu sleutelkastje ww
s 12 binnen deurcode voordeur
s 13 alarm app geldig geprobeerd maar monteur pakt
s 15 authenticator cijferslot
s 16 herstelcode puk
s 17 activeringscode inlogcode
s 18 cvc toegangscode
s 19 hij kreeg
s 20 digid
s 25 sms
s 27 code
s 30 pin wachtwoord
s 36 pincode
i -6 0800-0543
i -5 0900-8844 221b
i 3 #
i 7 welkom01
p -17 #
p -16 de
p -10 kvk
p -8 dat van
p -7 formulier lantaarnpaal type
p -6 onder postbus trace
p -5 id street
p -4 of
p -3 code
p 4 in u
p 5 activeringscode ik luidt
p 6 brief die pin
p 7 activatiecode cijferslot
p 8 op pincode toegangscode was
p 9 herstelcode met
p 12 is ww
p 16 cvc
n -8 dat gebeld
n -6 een zegt
n -5 moet
n -4 op
n 4 de
n 5 # staat
n 6 kunt maar
n 7 dan werkt
n 8 als en intoetsen
n 10 doet
b -13 er
b -12 lantaarnpaal
b -11 bel kvk
b -10 nl of
b -8 bij kvk-nummer postbus type
b -7 bellen belt formulier ons stand
b -6 aan naar onder op pas trace track van volgnummer
b -5 baker geboren het id nummer street
b -4 via
b -3 staat
b -1 de
b 2 ik
b 3 mijn u voor
b 4 dan digid gaat overal uw
b 5 cijfers dat een eraf gewoon kwam nieuwe nu ook uit voordeur
b 6 alarm deur luidt met moet net nou open sms-code tijdelijke
b 7 achter binnen gebruik inlogcode mij smsje volkstuin wachtwoorden
b 8 activatiecode deurcode drie heb hek
b 9 achterop beveiligingscode brief veranderd veranderen was
b 10 authenticator cijferslot toegangscode
b 11 geprobeerd
b 12 activeringscode code
b 13 kreeg puk
b 15 herstelcode wachtwoord ww
b 16 pincode
b 17 cvc
b 18 pin
b 19 sms
f -11 # van
f -9 gebeld
f -7 past
f -6 invullen
f -5 een geen per wil
f -4 bij knippert
f -3 daar de heb ik kan mag met u
f -2 nog
f 1 is op
f 2 zegt
f 3 wachtwoord
f 4 meteen niet of wat zo
f 5 blijft ie kijken pakt
f 6 code dat doet er geef in
f 7 en kunt maar mijn toch werkt zelf
f 8 stond
f 9 hij
f 10 geweigerd moet
f 11 als intoetsen jullie nu
f 16 dan
m -5 # op
m 4 als ben heb na
m 5 ik u
m 6 bij dat digid staat
m 7 er herstelcode is moet nu
m 8 de een lukt wachtwoord
m 9 hij met mijn
m 10 die en in niet van
m 13 het
x -22 after-_
x -21 shape-dddd-dddd
x -17 shape-A-dd-A
x -16 shape-Add
x -11 shape-Addd
x -9 after-' shape-A-ddd
x -8 shape-A-dd shape-dd-dd
x -7 before-_ shape-dAD
x -6 after-. after-? asks before-/ shape-A-ddd-A
x -5 after-, before-=
x 2 shape-dddd
x 3 shape-add
x 5 after-; before-
x 6 shape-addd
x 7 before-!
x 8 after-! shape-AdAdA shape-ddd
x 9 shape-Aada shape-adddd
x 10 after- shape-AdAdAdA
x 11 shape-Aad
x 12 shape-ad
x 14 after-# shape-Aadd shape-Aadddd
`;
