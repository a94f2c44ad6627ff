import { wordSet, wordsIn } from './word-list';

/** Words for a condition, treatment, aid or medicine, folded; `health-compounds.ts` knows those that are put together. */
export const HEALTH_WORDS: readonly string[] = wordsIn(`
  chemokuur chemokuren antibioticakuur reumatisch astmatisch kleurenblind nachtblind kanker tumor tumoren leukemie uitgezaaid uitzaaiingen melanoom diabetes diabeet astma copd
  longemfyseem epilepsie epileptisch alzheimer dementie dement dementerend parkinson ms reuma artrose
  jicht hiv hiv-positief hivpositief seropositief aids tuberculose tbc soa chlamydia herpes covid
  long-covid longcovid corona coronavirus q-koorts kinkhoest griep ziekte chronisch depressie
  depressief depressies depressiviteit burn-out burnout overspannen ptss adhd add autisme autistisch autistish
  ass asperger zelfmoordgedachten vernevelaar katheteriseren pdd-nos pdd pddnos schizofrenie schizofreen psychose psychotisch borderline bipolair bipolaire
  manisch anorexia boulimia ocd verslaafd verslaving alcoholist suicidaal trauma dyslexie dyslectisch
  paniekaanvallen tourette psychisch waanideeen zelfmoordpoging doodswens hooggevoelig
  pacemaker beroerte tia nah hersenschudding dwarslaesie verlamd halfzijdig amputatie
  geamputeerd trombose hoge-bloeddruk bloeddruk aneurysma rolstoel rollator rolator scootmobiel
  blindengeleidehond hulphond prothese kunstbeen stoma
  katheter sondevoeding zuurstof krukken hoog-laagbed tillift chemo bestraling
  bestralingen bestraald dialyse transplantatie geopereerd operatie revalideren
  revalidatie ivf ivf-traject palliatief terminaal terminale ongeneeslijk hospice
  euthanasie afkickkliniek ontwenning psychiater psycholoog psychiatrisch therapie
  therapeut ggz ggz-behandeling medicijnen medicatie antidepressiva insuline methadon morfine ritalin
  concerta antipsychotica slaappillen prednison lithium antibiotica oxycodon tramadol
  kalmeringsmiddelen sertraline citalopram metformine zwanger zwangerschap hoogzwanger uitgerekend
  miskraam abortus bevallen keizersnede postnatale handicap gehandicapt gehandicapte meervoudig
  beperking arbeidsongeschikt afgekeurd invalide slechtziend slechtziende blind blinde doof dove
  doofblind slechthorend slechthorende stotter afasie spastisch minder-valide mindervalide bedlegerig
  incontinent hulpbehoevend arbeidsbeperking verstandelijk lvb blindheid doofheid migraine
  fibromyalgie hernia crohn sikkelcelziekte lyme whiplash osteoporose staar glaucoom
  me/cvs cvs lupus coeliakie allergisch allergie eczeem psoriasis maagzweer pds endometriose
  bekkeninstabiliteit longfibrose cystic taaislijmziekte huntington korsakov immuunziekte
  auto-immuunziekte hemofilie ziek langdurig duizeligheid scoliose obesitas gebroken slaapapneu
  narcolepsie tinnitus meniere positief-getest besmet niersteen nierstenen angina pneumonie
  manisch-depressief psychoot delier delirium syndroom gilles polio aneurysme etalagebenen
  hartkloppingen bypass stent dotteren gedotterd spataderen bloedarmoede schildklier
  gordelroos mazelen waterpokken malaria legionella salmonella norovirus spasticiteit spasme
  epileptica epilepticus mantelzorgbehoevend zorgbehoevend beademing beademd
  infuus kunstheup kunstknie spalk gips blindenstok taststok blindengeleide
  trippelstoel anticonceptie chemobehandeling hormoonbehandeling openhartoperatie
  maagverkleining afkicken afgekickt ontgift overdosis alcoholisme methadonprogramma zelfdoding
  zelfbeschadiging automutilatie zelfmoordneigingen suicidepoging hallucinaties waanbeelden
  dwanggedachten rouwverwerking buitenbaarmoederlijke doodgeboren
  stilgeboren vroeggeboorte couveuse prematuur ivf-behandeling onvruchtbaar menopauze zwakbegaafd
  zwakzinnig laagbegaafd hoogsensitief doofstom dementeert dementeren revalideert revalideer stottert
  hallucineert dialyseert chronischzieke parkinsonisme botontkalking botbreuk mantelcel uitbehandeld
  opgebrand diabetische hypo tremor bevalling donorhart donornier donorlever donorlongen kalmerende paniekaanval angstaanval angstaanvallen epilepsieaanval hyperventilatie
  hyperventileer cirrose levercirrose sarcoidose fibrose post-covid postcovid rsi bechterew pfeiffer
  hashimoto sjogren raynaud duchenne als-patient autist adhd'er zwaarlijvig hooikoorts
  hartruis klaplong schisis netvliesloslating abces cyste gezwel
  ischias kwaadaardig coma narcose biopsie
  kunstoog spiraaltje gesteriliseerd keizersnee
  gonorroe syfilis bore-out eetbuien suicidepogingen crisisopname
  zenuwinzinking dissociatie emdr ontwikkelingsachterstand bloedverdunner puffer
  traplift looprek loophulp brace korset steunkousen mitella sonde icd cpap pruik
  gehandicaptenparkeerkaart invalidenparkeerkaart gebarentaal braille kortademig flauwgevallen
  mank kreupel ziekbed herstellende manie manies verward dementerende slechtziendheid
  slechthorendheid hypermobiel
  stokdoof stekeblind wanen angsten
  hardhorend hardhorende infarct hersenletsel gipsbeen gedialyseerd macula hernia's roodvonk krentenbaard schurft galstenen
  endeldarm vleesboom vleesbomen pcos oedeem lipoedeem hielspoor clusterhoofdpijn oorsuizen kokerzicht kokervisus mutisme
  dyspraxie dyscalculie odd hypochonder psychoses borderliner levensmoe overwerkt pots mcas ehlers-danlos marfan klompvoet
  klompvoetjes hydrocefalie waterhoofd lepra dengue mononucleose mrsa rodehond rs-virus ondervoeding ondervoed overgewicht
  ondergewicht icsi iui levertransplantatie uitbehandeld bifida ataxie dystonie rugpatient mutatie-drager dragerschap
  nierdialyse thuisdialyse hemodialyse buikdialyse fysio logopedie elektroshocks dagbehandeling gezondheidsklachten
  gezondheidsproblemen hartritmestoornissen leesblind nierpatient epipen incontinentiemateriaal stomazakjes stomamateriaal
  glucosemeter glucosesensor insulinepomp spraakcomputer orthese steunzolen beenbeugel assistentiehond signaalhond blindenhond
  geleidehond gebarentolk zolpidem quetiapine olanzapine risperidon aripiprazol haldol haloperidol clozapine methylfenidaat
  dexamfetamine medikinet venlafaxine mirtazapine amitriptyline nortriptyline escitalopram bupropion lamotrigine depakine
  levetiracetam keppra carbamazepine topiramaat pregabaline gabapentine fentanyl suboxone naltrexon tamoxifen letrozol
  methotrexaat mtx humira levothyroxine thyrax euthyrox ozempic acenocoumarol fenprocoumon marcoumar apixaban eliquis xarelto
  digoxine furosemide ventolin salbutamol prednisolon dexamethason tacrolimus testosteron stemmingsstabilisatoren
  hartfalen slapeloosheid anemie embolie angststoornis ontsteking incontinentie hormonen rolstoeler hoofdluis apneu niet-sprekend
  stokdoof stuipen epilepsiehelm poliepen aambeien eds cva sma fnd ibd ibs sle hpv rsv bpd tbi crps gereanimeerd waterhoofdje infarctje tumortje brandwonden doorligwonden burn fobie hartkwaal stoflong stoflongen asbestlongen mesothelioom longoedeem zweepslag slijmbeurs
  tos hsp overprikkeld posttraumatische ruggenprik curettage sterilisatie vasectomie bestralingskuur hormoonkuur nabehandeling palliatieve
  euthanasietraject euthanasieverzoek suicidale zwangere bedlegerige hoogzwangere zieke tics hersenvocht stamceltherapie vruchtwaterpunctie
  adhd-er gipskorset evenwichtsorgaan zuurstofslang neussonde maagsonde voedingssonde thuisbeademing hartmonitor zwachtels waanideen inhalator graatmager broodmager onwel vergeetachtig claustrofobisch cochleair methadonpost halfdoof eenbenig geestesziek spraakgebrek
  maagband maagballon neurostimulator baclofenpomp ziekenhuisopname spoedopname heropname ic-opname insulinenaalden insulinespuiten insulinepen insulinepennen pennaalden bloedsuikermeter badstoel douchestoel toiletstoel postoel douchekruk
  badplank opstastoel dialyseer dialyseren prednisonkuur dislectisch dislexie dyslectie dislecties epelepsie epilepsi diabetis altzheimer alzeimer parkison dimentie depresief
  angstremmers slaapmedicatie pijnstillers pijnmedicatie morfinepleisters hormoonpleisters chemopillen bloeddrukpillen
`);

/** Words that only count with a firm owner ("ik ben ziek"), because they are common in other sentences. */
export const VAGUE_HEALTH_WORDS: ReadonlySet<string> = wordSet(`
  ms ziekte chronisch ziek operatie griep langdurig therapie therapeut zuurstof trauma
  beperking bloeddruk blind blinde doof dove besmet staar add ass als-patient corona meervoudig krukken
  bevalling traplift looprek brace sonde pruik mank kreupel verward angsten braille gebarentaal puffer gehandicaptenparkeerkaart invalidenparkeerkaart manie coma stokdoof stekeblind narcose
  cystic halfzijdig ggz allergie psychisch psychische verstandelijk rolstoel uitgerekend revalidatie
  zieke tics fobie burn gezondheidsproblemen gezondheidsklachten fysio logopedie odd geleidehond ontsteking hormonen antibiotica stotter cvs pds psychiater psycholoog gips chronische syndroom gilles
`);

/** Aids and consequences; next to a condition in the same sentence they add nothing. */
const AID_WORDS: ReadonlySet<string> = wordSet(`
  rolstoel rollator rolator scootmobiel krukken ggz psychiater psycholoog therapeut afgekeurd arbeidsongeschikt
  revalideren revalidatie hulphond hospice ziek gips trippelstoel tillift hulpbehoevend bedlegerig
  vergeetachtig gebarentaal gebarentolk incontinentiemateriaal hoog-laagbed blindenstok taststok medicijnen medicatie coma traplift looprek gehandicaptenparkeerkaart invalidenparkeerkaart
`);

const AID =
  /^(?:(?:beademings|zuurstof|dialyse|gehoor|hoor|insuline)-?(?:appara|toestel|machine|tank|fles|pomp)|rolstoel-?(?:ge|af|be[hr]))/;
const SHORTEST_AID = 11;

/** A folded word that is put together and names an aid or who needs it: "zuurstoffles", "rolstoelgebruiker". */
export function isAidCompound(word: string): boolean {
  return word.length >= SHORTEST_AID && AID.test(word);
}

/** A folded word names an aid. */
export function isAid(word: string): boolean {
  return AID_WORDS.has(word) || isAidCompound(word);
}
