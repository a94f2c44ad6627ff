// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const WHOSE_STATE = `
-2
s -28 hond
s -27 kat
s -24 je
s -18 haha
s -17 over
s -15 beleid boek die mensen
s -14 hoeveel
s -13 deel hoofdpersoon
s -12 geef of stel straat waar wanneer wat werk zeg
s -11 cursus eerst fiets keuzemenu vrijwilliger zoek
s -10 eigen gymzaal hoe jullie mandela nederlands ouderen plein speelt spreekbeurt toch tolk voel
s -9 computer daar drie een eens iedereen kantoor keuring koerdisch las lenen mogen nou roman standaardantwoorden tegelijk vraagt waarin waarom was website welk zegt
s -8 dan doof formulieren gratis jongeren katholiek klachten les luisterboeken markt moslim moslima ouders site subsidie titel toneelstuk traag vindt wethouder wie zaal zijkant
s -7 aanslag beeld bezoekers boete buren d66 eigenlijk er film gaan geraakt goedemiddag gogh hoor huurt invullen kastanje parkeren probleem schulden serie tussen verlengen vragen willem zou
s -6 alles anne basisschool biografie cijfers discriminatie flat folders frank geloof gister hun in kaft kapot kinderen krijgen lijkt lopen mens oude plan roosevelt stond t tijdens vaak vvd werkt zet
s -5 buurt denk doet gewoon groep houden kind krant nog soms voor weet zomaar
s -4 beethoven begint dit geldt het is kost krijgt nooit om uit weer weg welke zo'n
s -3 aanvragen de echt goed keer lezing meer school toen veel vraag willen
s -2 nieuwe open wordt zijn
s -1 onze
s 1 al man
s 2 heeft komt naar op te week wel
s 3 boeken dus gaat haar iets loopt slik vind vorig
s 4 # altijd bent bieb blijven boven dag en gaf grote hele hier huis kan komen langskomen mag mee met nergens ons rijden stemmen terug tillen voornaam want weken wil zeggen zelf zij
s 5 been bellen buurthuis daarna dinsdag donderdag elke geen gezin had hij letters maanden meneer monteur staan steeds stem sturen woon zonder
s 6 aan bij deze door dossier even gedoe half hoog huur kaderlid late lezen losse lukt maken mevrouw niets onder oog pas plek spuit stroom tot verstandelijke vog vorige wachtlijst zie ziekte zoeken zwaar
s 7 als andere bid buurvrouw doen down ga getuige handen kamp lag omdat oudste rijbewijs schimmel twee u zware
s 8 adhd drank heel kleine kliniek knie lees mishandeling moeder moet moeten na niks noteer pa slaapkamer sta standplaats voorlezen vrij vroeger water we woning ziekenhuis
s 9 afspraak bed brief ergens ex heup koelkast liever net vannacht wachtruimte zaterdag zoals zondag
s 10 ben elektrische jaren jongste kamer lijst maand vanwege vervelend vrijdag
s 11 draag gebruikt heb kom zin
s 12 gehad lig noten nu pinda's vader wegens zit
s 13 ik kreeg
s 14 broer dokter geb lid thuis zoontje
s 15 sorry
s 16 vrouw
s 17 krijg mij uw
s 18 geboren sinds wij zoon
s 19 niet
s 20 loop
s 24 mijn
i -39 denk
i -36 ziek
i -26 doof
i -25 blind
i -24 allergisch
i -23 gevangen groen
i -22 vakbond
i -19 crimineel
i -16 gehandicaptenparkeerkaart hartaanval
i -15 gevangenis turks
i -14 hoofdpijn mank
i -13 blinde coma ggz
i -11 schizofreen suikerziekte verslaafd
i -10 diabetes dove joodse
i -9 asielzoekers christelijke chronisch gevangene turkse ziekte
i -8 corona d66 kanker mazelen moskee synagoge
i -7 oost-indisch
i -6 geopereerd legionella partij protestant traplift
i -5 beroerte
i -4 medicijnen ramadan rolstoel
i -3 afkomst rollator
i 3 autisme borstkanker jehova's scootmobiel
i 4 adhd homo lithium molukse roma zwanger
i 5 bi burn-out fnv gereformeerd hernia heup hindoe moslim ms sp
i 6 anorexia antidepressiva boeddhist christen dementerend dyslectisch epilepsie koerdisch lesbisch methadon miskraam nierdialyse
i 7 alcoholist enkelband gebroken moslima nieuwe oxazepam pacemaker slechtziend staar syndroom tbs
i 8 copd herseninfarct longontsteking ptss
i 9 autistisch strafblad
i 11 dialyse
i 12 beenprothese cnv stoma
i 13 taakstraf veroordeeld
i 14 insuline
i 16 chemo
i 19 parkinson
p -20 geen
p -16 over
p -14 zit
p -13 nou
p -9 door met
p -8 aan bij en oude
p -7 het of was
p -6 toch voor
p -5 van
p -3 in
p 3 u
p 4 heeft
p 6 die zwaar
p 7 haar jaren slik
p 10 de een heb
p 11 ik uw
p 14 ben
p 17 zijn
p 18 is mijn
p 21 als
n -14 ik
n -11 of
n -8 op
n -6 aan begraafplaats dat eerst
n -5 als komen onder
n -2 voor
n 2 van
n 3 die
n 4 afkomst ben bij
n 5 doen gebroken
n 6 geboren is
n 7 bent heup
n 9 maar mag mee
n 10 dus
n 11 en hier
n 12 gehad kan
b -24 hond kat
b -22 geen over
b -18 er
b -17 de of
b -16 jullie
b -14 mensen nou zegt
b -13 een fiets
b -12 je nieuwe oude stel toch was wat
b -11 hier voel
b -10 wordt
b -9 hoe mandela
b -8 bij cursus op werk zoek
b -7 hoofdpersoon tijdens veel waar wie
b -6 frank gemeente gogh hoeveel katholiek lijkt ook te
b -5 boek en geloof iets om waarin
b -4 boeken die krijgt mij wel word
b -3 kan met
b -2 het voor
b 1 is
b 3 in uit
b 4 al hebben onze vanwege weer
b 5 drie half hij loopt niet nu
b 6 ik kaderlid kom kreeg lig moet na onder thuis wegens zwaar
b 7 door ex haar jongste juni pa tot vorige ziekenhuis zware
b 8 geb geboren maand vrouw
b 9 broer draag had heeft moeder we
b 10 dat omdat
b 11 # jaar mijn slik
b 12 als man nog zoontje
b 13 dochter vader
b 14 loop uw zijn
b 15 jaren lid ons ze
b 16 zit
b 17 ben u
b 18 zoon
b 21 wij
b 28 heb
f -13 als
f -12 haha
f -11 keuzemenu
f -10 aan eigen
f -9 juni nodig of standaardantwoorden
f -8 dat een jullie luisterboeken open school te
f -7 door geraakt huurt iedereen ouderen
f -6 begraafplaats met ons voor vraagt zit
f -5 bij had ook op toen ze
f -4 al in komen wat zo
f -3 mag meer worden
f -2 niet
f 2 de van
f 3 heeft na
f 4 afkomst drie geen gekregen haar komt liever naar vraag zijn
f 5 beide brief hebben sinds uur weer wij wil word
f 6 # bent daarna daarom geboren graag is nu oog staat steeds wordt
f 7 down gewoon handen vader
f 8 die drank heb heup hier knie maar we weten zoals
f 9 bellen krijg
f 10 en noten thuis
f 11 doen er gehad
f 12 pinda's
f 18 dus
x -16 length-3
x -14 length-2
x -7 length-4
x -4 asks
x 2 first
x 5 length-5
x 13 length-6
x 14 last length-0
`;
