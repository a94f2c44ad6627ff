// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const WHOSE_STATE = `
-3
s -26 hond kat
s -22 je
s -18 over
s -16 beleid of
s -15 die haha hoofdpersoon
s -14 tolk wat
s -13 mensen toch
s -12 geef hoeveel jullie nou speelt straat
s -11 daar deel hoor ouderen spreekbeurt stond zeg
s -10 boek eens er fiets gymzaal hoofd iedereen nederlands voel waar was
s -9 computer cursus doof eerst eigen hoe kantoor katholiek keuzemenu las lenen les luisterboeken site stel tegelijk vrijwilliger waarin welk wethouder zegt zoek
s -8 dan drie een eigenlijk formulieren houden jongeren kapot keuring markt nooit roman schulden serie subsidie werk zijkant zou
s -7 basisschool buren cijfers gaan gewoon goedemiddag gogh invullen kaft klachten mandela plan plein probleem toneelstuk traag vindt vooral wanneer werkt wie x zaal zet
s -6 anne bezoekers biografie blind d66 discriminatie folders frank geloof gister groep huwelijk inmiddels lopen mens moslima niemand nieuwe oude parkeren prentenboek rondleiding titel uit vaak vragen vvd zomaar
s -5 best buurt denk dit flat kastanje kinderen krant nederland nodig ochtend soms toen verliefd weg willen
s -4 aanvragen alles bak de is kost krijgen leven liggen nee raad sloot trap vraagt waarom
s -3 begraafplaats dagen doet echt het in open ouders staat voor vraag zo
s -2 maar school tegen
s -1 zijn
s 1 man van
s 2 dus gaat geen haar iets jaar komen
s 3 altijd bellen ergens half hebben id ja maanden mag maken mee naast op te vind vorig
s 4 aan al been bekeerd bent elke eraf gaf gebruik heeft hele komt kunnen lag leerlingenvervoer letters loopt met omdat pas staan steeds stem terug tillen toezicht twee vast voornaam weken wel wordt zij zonder zus zwembad
s 5 # alleen als bieb boven buurthuis container dat deze dinsdag doen donderdag en gedoe getuige hallo hoofddoek kaderlid koelkast lukt niks ons oog opvang stroom type vog we winkeldiefstal woning woon
s 6 autisme brief buurvrouw door dossier down even gezin hier late losse moeder moet pa reactie rijden standplaats stemmen toilet tot verstandelijke zie zware
s 7 adhd afspraak bij handen kleine liever mishandeling moeten onder plek rijbewijs schimmel u vervelend vorige
s 8 andere bed daarna hij kamp knie kom kreeg lees lijst maand net niets noteer pinda's slaapkamer wachtruimte water weten ziekenhuis
s 9 ben dokter draag ex had heup jongste kamer monteur na zondag
s 10 elektrische nu vannacht zaterdag zoals
s 11 broer gebruikt ik jaren lezen lig sta uw vanwege vrijdag zit
s 12 gehad heb noten wegens wij zoontje
s 13 geb thuis vader
s 14 mij sorry
s 15 geboren lid sinds vrouw
s 17 krijg loop zoon
s 21 niet
s 23 mijn
i -35 denk
i -29 ziek
i -25 doof
i -24 allergisch
i -21 blind gevangen groen
i -17 crimineel gehandicaptenparkeerkaart
i -16 vakbond
i -15 blinde
i -14 coma
i -13 ggz suikerziekte
i -12 gevangenis hoofdpijn turks
i -11 diabetes
i -10 hartaanval mank schizofreen turkse
i -9 gevangene joodse kanker traplift
i -8 mazelen synagoge verslaafd
i -7 corona d66 dove geheugenverlies moskee
i -6 legionella partij ziekte
i -5 beroerte cda geopereerd ramadan rolstoel verlamd
i -4 rollator
i -3 afkomst alzheimer depressie
i 2 jehova's
i 3 autisme dementerend enkelband epilepsie fnv
i 4 adhd afgekeurd burn-out detentie gereformeerd hernia hindoe hiv homo lithium longontsteking molukse ms oxazepam
i 5 bi boeddhist dementeren gebroken heup koerdisch methadon ptss slechthorend sp
i 6 christen gehoorapparaten lesbisch nieuwe opgepakt pacemaker syndroom tbs zwanger
i 7 miskraam moslima
i 8 autistisch beenprothese copd herseninfarct slechtziend
i 9 staar
i 10 strafblad
i 11 cnv dialyse
i 12 stoma
i 13 chemo taakstraf
i 14 veroordeeld
i 15 insuline
i 16 parkinson
p -20 geen
p -17 over
p -13 zit
p -11 nou
p -8 aan en
p -7 met of oude
p -5 door er toch voor
p -4 in op was zo
p -3 van
p 1 heeft
p 4 mij vanwege
p 5 u uw
p 6 een slik verstandelijke
p 7 jaren
p 8 de
p 9 haar heb
p 11 ik
p 17 als is
p 19 ben mijn zijn
n -11 dat
n -10 op
n -9 ik of
n -6 als basisschool
n -5 aan begraafplaats
n -4 eerst onder voor wordt
n -3 in
n 3 van
n 4 afkomst ben moet
n 5 krijg type
n 6 bent geboren gebroken heup maar stel tegen
n 7 past
n 8 bij is
n 9 en hier
n 10 dus mag mee
n 12 kan
n 15 gehad
b -22 geen hond
b -21 over
b -20 kat
b -15 jullie
b -14 de er of
b -13 mensen was zegt
b -12 je nieuwe nou oude
b -11 voel
b -10 een toch
b -9 die hoe stel werk
b -8 wat
b -7 bij buren hier hoofdpersoon katholiek mandela te waar zoek
b -6 boek dus frank gogh hoeveel mevrouw op
b -5 begint beleid cursus eens en iets ook waarin wordt
b -4 geloof gemeente is
b -3 voor
b -2 het met
b 3 al mag stem week
b 4 in maanden na
b 5 dat drie gebruikt gisteren heeft hij kaderlid kom kreeg nu onder thuis vanwege zware
b 6 broer had jongste lig pa tot verstandelijke vrijdag wegens
b 7 door draag ex geboren haar ik loopt maand moet vervelend ziekenhuis
b 8 moeder ons slik uw vorige vrouw we
b 9 geb vader zoontje
b 10 nog omdat u ze
b 11 # jaar mijn
b 12 lid man
b 13 jaren
b 14 als loop
b 15 ben zijn zit zoon
b 16 dochter
b 18 wij
b 23 heb
f -11 als
f -10 dat of
f -9 eigen iedereen juni keuzemenu luisterboeken te voor
f -8 aan jullie op open school
f -7 een klachten meer ons ook ouderen vaak
f -6 basisschool dicht door gaat haha jongeren maart markt
f -5 altijd begraafplaats bij in keuring worden ze zeg
f -4 hoor toen u
f -3 mag met tot zo
f 1 de
f 2 ben dan
f 3 dit ik komt kunnen liever mij mijn naar willen word zijn
f 4 # afkomst brief gekregen gewoon hebben kan maar wij wil
f 5 beide drie gebruikt geen haar helpt hoofddoek is leest na nergens oog rijden staat steeds type winkeldiefstal
f 6 bellen bent daarom down geboren hier nu sinds stel uur vader vraag we weer
f 7 handen knie weten wordt
f 8 daarna die graag heup pinda's
f 9 doen krijg
f 10 heb noten thuis
f 11 gehad
f 13 en
f 14 er
f 21 dus
x -15 length-3
x -13 length-2
x -6 length-4
x -3 asks
x 2 length-1
x 5 length-5
x 7 first
x 13 length-0 length-6
x 14 last
`;
