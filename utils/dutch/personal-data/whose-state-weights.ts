// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const WHOSE_STATE = `
-2
s -27 hond kat
s -25 je
s -20 haha
s -17 over
s -15 beleid boek mensen
s -14 deel die
s -13 hoeveel hoofdpersoon of stel wanneer zoek
s -12 denkt geef straat waar werk zeg
s -11 hoe iedereen keuzemenu koerdisch speelt tolk voel vraagt vrijwilliger wat
s -10 bezoekers een eerst fiets gymzaal jullie mandela ouderen plein spreekbeurt
s -9 computer cursus daar eens kantoor keuring las luisterboeken nederlands nou roman site standaardantwoorden tegelijk waarin waarom welk wie zegt
s -8 drie formulieren geloof jongeren katholiek lenen les markt mogen moslim moslima ouders subsidie titel toch toneelstuk traag vindt was website zaal zijkant zou
s -7 aanslag beeld boete buren dan doof eigen eigenlijk film gaan geraakt goedemiddag gogh huurt invullen klachten probleem schulden serie sloot tussen vragen vvd wethouder willem
s -6 anne basisschool biografie buurt cijfers dit er folders frank gewoon gister gratis hun in kapot kastanje kind kinderen lopen oude roosevelt rouw stond toen vaak voor werkt zet
s -5 alles beethoven discriminatie doet flat groep hoor houden krijgen lijkt nog soms t tijdens twintig werkstuk
s -4 aanvragen begint blauwalg geldt is kost lezing raad stad uit veel weer weet welke
s -3 de echt goed het om open via vraag weg willen zijn
s -2 alleen meer staat zo
s 1 heeft op
s 2 al hebben man naar
s 3 # boeken dus gaat mee slik staan te vind vorig wil
s 4 altijd blijven dag dinsdag doen en gaf haar had half hier iets kan letters maandag mag met nergens tillen voornaam want week weken
s 5 aan been bieb buurthuis daarna door elke gedoe geen gezin hij huis huur leerlingenvervoer maakt maanden monteur onder ons pas stem sturen type vog vorige wachtlijst zeggen zelf zonder zwaar
s 6 bellen beneden bij deze diefstal donderdag dossier hoog ja kaderlid lukt meneer oog plek ramp rijden spuit steeds terug verstandelijke water ziekte zij zoeken
s 7 andere betaal buurvrouw down drank ga getuige handen heel kamp komen lag lezen liever losse moeder moet niets niks noteer omdat oudste rijbewijs schimmel stroom tot u
s 8 adhd als bed bent kliniek knie lees mishandeling moeten pa slaapkamer sta standplaats twee vroeger wachtruimte we zie ziekenhuis
s 9 afspraak brief ergens ex gebruikt heup jaren kamer kleine koelkast mevrouw na vannacht voorlezen woning zaterdag zoals zondag zware
s 10 elektrische kom maand vrijdag zin
s 11 ben gehad heb jongste lig lijst net pinda's vanwege vervelend vrij zit
s 12 draag nu wegens
s 13 geb ik kreeg noten vader
s 14 broer dokter lid zoontje
s 15 vrouw
s 16 sorry thuis
s 17 wij
s 18 geboren krijg sinds
s 19 mij niet zoon
s 21 uw
s 22 loop
s 24 mijn
i -40 denk
i -37 ziek
i -28 blind
i -26 doof
i -25 allergisch
i -24 groen
i -23 gevangen
i -22 vakbond
i -19 crimineel
i -17 blinde gehandicaptenparkeerkaart
i -16 hartaanval turks
i -15 hoofdpijn
i -14 gevangenis mank
i -13 coma ggz
i -12 joodse
i -11 schizofreen suikerziekte ziekte
i -10 asielzoekers christelijke diabetes dove gevangene
i -9 chronisch legionella partij verslaafd
i -8 kanker mazelen moskee synagoge turkse
i -7 corona d66 oost-indisch protestant zwart
i -6 geopereerd medicijnen
i -5 ramadan
i -4 afkomst beroerte traplift
i -3 rolstoel
i 3 autisme jehova's
i 4 adhd hiv lithium scootmobiel zwanger
i 5 bi burn-out fnv gereformeerd hernia hindoe moslim ms sp
i 6 alcoholist antidepressiva boeddhist dyslectisch gebroken koerdisch methadon nieuwe roma voorarrest
i 7 christen dementerend enkelband lesbisch notenallergie oxazepam pacemaker staar syndroom
i 8 anorexia copd epilepsie longontsteking miskraam nierdialyse ptss slechtziend tbs
i 9 autistisch herseninfarct moslima strafblad
i 11 cnv dialyse
i 12 beenprothese stoma
i 14 insuline taakstraf veroordeeld
i 17 chemo
i 20 parkinson
p -19 geen
p -17 over
p -15 zit
p -13 nou
p -11 bij
p -10 aan en
p -9 of
p -8 door met oude
p -6 het toch van voor
p -5 er was
p -4 # in jaar
p 3 heeft
p 5 die
p 6 u zwaar zware
p 7 jaren slik
p 8 haar
p 10 een heb
p 11 de
p 12 ik
p 14 uw
p 15 ben
p 17 zijn
p 18 is
p 19 mijn
p 21 als
n -16 ik
n -10 of
n -9 op
n -7 dat
n -6 aan als begraafplaats eerst
n -5 komen onder
n 1 in
n 2 ben van
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
b -18 de er
b -17 of
b -15 jullie mensen
b -14 nou zegt
b -13 je
b -12 een fiets nieuwe oude stel toch voel wordt
b -11 hier wat
b -10 hoe was
b -8 cursus mandela werk wie
b -7 bij dit hoofdpersoon mij op tijdens vvd waar zoek
b -6 frank geloof hoeveel kan katholiek veel
b -5 en gemeente lijkt om te waarin
b -4 beethoven boek boeken die krijgt ook wel
b -3 het met
b 2 in is
b 4 al kom net onze uit week weer
b 5 half hebben hij kreeg loopt niet nu vanwege vrij
b 6 ik juni kaderlid lig na onder tot vorige wegens zwaar
b 7 drie ex geb gebruikt moeder moet pa ziekenhuis
b 8 geboren haar had jongste thuis we
b 9 broer door draag jaar maand vrouw zware
b 10 dat heeft
b 11 mijn omdat slik
b 12 # man
b 13 als nog zoontje
b 14 dochter jaren loop vader
b 15 lid ons zijn
b 16 ze
b 17 ben u
b 18 zit zoon
b 19 uw
b 22 wij
b 27 heb
f -13 als
f -12 haha
f -11 keuzemenu
f -10 eigen
f -9 aan dat iedereen juni luisterboeken of standaardantwoorden te
f -8 nodig open voor
f -7 door een geraakt huurt ons school toen zit
f -6 begraafplaats jullie met op vraagt ze
f -5 bij zo
f -4 in komen meer nog ook
f -3 al gaat mag wat worden
f -2 u
f 1 kan
f 2 van
f 3 de komt na wie zoek
f 4 afkomst gekregen haar hebben
f 5 brief drie geen liever sinds uur weer wil word zij zijn
f 6 daarna diefstal geboren gewoon graag is nu oog
f 7 # daarom down drank handen knie mevrouw staat steeds vader
f 8 bellen bent die heb heup ja krijg maar we wordt zoals
f 9 doen hier thuis weten
f 10 en gehad
f 11 er noten pinda's
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
