// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const WHOSE_STATE = `
-2
s -29 hond
s -27 kat
s -24 je
s -20 haha
s -15 boek mensen moslima over website
s -14 beleid die hoeveel
s -13 boete deel hoofdpersoon wanneer werk zeg zoek
s -12 stel waar wat
s -11 computer denkt een geef hoe iedereen jullie keuzemenu luisterboeken nederlands of straat voel vraagt vrijwilliger
s -10 bezoekers daar doof fiets gymzaal kantoor koerdisch lopen mandela ouderen plein speelt spreekbeurt tolk welk
s -9 cursus eerst kees keuring las lenen nou roman standaardantwoorden tegelijk toch vindt waarin waarom was wie zijkant
s -8 drie eens formulieren gewoon jongeren katholiek klachten les mogen ouders probleem serie site vragen zaal
s -7 aanslag anne beeld buren buurt cijfers dit eigen er film frank gaan geloof goedemiddag gogh gratis markt sloot subsidie titel toneelstuk traag tussen vvd weet wethouder willem zegt zou
s -6 alles beethoven biografie dan doet eigenlijk flat folders hun kapot kastanje kind kinderen lijkt meestal oude roosevelt rouw schulden stond t toen voor werkt zet zo
s -5 discriminatie eerste geldt houden in krijgen nog nooit soms tijdens veel welke werkstuk
s -4 aanvragen begint bel de hoor is lezing pasfoto recht stad uit
s -3 daarom het kunt nodig via vraag weer willen wonen
s -2 keer meer om open staat zijn
s 1 # op wil
s 2 boeken heeft maar man met wel
s 3 al en gaat haar hier mag te terug vorig zat
s 4 altijd boven dag doen door dus elke half hebben hem iets kan letters mee omdat slik stemmen tillen voornaam zelf
s 5 been bij blijven buurthuis dinsdag geen gesprek gezin had hal maakt monteur nergens onder ons paspoort staan steeds stem sturen vog vorige want week weken zie
s 6 bellen beneden betaalt bieb corporatie deze donderdag gaf getuige gisteren hij hoog huis huur ja leerlingenvervoer liever losse maanden meneer moet pas plek rijden type wachtlijst water ziekte zoeken zonder
s 7 aan als buurvrouw dossier ga gedoe handen kaderlid kamp komen lag lezen lukt moeder na niets oog oudste rijbewijs spuit stroom tot u zij
s 8 adhd bestaat heel kliniek knie lees mishandeling moeten niks noteer pa pleegzoon schimmel slaapkamer standplaats twee vroeger ziekenhuis
s 9 afspraak bed bent down elektrische ergens gebruikt heup jaren kleine koelkast mevrouw sta vloer voorlezen wachtruimte we woning zaterdag zit zoals zondag zware
s 10 brief ex kamer maand net nu vannacht vervelend vrijdag zin
s 11 andere ben draag gehad kom lijst pinda's vanwege wegens
s 12 ik lig noten vader vrij
s 13 heb kreeg
s 14 broer geb
s 15 jongste lid
s 16 sorry thuis vrouw zoontje
s 17 dokter wij
s 18 krijg sinds uw zoon
s 19 mij niet
s 20 geboren
s 22 loop
s 24 mijn
i -42 denk
i -37 ziek
i -31 blind
i -25 doof
i -24 allergisch groen
i -22 gevangen
i -21 vakbond
i -18 crimineel
i -17 blinde gehandicaptenparkeerkaart hartaanval
i -16 turks
i -14 gevangenis hoofdpijn mank
i -12 coma ggz joodse
i -11 legionella partij suikerziekte ziekte
i -10 diabetes dove gevangene schizofreen
i -9 asielzoekers christelijke chronisch kanker zelfdoding
i -8 mazelen moskee synagoge turkse zwart
i -7 d66 geopereerd oost-indisch verslaafd
i -6 corona medicijnen
i -5 hoofddoek
i -4 afkomst beroerte ramadan traplift
i -2 rolstoel
i 3 autisme
i 4 adhd borstkanker jehova's lithium scootmobiel zwanger
i 5 bi fnv gereformeerd hindoe molukse moslim ms roma
i 6 antidepressiva biseksueel boeddhist christen dementerend hernia koerdisch longontsteking nieuwe sp
i 7 alcoholist burn-out dement dyslectisch gebroken lesbisch methadon miskraam oxazepam staar
i 8 anorexia copd enkelband epilepsie pacemaker tbs
i 9 autistisch herseninfarct nierdialyse slechtziend strafblad syndroom
i 10 moslima
i 11 ptss
i 12 beenprothese cnv dialyse stoma
i 13 veroordeeld
i 14 insuline
i 15 taakstraf
i 18 chemo
i 20 parkinson
p -19 geen
p -18 over
p -15 zit
p -12 bij nou
p -10 en
p -9 aan met of
p -8 door oude
p -6 al het toch voor was
p -5 van
p -4 in jaar
p 2 heeft
p 4 u
p 6 zware
p 7 jaren slik
p 8 die haar
p 10 een heb
p 11 de ik
p 12 ben
p 15 uw
p 18 mijn zijn
p 19 is
p 21 als
n -16 ik
n -11 of
n -8 door op
n -6 aan begraafplaats
n -5 als dat komen onder
n 2 in
n 4 bij van
n 5 afkomst ben is
n 6 doen gebroken heup
n 7 bent
n 8 geboren
n 9 hier mee
n 10 kan
n 11 maar
n 12 dus en mag
n 13 gehad
b -26 hond
b -24 geen kat over
b -18 de er
b -17 of
b -16 jullie mensen
b -13 je nieuwe nou toch
b -12 denkt een fiets hoe oude voel
b -11 stel wat wordt zegt
b -10 hier
b -9 op was wie
b -8 cursus mandela mij werk zitten
b -7 die dit frank hoeveel hoofdpersoon kan tijdens veel zoek
b -6 bij geloof katholiek lijkt waar
b -5 en gemeente iemand ook waarin
b -4 boek boeken krijgt wel
b -3 het
b -2 voor
b 2 al
b 3 in
b 4 hebben hij maanden net uit vanwege week
b 5 half kom kreeg niet per twee vrij
b 6 ik lig nu onder onze tot vorige wegens
b 7 drie gebruikt jongste kaderlid keer kleinzoon moet pa ziekenhuis
b 8 dokter draag ex geb haar had moeder na thuis we
b 9 broer dat geboren maand vrouw zware
b 10 # door heeft jaar mijn
b 11 slik
b 12 omdat
b 13 loop man nog vader zoontje
b 14 als dochter ons
b 15 jaren ze zijn
b 16 lid
b 17 ben zoon
b 18 zit
b 20 u
b 21 uw
b 22 wij
b 27 heb
f -12 als haha
f -11 dat keuzemenu luisterboeken
f -10 eigen
f -9 aan door iedereen standaardantwoorden te
f -8 juni nodig of open school
f -7 ons voor
f -6 begraafplaats jullie met op toen uw vraagt ze zeg
f -5 altijd bel een komen zit
f -4 in kunt meer nog ook
f -3 al mag worden zo
f -2 bij
f -1 het
f 1 kan van
f 3 de heeft komt moet wie zoek
f 4 haar hebben liever
f 5 afkomst brief drie geen gekregen gemeente sinds weer word zij
f 6 daarna daarom graag nu steeds uur wil zijn
f 7 # bent handen hier mevrouw oog vader
f 8 bellen die geboren gewoon heup ja knie krijg staat we wordt zoals
f 9 down heb is maar thuis weten
f 10 doen gehad noten
f 11 en pinda's
f 12 er
f 17 dus
x -16 length-3
x -13 length-2
x -8 length-4
x -4 asks
x 2 first
x 5 length-5
x 13 last
x 14 length-0
x 15 length-6
`;
