// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.
export const WHOSE_STATE = `
-2
s -28 hond
s -27 kat
s -24 je
s -20 haha
s -15 boek mensen over website
s -14 beleid die hoeveel
s -13 boete deel hoofdpersoon wanneer werk zeg zoek
s -12 keuzemenu stel waar wat
s -11 computer denkt geef iedereen jullie koerdisch nederlands of straat voel vraagt vrijwilliger
s -10 bezoekers doof een eerst fiets gymzaal hoe kantoor keuring lopen luisterboeken mandela ouderen plein speelt spreekbeurt tolk
s -9 cursus daar kees las lenen nou roman standaardantwoorden vindt waarin welk wie
s -8 drie eens formulieren jongeren katholiek les mogen moslim ouders site tegelijk toch traag vragen waarom was zaal zegt zijkant
s -7 aanslag anne beeld buren cijfers doet eigen eigenlijk er film frank gaan geloof goedemiddag gogh gratis klachten markt moslima probleem serie sloot subsidie titel toneelstuk tussen vvd wethouder willem zou
s -6 alles basisschool beethoven biografie buurt dan dit flat folders gewoon houden hun in kapot kastanje kind kinderen lijkt meestal oude roosevelt rouw schulden stond toen vaak voor weet werkt zet
s -5 discriminatie eerste krijgen nog nooit t tijdens werkstuk
s -4 aanvragen begint de geldt hoor is kost lezing soms stad uit veel weer welke
s -3 daarom echt het kunt nodig om school staat willen wonen zijn zo
s -2 krijgt onze open weg
s 1 # heeft
s 2 boeken dochter met naar op uur wel
s 3 al dus en gaat haar hebben slik te vorig wil zat
s 4 altijd been blijven boven dag dinsdag doen door had half hele hier iets kan letters staan stemmen tillen voornaam want
s 5 bij buurthuis elke gaf geen gesprek gezin hij maakt mag monteur nergens onder ons pas steeds stem sturen terug type vog vorige week weken zelf zie zonder
s 6 aan bellen beneden bieb deze diefstal donderdag gedoe getuige huur ja kaderlid liever lukt maanden meneer moet plek ramp rijden slaap spuit tot wachtlijst water ziekte zij zoeken
s 7 andere bestaat buurvrouw dossier ga handen hoog huis kamp komen lag leerlingenvervoer lezen losse moeder na niets oog oudste rijbewijs schimmel stroom u
s 8 als bed bent drank heel kliniek knie lees mishandeling moeten niks noteer omdat slaapkamer sta standplaats twee vroeger wachtruimte
s 9 adhd afspraak down elektrische ergens gebruikt heup kleine koelkast mevrouw pa voorlezen we woning zaterdag ziekenhuis zit zoals zondag zware
s 10 brief ex jaren kamer kom maand net nu vannacht vervelend vrijdag zin
s 11 gehad jongste lijst pinda's vanwege
s 12 ben draag heb lig vrij wegens
s 13 ik kreeg noten vader
s 14 broer geb
s 15 lid vrouw
s 16 sorry zoontje
s 17 dokter thuis
s 18 krijg sinds uw wij zoon
s 19 mij niet
s 21 geboren
s 22 loop
s 24 mijn
i -41 denk
i -36 ziek
i -31 blind
i -26 allergisch
i -24 doof groen
i -23 gevangen
i -21 vakbond
i -19 crimineel
i -17 blinde gehandicaptenparkeerkaart hartaanval
i -16 turks
i -15 gevangenis
i -14 hoofdpijn mank
i -13 coma ggz
i -12 joodse
i -11 legionella partij suikerziekte ziekte
i -10 asielzoekers christelijke diabetes gevangene schizofreen verslaafd
i -9 chronisch dove zelfdoding
i -8 kanker mazelen moskee synagoge turkse zwart
i -7 corona d66 oost-indisch
i -6 geopereerd medicijnen protestant
i -4 afkomst beroerte ramadan traplift
i -2 rolstoel
i 3 autisme borstkanker jehova's scootmobiel
i 4 adhd lithium zwanger
i 5 bi biseksueel fnv gereformeerd hernia hindoe moslim ms roma sp
i 6 antidepressiva boeddhist burn-out dement koerdisch longontsteking nieuwe
i 7 alcoholist christen dementerend dyslectisch enkelband gebroken lesbisch methadon oxazepam staar
i 8 anorexia copd epilepsie miskraam pacemaker tbs
i 9 autistisch herseninfarct moslima nierdialyse slechtziend strafblad syndroom
i 11 ptss
i 12 beenprothese cnv dialyse stoma
i 14 insuline taakstraf veroordeeld
i 18 chemo
i 20 parkinson
p -19 geen
p -18 over
p -15 zit
p -13 nou
p -11 bij
p -10 en
p -9 aan met of
p -8 oude
p -7 door
p -6 al het toch voor was
p -5 van
p -4 in
p -3 jaar
p 2 heeft
p 4 u
p 6 die zwaar zware
p 7 jaren slik
p 9 haar
p 10 een heb
p 11 de
p 12 ik
p 13 ben
p 15 uw
p 17 zijn
p 19 is mijn
p 21 als
n -16 ik
n -11 of
n -8 door op
n -7 aan
n -6 als begraafplaats dat komen
n -5 onder
n 2 heeft
n 3 van
n 4 bij
n 5 afkomst
n 6 doen gebroken heup is
n 7 bent
n 8 geboren
n 9 mag mee
n 10 kan
n 11 hier maar
n 12 dus en gehad
b -26 hond
b -24 kat over
b -23 geen
b -18 er
b -17 de of
b -16 mensen
b -15 jullie
b -13 fiets je nieuwe nou
b -12 denkt een oude toch voel zegt
b -11 hier hoe stel wat wordt
b -10 was
b -9 wie
b -8 cursus die mandela mij werk
b -7 dit frank hoeveel hoofdpersoon kan op tijdens veel vvd waar zoek
b -6 geloof katholiek lijkt
b -5 bij gemeente iemand om ook waarin
b -4 boek boeken en wel
b -3 het krijgt
b -2 voor
b 1 is
b 2 al
b 3 in maanden uit
b 4 hebben hij kom net per week
b 5 half kreeg niet onze twee vanwege
b 6 ik juni kaderlid lig nu onder tot vorige wegens zwaar
b 7 drie gebruikt had keer kleinzoon moet na pa ziekenhuis
b 8 dokter ex geb haar jongste moeder thuis we
b 9 door geboren maand vrouw zware
b 10 # broer dat draag heeft jaar omdat
b 11 mijn slik
b 13 als man nog zoontje
b 14 loop vader
b 15 dochter jaren ons ze
b 16 ben lid zijn
b 17 zoon
b 19 zit
b 20 u
b 21 uw
b 22 wij
b 27 heb
f -12 als haha keuzemenu
f -10 dat eigen luisterboeken
f -9 aan iedereen juni of standaardantwoorden te
f -8 door nodig open school
f -7 ons op toen voor
f -6 begraafplaats een met uw vraagt ze zeg
f -5 altijd jullie komen zit zo
f -4 kunt meer nog ook
f -3 al bij gaat in mag worden
f 1 ik van
f 2 kan moet
f 3 de hebben wie
f 4 haar liever
f 5 afkomst beide brief drie geen gekregen gemeente sinds uur weer wil word zij
f 6 daarna daarom diefstal graag steeds zijn
f 7 # bent gewoon handen is mevrouw nu oog staat vader
f 8 bellen die drank geboren heb heup ja knie krijg we weten wordt zoals
f 9 down hier maar thuis
f 10 doen gehad noten
f 11 en pinda's
f 12 er
f 17 dus
x -16 length-3
x -13 length-2
x -9 length-4
x -3 asks
x 4 length-5
x 13 last
x 14 length-0
x 16 length-6
`;
