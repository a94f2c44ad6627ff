import { wordSet, wordsIn } from './word-list';

/** Words for a condition, treatment, aid or medicine, folded; `health-compounds.ts` knows those that are put together. */
export const HEALTH_WORDS: readonly string[] = wordsIn(`
  kanker kankerpatient tumor tumoren leukemie uitgezaaid uitzaaiingen melanoom lymfeklierkanker
  diabetes suikerziekte diabeet diabetespatient astma copd longemfyseem epilepsie epileptisch alzheimer
  dementie dement dementerend parkinson ms als-patient reuma artrose artritis jicht hiv hiv-positief
  hivpositief seropositief aids hepatitis tuberculose tbc soa chlamydia herpes covid long-covid
  longcovid corona coronavirus q-koorts kinkhoest griep longontsteking blaasontsteking ziekte chronisch
  depressie depressief depressies depressiviteit burn-out burnout overspannen ptss adhd add autisme
  autistisch ass asperger pdd-nos schizofrenie schizofreen psychose psychotisch borderline bipolair
  bipolaire manisch angststoornis angststoornissen paniekstoornis eetstoornis anorexia boulimia
  dwangstoornis ocd verslaafd verslaving alcoholverslaving alcoholist gokverslaafd gokverslaving
  suicidaal trauma dyslexie dyslectisch paniekaanvallen persoonlijkheidsstoornis tourette psychische
  psychisch waanideeen zelfmoordpoging doodswens hooggevoelig hartinfarct hartaanval hartfalen
  hartpatient hartproblemen hartklachten hartritmestoornis hartritmestoornissen hartziekte
  hartafwijking pacemaker beroerte herseninfarct hersenbloeding tia hersenletsel nah hersenschudding
  dwarslaesie verlamd halfzijdig amputatie geamputeerd trombose longembolie hoge-bloeddruk bloeddruk
  aneurysma rolstoel rolstoelgebruiker rolstoelgebruikster rolstoelafhankelijk rollator scootmobiel
  blindengeleidehond hulphond gehoorapparaat gehoorapparaten hoorapparaat prothese kunstbeen stoma
  katheter sondevoeding zuurstof krukken hoog-laagbed tillift chemo chemokuur chemokuren chemotherapie
  bestraling bestralingen bestraald immunotherapie dialyse nierdialyse nierfalen nierpatient nierziekte
  leverziekte transplantatie niertransplantatie geopereerd heupoperatie knieoperatie operatie
  revalideren revalidatie ivf ivf-traject palliatief palliatieve terminaal terminale ongeneeslijk
  hospice euthanasie afkickkliniek ontwenning psychiater psycholoog psychiatrisch psychiatrische
  therapie therapeut ggz ggz-behandeling medicijnen medicatie antidepressiva insuline methadon morfine
  ritalin concerta antipsychotica slaappillen oxazepam bloedverdunners prednison lithium antibiotica
  oxycodon tramadol kalmeringsmiddelen sertraline citalopram metformine zwanger zwangerschap
  hoogzwanger uitgerekend miskraam abortus bevallen keizersnede postnatale handicap gehandicapt
  gehandicapte meervoudig beperking arbeidsongeschikt afgekeurd invalide slechtziend slechtziende blind
  blinde doof dove doofblind slechthorend slechthorende stotter afasie spastisch minder-valide
  mindervalide bedlegerig incontinent hulpbehoevend arbeidsbeperking verstandelijk lvb downsyndroom
  gehoorproblemen blindheid doofheid migraine fibromyalgie hernia spierziekte spierdystrofie crohn
  sikkelcelziekte sikkelcelanemie lyme whiplash osteoporose staar glaucoom maculadegeneratie me/cvs cvs
  lupus coeliakie allergisch allergie eczeem psoriasis schildklierziekte maagzweer pds endometriose
  bekkeninstabiliteit longfibrose cystic taaislijmziekte huntington korsakov immuunziekte
  auto-immuunziekte hemofilie vaatziekte ziek langdurig evenwichtsstoornis duizeligheid rugklachten
  rughernia slijmbeursontsteking scoliose obesitas gebroken polsfractuur slaapapneu narcolepsie
  tinnitus meniere darmziekte longziekte longkanker positief-getest besmet blaasproblemen hersentumor
  niersteen nierstenen suikerpatient suikerpatiente reumapatient angina bronchitis pneumonie
  pleinvrees smetvrees claustrofobie manisch-depressief psychoot delier delirium aspergersyndroom
  syndroom gilles hersenvliesontsteking polio aneurysme arteriosclerose etalagebenen
  parkinsonpatient hartkloppingen hartoperatie bypass stent dotteren gedotterd spataderen
  bloedarmoede bloedziekte leukemiepatient stoma-patient stofwisselingsziekte schildklier
  nierpatiente dialysepatient longpatient longaandoening ademhalingsproblemen chronische
  gordelroos mazelen waterpokken malaria tuberculose legionella salmonella norovirus
  spasticiteit spasme epileptica epilepticus mantelzorgbehoevend zorgbehoevend
  beademing beademd zuurstoffles zuurstofapparaat infuus rolstoelpatient kunstheup
  kunstknie heupprothese beenprothese spalk gips blindenstok taststok blindengeleide
  trippelstoel anticonceptie
  chemobehandeling hormoonbehandeling hormoontherapie stamceltransplantatie openhartoperatie
  staaroperatie maagverkleining afkicken afgekickt ontgift overdosis alcoholisme drugsverslaafd
  drugsverslaving methadonprogramma zelfdoding zelfbeschadiging automutilatie
  zelfmoordneigingen suicidepoging hallucinaties waanbeelden dwanggedachten hechtingsstoornis
  rouwverwerking zwangerschapsvergiftiging zwangerschapsdiabetes buitenbaarmoederlijke
  doodgeboren stilgeboren vroeggeboorte couveuse prematuur ivf-behandeling onvruchtbaar menopauze
  zwakbegaafd zwakzinnig laagbegaafd hoogsensitief
  doofstom rolstoelbehoeftig dementeert dementeren revalideert revalideer stottert hallucineert dialyseert
  chronischzieke parkinsonisme botontkalking botbreuk mantelcel uitbehandeld opgebrand gehoorverlies
`);

/** Words that only count with a firm owner ("ik ben ziek"), because they are common in other sentences. */
export const VAGUE_HEALTH_WORDS: ReadonlySet<string> = wordSet(`
  ms ziekte chronisch ziek operatie griep langdurig therapie therapeut zuurstof trauma
  beperking bloeddruk blind blinde doof dove besmet staar add ass als-patient corona meervoudig krukken
  cystic halfzijdig ggz allergie psychisch psychische verstandelijk rolstoel uitgerekend revalidatie
  antibiotica stotter cvs pds psychiater psycholoog gips chronische syndroom gilles
`);

/** Aids and consequences; next to a condition in the same sentence they add nothing. */
export const AID_WORDS: ReadonlySet<string> = wordSet(`
  rolstoel rollator scootmobiel krukken ggz psychiater psycholoog therapeut afgekeurd arbeidsongeschikt
  revalideren revalidatie hulphond hospice ziek gips trippelstoel tillift hulpbehoevend bedlegerig
`);
