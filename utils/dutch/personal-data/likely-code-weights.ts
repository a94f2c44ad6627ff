// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-9
s -15 bel
s -13 bij kvk-nummer op
s -12 jaar lantaarnpaal
s -11 belt kvk nummer of volgnummer
s -10 formulier hoe in ons postbus
s -9 buren over stand verkeerd
s -8 bibliotheekpas half nl type zuid
s -7 bieb dag hoort knippert langs niks past te via waarom wij
s -6 0900-8844 al betekent bezwaar een gebeld hele spoed stichting trace track veel verlengen vindt welke ze zonnepanelen
s -5 baker dicht fiets geen gratis holmes huur iemand lamp lift naar nog onder onze pas sherlock staat street wachtlijst week zei zonder
s -4 bellen boeken door gevaar hangt invullen ketel oud per wordt ziet
s -3 # open zijn
s -2 aan gaat is mag
s 1 er
s 2 en het toch
s 3 anders ben dus kan keer om steeds zelf zo
s 4 alweer doet eerst even hier komt ligt overal wil
s 5 briefje daarna dat doorlopen gebruik heb hem jullie lukt niet scherm sinds slot uw van volgens weer
s 6 aanslag blijft creditcard drie eerste fietsenstalling geblokkeerd geef kastje luidt met simkaart sms-code stond twee wit zegt
s 7 cijfers dacht de gebruiker geeft haar hond kaart kwam mijn moeder smsje
s 8 alarmcode als fout nee poort telefoon verlopen voor vraagt
s 9 betalen brief die je kunt meer mij nieuwe nou tijdelijke veranderen volkstuin wachtwoorden want
s 10 achterop activatiecode deur intoetsen nu sleutelkluis veranderd was weten ww
s 11 beveiligingscode dan deurcode gewoon hek net sleutelkastje
s 12 alarm binnen geldig ik pakt voordeur
s 13 app geprobeerd maar
s 14 cijferslot monteur
s 15 authenticator puk
s 16 activeringscode herstelcode
s 17 inlogcode toegangscode
s 18 cvc kreeg
s 19 hij
s 20 digid
s 26 sms
s 27 code
s 30 pin wachtwoord
s 35 pincode
i -5 0800-0543 0900-8844 221b
i -4 d66
i 3 #
i 7 welkom01
p -18 #
p -15 de
p -10 kvk
p -8 van
p -7 formulier lantaarnpaal type
p -6 dat onder postbus trace
p -5 een of street
p -3 code
p 4 u
p 5 ik in luidt
p 6 brief cijferslot pin
p 7 activatiecode toegangscode
p 8 pincode
p 9 herstelcode met op was
p 12 is
p 13 ww
p 15 cvc
n -8 dat gebeld
n -6 een
n -5 zegt
n -2 of
n 4 de staat
n 5 #
n 6 kunt maar
n 7 als dan intoetsen werkt
n 9 en
n 11 doet
b -14 er
b -12 lantaarnpaal
b -11 bel kvk nl of
b -9 bij op
b -8 kvk-nummer type
b -7 belt formulier postbus stand
b -6 het naar onder ons pas trace track van volgnummer
b -5 baker geboren street
b -4 nummer staat
b -3 bibliotheekpas
b -2 de
b 2 mijn voor
b 3 dan gaat geeft
b 4 app digid nieuwe nu overal u uw
b 5 alarm deur een eraf gewoon kwam met net niet open uit voordeur
b 6 achter dat luidt moeder moet nou sms-code tijdelijke
b 7 binnen gebruik heb mij smsje volkstuin wachtwoorden
b 8 activatiecode deurcode drie hek inlogcode veranderen was
b 9 achterop beveiligingscode brief veranderd
b 10 authenticator cijferslot toegangscode
b 11 activeringscode geprobeerd
b 12 code
b 13 kreeg puk
b 15 herstelcode wachtwoord ww
b 16 cvc pincode
b 18 pin
b 19 sms
f -12 # van
f -9 gebeld
f -7 past
f -6 een invullen
f -5 bij geen had per wil
f -4 daar ik kan knippert
f -3 de heb mag met nog
f -2 u
f 3 niet op wachtwoord zegt
f 4 meteen monteur of zo
f 5 blijft goed ie pakt wat
f 6 code dat geef in maar toch voordeur
f 7 doet en kunt mijn zelf
f 8 er werkt
f 9 geweigerd hij moet stond
f 10 intoetsen
f 11 als
f 12 jullie nu
f 17 dan
m -5 #
m -4 denkt
m 4 als ben heb ik na
m 5 staat u
m 6 bij dat digid er moet
m 7 herstelcode lukt nu
m 8 een is mijn wachtwoord
m 9 hij met niet
m 10 in van
m 11 en
m 12 de die het
x -21 after-_ shape-dddd-dddd
x -16 shape-A-dd-A
x -15 shape-Add
x -11 shape-Addd
x -9 after-'
x -8 before-_ shape-A-dd shape-dAD shape-dd-dd
x -7 after-. after-? shape-A-ddd
x -6 before-/ shape-A-ddd-A shape-AD
x -5 after-, asks
x -1 shape-D
x 2 shape-dddd
x 3 shape-Adddd
x 4 shape-AdAdAdA
x 5 after-; before-
x 6 shape-addd
x 7 after-! before-! shape-AdAdA
x 8 shape-adddd shape-ddd
x 9 shape-Aada
x 11 after- shape-Aad
x 12 shape-ad
x 14 after-# shape-Aadd shape-Aadddd
`;
