import { linesIn } from './word-list';

/** Sayings in which `je` means people in general; `_` is the place of that `je`. One a line, in folded words. */
export const GENERIC_SAYINGS: readonly string[] = linesIn(`
  verzin _ niet
  hoe ouder _ wordt
  waar _ ook kijkt
  _ kan niet alles hebben
  dat maak _ niet vaak mee
  daar sta _ dan
  dan sta _ daar
  kun _ erop wachten
  kun _ vergif op innemen
  als _ pech hebt
  als _ geluk hebt
  als _ niet uitkijkt
  voor _ het beseft
  _ wordt er moe van
  _ wordt er gek van
  wat krijg _ nou
  heb _ nou ooit
  heb _ nou zoiets
  _ weet het nooit
  _ reinste
  het _ van het
  niet _ van het
  niet _ ware
  niet _ dat
  van _ welste
  van heb ik _ daar
  _ kent dat wel
  _ maakt wat mee
  _ maakt nogal wat mee
  _ zou zeggen
  _ weet hoe het gaat
  _ weet hoe dat gaat
  _ hoort er zoveel
  _ krijgt waar je
  waar _ voor betaalt
  hoe _ het ook
  kun _ de klok
  _ zou toch
  dat verwacht _ toch
  dan ben _ mooi
  ben _ mooi klaar
  daar schrik _
  daar sta _ van te
  daar word _ toch
  daar doe _ niks
  daar doe _ niets
  _ moet maar durven
  _ moet het maar weten
  _ zal maar
  _ zult maar
  wat doe _ er aan
  heb _ van die dagen
  heb _ van die
  zo ben _ alles
  met _ goeie gedrag
  met _ goede gedrag
  word _ er niet
  vraag _ je toch af
  dan vraag _ je af
  _ kunt je afvragen
  je kunt _ afvragen
  hoe slechter _ slaapt
  zoiets wens _ niemand
  dat wens _ niemand
  dat gun _ niemand
  word _ niet vrolijk van
  word _ niet blij van
  word _ niet beter van
  word _ niet wijzer van
  word _ niet goed van
  dan ben _ de klos
  dan ben _ de pineut
  schiet _ niks mee op
  zie _ door de bomen
  dat houd _ niet
  dat hou _ niet
  daar kijk _ van op
  sta _ van te kijken
  sta _ machteloos
  _ moet wat
  dat krijg _ ervan
  dat heb _ met
  dat heb _ als
  soms heb _ dat
  dat zie _ overal
  dat kun _ toch
  zoiets verwacht _ niet
  dat verwacht _ niet
  dat vergeet _ nooit
  _ weet maar nooit
  _ weet nooit
  _ zou denken dat
  _ zou verwachten
  wat _ zaait
  zo zie _ maar
  dan heb _ dat
  dat heb _ soms
  dat heb _ wel eens
  dat heb _ weleens
  wat wil _ nog meer
  het is maar hoe _ het bekijkt
  wat doe _ eraan
  leer _ het meest
  al doende leer _
  zou _ denken
  zou _ zeggen
  oefening baart
  daar word _ niet vrolijk van
  daar word _ gek van
  daar word _ moe van
  voor _ het weet
  voordat _ het weet
  zie _ vaker
  zie _ vaak
  hoor _ vaker
  hoor _ vaak
  dat zie _ wel vaker
  daar word _ stil van
  _ zult het maar
  _ zou bijna
  _ staat er niet bij stil
  zul _ oogsten
  zo kun _ het ook bekijken
  zo kan _ het ook bekijken
  zo kun _ het ook zien
  zo kan _ het ook zien
  _ kind zal maar
  _ vader zal maar
  _ moeder zal maar
  _ mag hopen dat
  generatie dat _
  de tijd dat _ nog
  moet _ er maar net
  _ moet er maar net
  moet _ er maar aan denken
  _ moet er maar aan denken
  familie moet _ het hebben
  daar zit _ dan met
  dat is wat _ noemt
  ga _ je afvragen
  ogen in _ achterhoofd
  al sla _ me dood
  al sla _ mij dood
  kale kip kun _
  kun _ niet plukken
  _ kunt een kale kip
  mag _ van geluk spreken
  _ mag van geluk spreken
  mag _ in je handen
  _ mag in je handen
  in _ handen knijpen
  in _ handjes knijpen
  _ leert ermee leven
  _ leert er mee leven
  moet _ ervan zeggen
  moet _ ervan denken
  _ moet ergens beginnen
  _ moet roeien met
  de riemen die _ hebt
  ben _ nooit te oud
  bent _ nooit te oud
  _ bent nooit te oud
  _ gaat je afvragen
  gaat _ afvragen
  _ gaat bijna denken
  ga _ bijna denken
  _ krijgt het idee
  _ krijgt het gevoel
  _ krijgt de indruk
  krijg _ het idee
  krijg _ het gevoel
  krijg _ de indruk
  _ vraagt je af
  _ hebt van die
  _ hebt mensen die
  _ hebt er die
  heb _ mensen die
  het zal _ maar
  zal _ maar gebeuren
  zal _ maar overkomen
  zal _ kind maar
  zal _ moeder maar
  hou _ je hart
  houd _ je hart
  _ houdt je hart
  houdt _ hart vast
  _ kijkt je ogen uit
  kijkt _ ogen uit
  kijk _ je ogen uit
  zakt _ broek
  breekt _ klomp
  moed zinkt _ in
  zinkt _ de moed
  zweet breekt _ uit
  springen _ in de ogen
  haren rijzen _
  rijzen _ de haren
  op _ klompen aanvoelen
  op _ vingers natellen
  van _ stoel vallen
  val _ van je stoel
  kun _ over de koppen
  _ kunt over de koppen
  kun _ donder op
  kun _ een speld
  _ kunt een speld
  waar _ u tegen
  waar _ ook komt
  wie _ ook spreekt
  hoe _ het ook wendt
  kan _ het zo gek
  kun _ het zo gek
  _ kunt het zo gek
  _ kan het zo gek
  daar kun _ niet tegenop
  _ zit er maar mooi
  _ moet niet alles geloven
  van _ familie moet
  van _ af bijten
  als _ voor een dubbeltje
  zo oud als _ je
  _ bent zo oud als
  voor schut sta _
  sta _ voor schut
  sta _ voor paal
  sta _ voor joker
  sta _ voor niks
  doe _ het nooit goed
  doe _ nooit goed
  _ doet het nooit goed
  kom _ van een koude kermis
  dat trek _ niet
  dat verzin _ niet
  dat overleef _ niet
  dat leer _ niet
  zoiets leer _ niet
  dat kies _ niet
  daar kies _ niet
  dat voorzie _ niet
  dat bedenk _ niet
  hoor _ er niet bij
  hoor _ er niet meer bij
  tel _ niet mee
  tel _ niet meer mee
  krijg _ de schuld
  krijg _ stank voor dank
  _ krijgt stank voor dank
  mag _ achteraan
  mag _ weer achteraan
  kun _ achteraan
  kun _ weer achteraan
`);
