// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const WHOSE_STATE = `
-2
s -27 hond kat
s -25 je
s -20 haha
s -16 over
s -15 beleid boek
s -14 deel die mensen
s -13 hoeveel hoofdpersoon wanneer zeg zoek
s -12 denkt of stel straat waar werk
s -11 geef iedereen keuzemenu koerdisch voel vraagt vrijwilliger wat zegt
s -10 bezoekers daar een eerst fiets gymzaal hoe jullie keuring nederlands ouderen plein speelt spreekbeurt tolk
s -9 computer cursus kantoor las lenen luisterboeken mandela mogen nou roman site standaardantwoorden tegelijk waarin welk wie
s -8 drie eens formulieren jongeren katholiek les markt moslim moslima ouders subsidie titel toch toneelstuk traag vindt vragen waarom website zaal zijkant zou
s -7 aanslag beeld boete buren cijfers dan doof eigen eigenlijk er film gaan geloof goedemiddag gogh invullen klachten probleem schulden serie sloot tussen vvd was wethouder willem
s -6 anne basisschool biografie buurt dit folders frank gewoon gister gratis hun in kapot kastanje kind kinderen lopen oude roosevelt rouw stond toen twintig vaak voor werkt zet
s -5 alles beethoven discriminatie doet eerste flat hoor houden krijgen lijkt nog nooit soms stad t tijdens veel weet werkstuk
s -4 aanvragen begint blauwalg de groep is kost lezing raad uit
s -3 echt goed het om staat via weer weg welke willen zijn
s -2 alleen meer nieuwe open vraag zo
s 1 # heeft
s 2 al hebben man mee naar op uur
s 3 blijven boeken dus gaat met slik staan te vind vorig wil
s 4 altijd boven dag dinsdag doen door en gaf haar had half hier iets kan letters nergens stemmen tillen voornaam want zie
s 5 aan been bij buurthuis daarna elke geen gezin hij huis huur leerlingenvervoer maakt maanden mag monteur onder ons pas regel slaap stem sturen type vog vorige week weken zeggen zelf zonder zwaar
s 6 bellen beneden bieb deze diefstal donderdag gedoe hoog ja kaderlid losse lukt meneer moeder moet oog plek ramp rijden spuit steeds terug tot u verstandelijke wachtlijst water ziekte zoeken
s 7 andere buurvrouw dossier down drank ga getuige handen heel kamp komen lag lezen liever niets niks omdat oudste rijbewijs schimmel stroom zij
s 8 adhd als bed bent gebruikt kliniek knie lees mishandeling moeten noteer pa slaapkamer sta standplaats twee vroeger wachtruimte we zaterdag ziekenhuis
s 9 afspraak brief elektrische ergens ex heup jaren kamer kleine koelkast mevrouw na voorlezen woning zoals zondag zware
s 10 kom maand vannacht vervelend vrijdag zin
s 11 ben gehad heb jongste lijst net pinda's vanwege vrij
s 12 draag lig nu wegens zit
s 13 ik kreeg noten vader
s 14 broer dokter geb
s 15 lid vrouw zoontje
s 16 sorry thuis wij
s 18 krijg sinds
s 19 geboren mij niet zoon
s 21 uw
s 22 loop
s 24 mijn
i -41 denk
i -37 ziek
i -28 blind
i -26 doof
i -25 allergisch
i -24 groen
i -23 gevangen
i -22 vakbond
i -19 crimineel
i -17 gehandicaptenparkeerkaart hartaanval
i -16 blinde turks
i -15 gevangenis hoofdpijn
i -14 mank
i -13 coma ggz
i -12 joodse
i -11 schizofreen suikerziekte ziekte
i -10 asielzoekers christelijke diabetes dove gevangene
i -9 chronisch legionella partij turkse verslaafd
i -8 kanker mazelen moskee synagoge
i -7 corona d66 oost-indisch zwart
i -6 geopereerd medicijnen protestant
i -5 ramadan
i -4 afkomst beroerte rolstoel traplift
i 3 autisme jehova's
i 4 adhd hiv lithium scootmobiel zwanger
i 5 bi burn-out gereformeerd hernia heup hindoe moslim ms sp
i 6 alcoholist antidepressiva boeddhist dyslectisch fnv koerdisch methadon nieuwe roma
i 7 christen dementerend enkelband gebroken lesbisch notenallergie oxazepam staar syndroom
i 8 copd epilepsie longontsteking miskraam pacemaker ptss slechtziend tbs
i 9 anorexia autistisch herseninfarct moslima nierdialyse strafblad
i 11 dialyse
i 12 beenprothese cnv stoma
i 14 insuline taakstraf veroordeeld
i 17 chemo
i 20 parkinson
p -19 geen
p -18 over
p -14 zit
p -13 nou
p -11 bij
p -10 aan en
p -9 of
p -8 met oude
p -7 door het
p -6 toch voor
p -5 er van was
p -4 in jaar
p 3 heeft
p 6 die u zwaar zware
p 7 jaren slik
p 8 haar
p 10 een heb
p 11 de
p 12 ik
p 14 uw
p 15 ben
p 17 is
p 18 zijn
p 19 mijn
p 21 als
n -16 ik
n -10 of
n -8 door op
n -7 dat
n -6 aan als begraafplaats eerst
n -5 komen onder
n 2 van
n 3 die
n 4 afkomst
n 6 bij doen geboren gebroken is
n 7 heup
n 8 bent
n 9 mee
n 10 mag
n 11 en hier kan maar
n 12 dus gehad
b -24 hond kat
b -23 geen over
b -18 er
b -17 de of
b -15 jullie mensen
b -14 zegt
b -13 je nou
b -12 een fiets nieuwe toch voel
b -11 hier hoe oude stel wat wordt
b -10 was
b -8 cursus mandela werk wie
b -7 bij die dit hoofdpersoon mij op tijdens veel vvd waar zoek
b -6 frank geloof hoeveel kan katholiek
b -5 en gemeente lijkt om te waarin
b -4 beethoven boek boeken iemand krijgt ook wel
b -3 het
b -2 met
b 1 is
b 3 in
b 4 al kom net onze uit week
b 5 half hebben hij kreeg loopt niet nu vanwege vrij
b 6 ik juni kaderlid lig na onder tot vorige wegens zwaar
b 7 drie ex gebruikt moeder moet pa ziekenhuis
b 8 geb haar had thuis we
b 9 broer door geboren jongste maand vrouw zware
b 10 # draag heeft jaar
b 11 dat mijn omdat slik
b 12 man
b 13 als nog zoontje
b 14 dochter jaren loop vader
b 15 lid ons
b 16 ben ze zijn
b 17 u
b 18 zit zoon
b 19 uw
b 23 wij
b 27 heb
f -13 als
f -12 haha
f -11 keuzemenu
f -10 dat eigen
f -9 aan door iedereen juni luisterboeken of standaardantwoorden te
f -8 nodig voor
f -7 een ons op open school toen zit
f -6 begraafplaats jullie met ouderen vraagt ze
f -5 zo
f -4 al bij in komen meer nog ook
f -3 gaat mag wat worden
f 1 kan
f 2 de moet van
f 3 komt na wie zoek
f 4 afkomst haar hebben
f 5 brief drie geen gekregen liever sinds uur weer wil word zij zijn
f 6 daarna diefstal geboren gewoon graag is nu oog
f 7 # daarom down drank handen knie mevrouw staat steeds vader
f 8 bellen bent heb heup ja krijg weten wordt zoals
f 9 die hier maar thuis we
f 10 doen en gehad
f 11 er noten pinda's
f 17 dus
x -16 length-3
x -13 length-2
x -8 length-4
x -4 asks
x 2 first
x 4 length-5
x 13 last
x 14 length-0
x 15 length-6
`;
