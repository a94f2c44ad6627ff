// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const WHOSE_STATE = `
-2
s -27 hond kat
s -23 je
s -19 over
s -18 haha
s -15 beleid of
s -14 boek hoofdpersoon
s -13 deel die mensen wat
s -12 geef hoeveel nou stel vrijwilliger waar
s -11 cursus jullie speelt spreekbeurt toch werk zeg
s -10 daar dan eerst fiets gymzaal hoofd iedereen kantoor keuzemenu mandela nederlands ouderen stond straat voel zoek
s -9 computer doof drie eens eigen er hoe katholiek keuring las luisterboeken ouders roman standaardantwoorden waarin wanneer welk zaal
s -8 aanslag een eigenlijk formulieren hoor houden jongeren kapot lenen les markt mogen schulden site subsidie tegelijk tolk toneelstuk vindt wethouder zegt zijkant
s -7 anne basisschool d66 frank gaan geraakt goedemiddag gogh huurt invullen kaft moslima plein probleem serie traag verlengen vooral vraagt vragen was wie zet zou
s -6 bezoekers biografie buren buurt cijfers discriminatie folders geloof gister groep huwelijk in inmiddels kastanje klachten lijkt lopen mens nodig nooit oude parkeren plan speel t vaak vvd werkt zoiets zomaar
s -5 aanvragen denk dit doet het ie kinderen krant krijgen ochtend titel weet willen
s -4 alles beethoven dagen de film flat gewoon is kost niemand nieuwe soms toen uit veel voor vraag waarom zo'n
s -3 begraafplaats echt open per school weg word
s -2 deur krijgt weer zijn zo
s -1 onze
s 1 kan ze
s 2 dag dat dochter dus op te
s 3 al altijd container haar hebben iets laat mee naast terug vind vorig want weken wordt zelf zoeken
s 4 alleen been bekeerd bent bieb blijven boven dinsdag elke en gaat heeft hele letters loopt mag met steeds stroom tillen voornaam wel wil woning zij
s 5 # aan als beneden deze doen donderdag geen half huur koelkast kunnen lukt maken meneer ons oog staan stem type vog we winkeldiefstal woon zonder zwaar
s 6 buurthuis buurvrouw daarvoor down even gedoe gezin hier kaderlid kliniek lag late levensgevaarlijk losse maanden mevrouw niets omdat pas plek restafval rijden standplaats stemmen toilet tot verstandelijke zie ziekte zware
s 7 brief daarna door dossier getuige had handen hij liever mishandeling moeder moeten onder slaapkamer u vorige vrij
s 8 adhd bed bij ergens ex kamp kleine knie lees lijst moet niks noteer pa rijbewijs schimmel twee voorlezen water ziekenhuis
s 9 afspraak andere ben heup kamer kom maand monteur net vader vervelend wachtruimte
s 10 draag jaren jongste kreeg na nu pinda's vannacht zaterdag zoals
s 11 elektrische gehad lezen lig sta vanwege vrijdag wegens zondag
s 12 dokter gebruikt ik noten opvang zit zoontje
s 13 broer thuis
s 14 geb heb sorry uw
s 15 wij
s 16 lid mij vrouw
s 17 geboren sinds
s 18 krijg zoon
s 19 loop
s 21 niet
s 23 mijn
i -39 denk
i -32 ziek
i -27 doof
i -23 allergisch gevangen groen
i -21 blind
i -19 crimineel
i -18 vakbond
i -16 gehandicaptenparkeerkaart
i -15 blinde gevangenis
i -14 coma suikerziekte turks
i -13 ggz hartaanval hoofdpijn
i -11 diabetes mank schizofreen verslaafd
i -10 dove gevangene joodse
i -9 kanker turkse
i -8 chronisch corona mazelen synagoge
i -7 d66 geheugenverlies moskee ziekte
i -6 legionella partij traplift
i -5 beroerte cda geopereerd rolstoel
i -4 afkomst depressie ramadan
i -3 rollator
i 2 dementie jehova's
i 3 autisme burn-out enkelband epilepsie homo
i 4 adhd borstkanker detentie fnv gereformeerd hernia hiv lithium molukse opgepakt oxazepam sp zwanger
i 5 afgekeurd boeddhist christen heup ms slechthorend
i 6 alcoholist anorexia antidepressiva bi gebroken hindoe koerdisch lesbisch methadon pacemaker ptss syndroom voorarrest
i 7 herseninfarct longontsteking miskraam moslima nieuwe slechtziend staar tbs
i 8 copd
i 9 autistisch strafblad
i 10 dialyse
i 12 beenprothese cnv stoma
i 13 taakstraf
i 14 insuline
i 15 chemo veroordeeld
i 18 parkinson
p -20 geen
p -16 over
p -12 nou zit
p -10 met
p -8 aan
p -7 en of oude
p -6 toch voor zo
p -5 bij door was
p -4 op van
p -3 het
p 2 heeft
p 5 die u
p 6 verstandelijke zwaar
p 7 een jaren slik
p 8 haar heb
p 9 uw
p 10 de
p 12 ik
p 15 ben
p 16 is mijn
p 19 als zijn
n -13 ik
n -10 of op
n -7 aan dat
n -6 als basisschool
n -5 begraafplaats eerst komen wordt
n -4 onder zit
n -3 in
n -1 voor
n 2 heeft
n 3 die moet
n 4 afkomst ben van
n 5 doen gebroken krijg type
n 6 bij geboren heup maar stel
n 7 bent past
n 8 is
n 9 mee
n 10 hier
n 11 dus en kan mag
n 12 gehad
b -23 geen hond over
b -22 kat
b -17 de er
b -16 jullie
b -15 of
b -14 zegt
b -13 mensen nou
b -12 een je nieuwe oude stel
b -11 toch voel was
b -10 wat
b -9 bij hoe
b -8 cursus hier katholiek mandela werk
b -7 frank hoeveel hoofdpersoon op veel waar zoek
b -6 dus gogh lijkt
b -5 boek die geloof iets ook te waarin wordt
b -4 en word
b -3 is met mij
b -2 voor
b 1 van
b 2 uit
b 3 hij in maanden
b 4 al half na niet weer
b 5 nu onder thuis vanwege wegens
b 6 broer dat drie had heeft ik jongste kaderlid kom kreeg lig loopt tot verstandelijke vrijdag zwaar zware
b 7 draag ex haar juni moet pa vrouw ziekenhuis
b 8 geb geboren maand moeder vorige
b 9 door omdat slik we
b 10 # jaar zoontje
b 11 nog ons uw vader ze
b 12 als man mijn
b 13 lid u
b 14 jaren loop
b 15 dochter
b 16 ben zijn zit zoon
b 20 wij
b 23 heb
f -12 als haha
f -11 te
f -10 aan dat keuzemenu nodig
f -9 een eigen iedereen jullie juni luisterboeken open standaardantwoorden
f -8 of school voor
f -7 geraakt huurt ons op ouderen vaak
f -6 basisschool bij dicht door klachten markt vraagt worden zit
f -5 begraafplaats hoor jongeren ook ze
f -4 komen meer met toen wat
f -3 mag nog zo
f -2 in
f 1 van
f 2 ben de ik
f 3 hebben kunnen
f 4 # afkomst haar kan komt nergens was wil word zegt
f 5 beide naar rijden steeds type uur weer wij winkeldiefstal zijn
f 6 bellen daarom down geboren maar oog sinds stel
f 7 bent daarna geen gewoon handen hier is knie na nu staat vader we
f 8 die graag heup weten wordt
f 10 en gehad heb krijg noten pinda's thuis
f 11 doen
f 15 er
f 18 dus
x -16 length-3
x -13 length-2
x -8 length-4
x -4 asks
x 6 length-5
x 7 first
x 13 length-0 length-6
x 16 last
`;
