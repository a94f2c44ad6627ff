// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const WHOSE_STATE = `
-2
s -27 hond kat
s -25 je
s -20 haha
s -18 over
s -16 boek mensen
s -15 beleid die
s -14 deel
s -13 hoeveel hoofdpersoon of stel waar wanneer zoek
s -12 werk zeg
s -11 bezoekers cursus geef hoe keuzemenu speelt straat vraagt vrijwilliger wat
s -10 een eerst fiets gymzaal jullie mandela nederlands ouderen plein spreekbeurt tolk voel
s -9 computer eens eigen iedereen kantoor keuring koerdisch las lenen luisterboeken mogen nou roman standaardantwoorden tegelijk vindt waarin waarom was website welk zegt zijkant
s -8 daar dan doof drie formulieren jongeren katholiek les markt moslim moslima ouders site subsidie titel toch toneelstuk traag vragen wethouder wie zaal
s -7 aanslag beeld boete buren d66 eigenlijk er film gaan geloof goedemiddag gogh gratis huurt invullen klachten probleem schulden serie sloot tussen willem zou
s -6 anne basisschool biografie buurt cijfers folders frank gewoon hoor hun in kapot kastanje kinderen krijgen lijkt lopen oude plan roosevelt rouw stond t vaak vvd werkt zet
s -5 alles beethoven denk discriminatie flat gister groep houden kind raad soms tijdens toen veel verlof voor werkstuk
s -4 begint dit doet geldt is kost lezing nog nooit uit weer weet welke zo'n
s -3 aanvragen de echt het om school via vraag weg willen
s -2 keer krijgt meer nieuwe onze zo
s -1 zijn
s 1 al hebben heeft op
s 2 man te wel
s 3 boeken dag haar hele vind vorig week wil
s 4 # altijd blijven dinsdag dus en gaat grote hier iets kan maandag maanden met nergens rijden slik terug tillen voornaam want weken zeggen zelf zij
s 5 aan been bellen bieb buurthuis daarna elke geen gezin had huis huur komen leerlingenvervoer letters maakt mag mee meneer monteur ons pas regel staan steeds stem sturen vog vorige wachtlijst zie zwaar
s 6 bij deze diefstal doen donderdag door gedoe getuige half hij hoog kaderlid lag lezen losse lukt onder oog plek spuit stroom tot verstandelijke water ziekte zoeken zonder
s 7 andere bent betaal buurvrouw dossier down ga handen heel kamp moeder moet niets niks omdat oudste rijbewijs schimmel u
s 8 adhd als drank kliniek knie lees mishandeling moeten noteer pa slaapkamer sta standplaats twee voorlezen vroeger we ziekenhuis
s 9 afspraak bed brief ergens ex heup kleine koelkast liever mevrouw na vannacht wachtruimte woning zaterdag zoals zondag zware
s 10 elektrische jaren kamer kom lijst maand vervelend vrijdag
s 11 ben gebruikt gehad heb jongste net pinda's vanwege vrij zin
s 12 draag lig noten nu vader wegens zit
s 13 ik kreeg
s 14 broer dokter geb lid thuis zoontje
s 15 sorry
s 16 wij
s 17 vrouw
s 18 geboren krijg mij sinds
s 19 niet zoon
s 20 loop uw
s 23 mijn
i -38 denk
i -36 ziek
i -28 blind
i -26 doof
i -24 allergisch groen
i -23 gevangen
i -22 vakbond
i -19 crimineel
i -17 gehandicaptenparkeerkaart
i -16 blinde hartaanval
i -15 gevangenis
i -14 hoofdpijn mank turks
i -13 coma ggz
i -12 joodse verslaafd
i -11 schizofreen suikerziekte
i -10 asielzoekers diabetes dove
i -9 christelijke chronisch gevangene kanker partij turkse ziekte
i -8 corona mazelen moskee oost-indisch synagoge
i -7 d66 medicijnen zwart
i -6 geopereerd legionella protestant
i -5 beroerte
i -4 afkomst ramadan rolstoel traplift
i -3 rollator
i 3 autisme detentie jehova's scootmobiel
i 4 adhd hiv lithium molukse moslim zwanger
i 5 bi burn-out epilepsie fnv gereformeerd hernia heup hindoe ms roma sp
i 6 antidepressiva boeddhist christen dyslectisch gebroken koerdisch lesbisch methadon nieuwe
i 7 alcoholist dementerend enkelband miskraam notenallergie oxazepam pacemaker slechtziend staar syndroom tbs
i 8 copd longontsteking ptss
i 9 anorexia autistisch herseninfarct moslima nierdialyse strafblad
i 11 dialyse
i 12 beenprothese cnv stoma
i 14 insuline taakstraf veroordeeld
i 16 chemo
i 19 parkinson
p -20 geen
p -16 over
p -14 zit
p -13 nou
p -9 bij met of
p -8 door en oude was
p -7 aan het
p -6 toch van voor
p -4 #
p -3 in
p 4 heeft
p 5 u
p 6 die zwaar zware
p 7 haar jaren slik
p 10 een heb
p 11 de
p 12 ik
p 13 uw
p 15 ben
p 17 is zijn
p 19 mijn
p 21 als
n -14 ik
n -10 of
n -8 op
n -7 dat
n -6 begraafplaats eerst onder
n -5 aan als komen
n -4 sinds
n -2 voor
n 2 van
n 4 afkomst ben die
n 5 doen gebroken
n 6 bij geboren
n 7 heup is
n 8 bent
n 9 mee
n 10 dus en maar mag
n 11 hier
n 12 kan
n 13 gehad
b -24 hond kat
b -23 geen over
b -18 de er of
b -16 jullie
b -14 mensen nou zegt
b -13 een je was
b -12 fiets nieuwe toch voel
b -11 hier oude stel wat
b -10 hoe wordt
b -9 mandela
b -8 bij cursus op werk
b -7 hoofdpersoon mij veel waar wie zoek
b -6 frank geloof gogh hoeveel katholiek lijkt te tijdens
b -5 die en gemeente om ook waarin
b -4 boek boeken kan krijgt
b -3 het met
b -2 voor
b 1 is
b 3 in maanden uit week
b 4 al net onze vanwege weer
b 5 hebben hij kreeg loopt niet nu
b 6 ik juni kaderlid kom lig na onder thuis tot wegens zwaar
b 7 drie ex haar keer moet pa vorige ziekenhuis
b 8 door geb geboren had jongste maand moeder vrouw we zware
b 9 broer dat draag heeft
b 10 omdat
b 11 # jaar mijn
b 12 als man nog slik
b 13 zoontje
b 14 dochter loop vader
b 15 jaren lid ons ze zijn
b 17 ben zit
b 18 u uw zoon
b 22 wij
b 27 heb
f -13 als
f -12 haha
f -11 keuzemenu
f -9 aan dat eigen juni luisterboeken of standaardantwoorden
f -8 nodig open school te
f -7 door een huurt iedereen ons ouderen vaak
f -6 begraafplaats jullie met op toen voor vraagt zit
f -5 bij ze
f -4 in komen meer ook zo
f -3 al mag wat worden
f -2 niet om u
f 1 van
f 2 ben de heeft
f 3 na naar wij zoek
f 4 afkomst drie gekregen haar komt liever zijn
f 5 brief hebben sinds uur weer wil word
f 6 # daarna daarom diefstal geboren geen gewoon graag is nu oog staat
f 7 down handen knie mevrouw steeds vader
f 8 bellen bent die drank heb heup krijg maar we wordt zoals
f 9 doen hier weten
f 10 en gehad noten thuis
f 11 er pinda's
f 19 dus
x -16 length-3
x -13 length-2
x -8 length-4
x -4 asks
x 3 first
x 5 length-5
x 13 length-6
x 14 last length-0
`;
