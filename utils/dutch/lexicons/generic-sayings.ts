/** Sayings in which `je` means people in general; `_` is the place of that `je`. One a line, in folded words. */
export const GENERIC_SAYINGS: readonly string[] = `
zoiets wens _ niemand
  dat wens _ niemand
  wens _ je ergste vijand
  dat gun _ niemand
  dat gun _ je ergste
  _ wordt er niet jonger
  word _ niet vrolijk van
  word _ niet blij van
  word _ niet beter van
  word _ niet wijzer van
  word _ niet goed van
  wat heb _ eraan
  wat heb _ er aan
  wat koop _ ervoor
  wat koop _ daarvoor
  daar koop _ niks voor
  daar koop _ niets voor
  wat moet _ daarmee
  dan weet _ het wel
  dan ben _ de klos
  dan ben _ de sigaar
  dan ben _ de pineut
  dan ben _ de pisang
  dan ben _ nergens
  dan ben _ mooi klaar
  ben _ mooi klaar mee
  kun _ wel schudden
  kan _ wel schudden
  kun _ het wel schudden
  kun _ de klok op
  kun _ donder op zeggen
  kan _ donder op zeggen
  kun _ niet omheen
  kan _ niet omheen
  schiet _ niks mee op
  schiet _ niets mee op
  _ schiet er niks mee op
  _ schiet er niets mee op
  _ moet het maar treffen
  moet _ het maar treffen
  doe _ het nooit goed
  _ doet het nooit goed
  _ staat erbij en
  en _ kijkt ernaar
  kan _ de boom in
  kun _ de boom in
  ga _ er niet op vooruit
  door de bomen zie _
  zie _ door de bomen
  wie ben _ dan
  dat hou _ toch
  dat houd _ niet
  dat hou _ niet
  dat trek _ niet
  dat trek _ toch
  dat geloof _ niet
  daar kijk _ van op
  sta _ van te kijken
  sta _ machteloos
  sta _ met lege handen
  sta _ voor een dichte
  sta _ voor gek
  ben _ aan de goden
  kom _ van een koude
  kom _ bedrogen uit
  zit _ met de gebakken
  zit _ met de brokken
  blijf _ met de brokken
  trek _ aan het kortste
  trek _ aan een dood
  val _ tussen wal
  moet _ toch wat
  _ moet wat
  _ moet ergens beginnen
  ergens moet _ beginnen
  _ bent maar een keer
  leef _ maar een keer
  _ leeft maar een keer
  als _ eenmaal
  hoe meer _ hebt
  wat _ van ver haalt
  dat krijg _ ervan
  dat krijg _ als
  dat krijg _ met
  zo krijg _ dat
  dat heb _ met
  dat heb _ als
  dat heb _ nu eenmaal
  dat heb _ met die
  soms heb _ dat
  dat zie _ overal
  dat zie _ tegenwoordig
  dat hoor _ overal
  dat hoor _ steeds
  dat lees _ overal
  dat kun _ toch
  dat kan _ toch
  dat doe _ gewoon
  zoiets doe _ niet
  zoiets verwacht _ niet
  dat verwacht _ niet
  zoiets maak _ zelden
  dat maak _ zelden
  zoiets vergeet _ niet
  dat vergeet _ nooit
  dat onthoud _ nooit
  leer _ niet op school
  kan _ niks mee
  ben _ altijd te laat
  heb _ geen leven
  heb _ het niet voor het zeggen
  _ weet maar nooit
  _ weet nooit
  _ zou denken dat
  _ zou zeggen dat
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
  moet _ maar net weten
  zou _ denken
  zou _ zeggen
  als _ begrijpt wat
  wie _ ook
  oefening baart
  daar word _ niet vrolijk van
  daar word _ gek van
  daar word _ moe van
  wordt _ gek
  word _ gek van
  word _ moe van
  dat kun _ wel zeggen
  dat mag _ wel zeggen
  wat _ zegt ben _ zelf
  voor _ het weet
  voordat _ het weet
  van _ welste
  heb _ het weer
  daar heb _ het
  zie _ vaker
  zie _ vaak
  hoor _ vaker
  hoor _ vaak
  dat zie _ wel vaker
  kun _ nagaan
  kan _ nagaan
  zoals _ overal ziet
  wat zul _ doen
  zo gaat dat als _
  daar word _ stil van
  zo leer _ nog
  leer _ nog eens
  _ zou maar
  _ zult het maar
  _ zal het maar
  _ zou bijna
  _ zou het bijna
  _ moet toch wat
  _ bent nooit te oud
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
  _ weet hoe dat
  _ weet hoe het
  _ weet hoe ze
  _ weet hoe die
  _ weet wat _ hebt
  _ weet wat ze
  _ hoort er
  _ hoort zoveel
  _ hoort zo vaak
  _ leest er
  _ leest zoveel
  _ leest zo vaak
  _ krijgt waar je
  waar _ voor betaalt
  met de riemen die _
  _ moet roeien
  wat _ zaait
  _ kunt geen ijzer
  _ kan geen ijzer
  _ moet ergens beginnen
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
  kun _ niet omheen
  kan _ niet omheen
  _ moet wat
  _ moet toch ergens
  _ zou toch
  zou _ toch zeggen
  zou _ toch denken
  wie _ bent
  van _ familie moet
  _ moet de huid
  op _ blaren
  wat _ niet weet
  _ gaat er bijna
  dat gun _ niemand
  dat gun _ toch
  zoiets gun _
  dat wens _ niemand
  zoiets verwacht _ niet
  dat verwacht _ niet
  dat verwacht _ toch
  dat geloof _ niet
  dan ben _ mooi
  ben _ mooi klaar
  sta _ mooi
  dan ben _ nog
  daar schrik _
  daar kijk _ van op
  daar sta _ van te
  daar word _ toch
  daar doe _ niks
  daar doe _ niets
  daar kom _ niet
  daar heb _ niks
  daar heb _ niets
  daar heb _ weinig
  dat heb _ met
  dat krijg _ met
  dat heb _ als
  dat krijg _ als
  dat krijg _ ervan
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
  zie _ door de bomen
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
  _ leeft maar een keer
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
  .split(/\n\s*/);
