import { MORE_GENERIC_SAYINGS } from './more-generic-sayings';

/** Sayings in which `je` means people in general; `_` is the place of that `je`. One a line, in folded words. */
export const GENERIC_SAYINGS: readonly string[] = [
  ...MORE_GENERIC_SAYINGS,
  ...`
  verzin _ niet
  dat verzin _
  geloof _ toch niet
  geloof _ niet
  hoe ouder _ wordt
  waar _ ook kijkt
  waar _ ook komt
  waar _ ook gaat
  _ kunt niet alles hebben
  _ kan niet alles hebben
  _ hoort wel eens
  _ hoort weleens
  _ hoort vaak
  _ ziet het steeds
  _ ziet vaak
  _ ziet wel vaker
  dat maak _ niet vaak mee
  wat moet _ ermee
  daar sta _ dan
  dan sta _ daar
  daar zit _ dan
  kun _ erop wachten
  kan _ erop wachten
  kan _ vergif op innemen
  kun _ vergif op innemen
  als _ pech hebt
  als _ geluk hebt
  als _ niet uitkijkt
  voor _ het beseft
  op _ klompen
  _ wordt er moe van
  _ wordt er gek van
  _ kunt er niet omheen
  zo ver _ kon kijken
  zover _ kunt kijken
  zover _ kon kijken
  daar krijg _ energie
  krijg _ nou
  heb _ nou
  _ hebt mensen die
  heb _ mensen die
  _ weet het nooit
  _ kan het nooit
  _ kunt het nooit
  _ reinste
  _ weet hoe het gaat
  _ weet hoe dat gaat
  _ weet hoe ze
  _ weet hoe die
  _ weet wat _ hebt
  _ weet wat ze
  _ hoort er zo
  _ hoort er zoveel
  _ hoort zoveel
  _ hoort zo vaak
  _ leest zoveel
  _ leest zo vaak
  _ krijgt waar je
  waar _ voor betaalt
  met de riemen die _
  _ moet roeien
  _ kunt geen ijzer
  _ kan geen ijzer
  _ kunt niet iedereen
  _ kan niet iedereen
  _ doet het nooit
  doe _ het nooit
  hoe _ het ook
  _ kunt er donder
  kun _ donder
  kun _ gif
  kun _ de klok
  _ kunt de klok
  _ moet toch ergens
  _ zou toch
  zou _ toch zeggen
  zou _ toch denken
  van _ familie moet
  _ moet de huid
  op _ blaren
  wat _ niet weet
  _ gaat er bijna
  dat gun _ toch
  zoiets gun _
  dat verwacht _ toch
  dan ben _ mooi
  ben _ mooi klaar
  sta _ mooi
  daar schrik _
  daar sta _ van te
  daar word _ toch
  daar doe _ niks
  daar doe _ niets
  daar kom _ niet
  daar heb _ weinig
  dat krijg _ dan
  zoiets heb _ met
  _ moet maar durven
  _ moet het maar durven
  _ moet het maar weten
  _ moet maar weten
  _ moet er maar zin in hebben
  _ moet maar zin hebben
  _ moet het maar net weten
  _ moet maar net
  _ zal maar
  _ zult maar
  _ hoeft niet gestudeerd
  _ hoeft geen geleerde
  _ bent maar een nummer
  _ bent een nummer
  _ doet er niks aan
  _ doet er niets aan
  doe _ er niks aan
  doe _ er niets aan
  wat doe _ er aan
  wat kun _ eraan doen
  wat kan _ eraan doen
  doe _ niks aan
  doe _ niets aan
  wat wil _ ook
  wat wil _ dan ook
  wat had _ dan verwacht
  heb _ van die dagen
  heb _ van die mensen
  _ hebt van die
  heb _ van die
  zo heb _ het
  zo ben _ rijk
  zo ben _ alles
  _ gelooft het niet
  _ gelooft je ogen
  gelooft _ ogen niet
  _ kijkt je ogen uit
  _ ziet door de bomen
  _ hand voor ogen
  geen hand voor _ ogen
  met _ goeie gedrag
  met _ goede gedrag
  je met _ goeie
  niets voor _ plezier
  het ligt maar aan wie _
  het hangt ervan af wie _
  al zeg _ tien keer
  al bel _ tien keer
  hoe vaak _ ook
  wat _ ook doet
  wat _ ook probeert
  wie _ ook belt
  wie _ ook vraagt
  van wie _ houdt
  net als _ denkt
  net als _ dacht
  om _ voor te schamen
  om _ dood te
  om _ kapot te
  om _ over te verbazen
  zo oud als _ je voelt
  _ leeft maar een
  leer _ door
  leert _ door
  _ kunt niet voorzichtig genoeg
  _ kan niet voorzichtig genoeg
  _ wordt er niet
  word _ er niet
  _ gaat je afvragen
  _ vraagt je af
  _ vraagt je toch
  vraag _ je toch af
  dan vraag _ je af
`
    .trim()
    .split(/\n\s*/),
];
