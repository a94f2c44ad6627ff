/** Complaints and consolations in which `je` means people in general, in the notation of `generic-sayings.ts`. */
export const MORE_GENERIC_SAYINGS: readonly string[] = `
  _ kunt je afvragen
  je kunt _ afvragen
  _ kan je afvragen
  je kan _ afvragen
  hoe slechter _ slaapt
  hoe wijzer _ wordt
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
  hoe meer _ hebt
  wat _ van ver haalt
  dat krijg _ ervan
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
  kale kip kun _
  _ staat er niet bij stil
  _ moet het ijzer
  _ kunt een oude boom
  _ moet een gegeven paard
  _ moet geen slapende
  _ moet geen oude koeien
  _ moet de kat niet
  met stroop vang _
  hoed in de hand kom _
  zo zul _ het oogsten
  zul _ oogsten
  _ kunt er gif
  _ kunt er vergif
  _ kunt er de klok
  _ kunt het zo gek niet
  _ moet geven en nemen
  _ moet de tering
  waar _ mee omgaat
  zo oud als _
  _ moet niet op alle
  aan de vruchten herken _
  op een been kun _
  twee kanten op kun _
  _ moet de dag niet
  in nood leer _
  `
  .trim()
  .split(/\n\s*/);
