// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const LIKELY_CODE = `
-7
s -18 bij
s -15 bel
s -13 over
s -12 ons op
s -11 in jaar lantaarnpaal past
s -10 bieb kvk-nummer
s -9 een fiets kvk postbus
s -8 bibliotheekpas daar door knippert pas stand
s -7 aan al belt niks nummer of staat type volgnummer
s -6 baker holmes onze sherlock stichting street te trace track wifi
s -5 9-12 dicht half hangt moeten nl nog onder veel via wij
s -4 bellen bereikbaar do gas gebeld geen gratis hele huur ketel kl kozijnen kwh naar nacht ov-chipkaart ral water zijn
s -3 # betaald boeken dag di genoeg huis ie inlog ma rooster vindt vr wo
s -2 heeft uur
s -1 is
s 1 heb toch uit
s 2 af drie scherm u
s 3 beneden deze dochter en gebruiker geeft kan keer moeder nieuw om oude pakt steeds tot wel
s 4 alweer cijfers daarmee geblokkeerd hier lukt openen overal per volgens voordeur vul waar wat weer
s 5 anders betalen doet even het luidt tijdelijke volkstuin werkt
s 6 aanslag alarm blijft creditcard dat deur dus eerst eerste haar hond kaart m meer poort telefoon veranderen want zelf
s 7 brief dacht die er fout gebruik kwam moet niet nieuwe veranderd verlopen voor zo
s 8 achterop activatiecode cijferslot daarna gewoon je met sleutelkastje stond wachtwoorden ww zegt
s 9 hek intoetsen mij monteur nee nou uw
s 10 activeringscode deurcode geldig net van
s 11 binnen dan hij ik kunt mijn puk toegangscode
s 12 als beveiligingscode de herstelcode inlogcode nu
s 13 geprobeerd
s 14 app cvc maar
s 15 authenticator digid
s 19 kreeg
s 20 pin
s 21 sms
s 22 code
s 24 wachtwoord
s 28 pincode
i -6 221b d66
i 4 #
i 6 welkom01
p -16 #
p -12 de
p -8 kvk
p -7 type van
p -6 lantaarnpaal street
p -5 nog of
p -4 via volgnummer
p -2 code in
p 3 dan overal
p 4 activeringscode brief en gewoon luidt met
p 5 inlogcode op pin pincode toegangscode u
p 6 was
p 7 cijferslot
p 8 wachtwoord
p 11 ww
p 13 cvc
p 18 is
n -4 aan dat knippert zegt
n -3 de in
n 2 ik op staat
n 3 hij is kunt
n 4 # maar mag
n 5 dan en voor
n 6 intoetsen
n 7 als werkt
n 11 doet
b -13 op
b -12 bel
b -11 lantaarnpaal of
b -10 ons
b -9 bij kvk
b -8 bellen
b -7 het type
b -6 baker is kvk-nummer naar pas postbus street trace
b -5 belt bibliotheekpas de gas jullie nummer track via
b -4 bieb inloggen ketel nl ov-chipkaart ral u volgnummer
b -3 bereikbaar
b -2 er
b 2 een gaat mijn uit
b 3 en ik krijg nu overal voordeur
b 4 alarm app dus eraf gewoon haar je kwam mag nieuwe open uw was
b 5 brief dat digid drie heb luidt tijdelijke
b 6 achterop deur hek veranderen
b 7 binnen cijferslot deurcode gebruik inlogcode mij net veranderd wachtwoorden
b 8 activatiecode met
b 9 activeringscode beveiligingscode
b 10 geprobeerd puk toegangscode
b 11 authenticator kreeg pincode
b 12 code pin
b 13 cvc herstelcode ww
b 15 sms
b 18 wachtwoord
f -11 #
f -6 daar van
f -5 bij heb knippert komt
f -4 het ik kan kwh staat weet
f -3 is krijg
f -2 al de
f 2 een meer meteen toch
f 3 ben binnen m ook pakt u voor zo
f 4 blijft fout goed ie sterk waarom
f 5 er in kunt of werkt
f 6 code daarna dat jullie mijn waar wat zelf
f 8 doet en
f 9 geweigerd hij intoetsen nu
f 10 als
f 11 op
f 12 moet
f 13 maar
f 15 dan
m -2 #
m 2 maar
m 3 aan als bij fout hoofdletter inloggen na u
m 4 dat die
m 5 is met op
m 6 ben de een en moet staat van wachtwoord
m 7 er
m 8 herstelcode hij nu
m 9 lukt mijn niet
m 10 het in
x -19 shape-Add
x -17 after-_
x -10 shape-dA9
x -8 shape-A-dd-A shape-Addd
x -7 shape-9
x -6 shape-add shape-d9dd-dddd
x -5 after-? before-_ shape-dd-dd shape-dddd-dddd
x -4 asks shape-9-dd shape-dd9d
x -3 shape-dddA shape-ddda
x -2 after-,
x -1 after-.
x 3 before- shape-ad shape-dd9
x 4 shape-AdAdA9A shape-addd
x 5 shape-9dd shape-Aad9dd shape-d9dd
x 6 shape-AdAdA
x 7 after-! shape-Aada
x 8 shape-Aad shape-Aadd shape-d9d
x 9 after- after-# shape-Aadddd
`;
