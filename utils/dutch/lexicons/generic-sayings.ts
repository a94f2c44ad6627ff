import { linesIn } from './word-list';

/** Sayings in which `je` means people in general; `_` is the place of that `je`. One a line, in folded words. */
export const GENERIC_SAYINGS: readonly string[] = linesIn(`
  verzin _ niet
  echt _ van het
  dat _ van het
  niet _ van het
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
  waar _ u tegen
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
  zo leer _ nog eens
  als _ nagaat dat
  als _ nagaat hoe
  als _ nagaat wat
  zo hoor _ nog eens
  zo kom _ nog eens
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
`);
