const words = (list: string): readonly string[] => list.split(' ');

/** Nouns that insult whoever they are said of. Folded; `x*` starts with, as in `phrase.ts`. */
export const INSULTING_NOUNS: readonly string[] = words(
  'klootzak* kloothommel* klojo klojos lulhannes* hufter* hork horken debiel debielen idioot idioten randdebiel* imbeciel imbecielen mongool mongolen mongooltje achterlijken achterlijke malloot malloten mafkees mafkezen halvegare* flapdrol* etterbak* etter minkukel* smeerlap* ploert* nitwit* domkop* domoor domoren lapzwans* zakkenvuller* zakkenwasser* klaploper* kapsoneslijer* paardenlul* mierenneuker* muggenzifter* azijnpisser* zeikerd* zeikwijf zeikwijven zeurkous* trut trutten troela bitch bitches slet sletten hoer hoeren hoerenjong* hoerenzoon* hoerenloper* takkewijf takkewijven rotzak* rotwijf rotwijven rotvent rotambtena* rotjong* geteisem schorem zuiplap* zuipschuit* dikzak* sukkel sukkels sukkelaar* prutser prutsers nietsnut* lul lullen eikel eikels flikkers uitschot onderkruip* slijmbal* kutwijf kutwijven kutkop* kutambtena* schijtlijer* schijtlaars* strontzak* strontvlieg* uitvreter* pannenkoek onmens tokkie tokkies labbekak* charlatan* kankerlijer* kankerhoer* kankerhond* kankerwijf kankerlul* kankerzak* kankerkop* kankermongool* kankeridioot* kankerjong* tyfuslijer* tyfushoer* tyfuswijf tyfushond* teringlijer* teringwijf teringhoer* teringhond* klerelijer* kolerelijer* pleurislijer* klerewijf stomkop* droeftoeter* druiloor zielenpoot zieligerd apekop* oetlul* oelewapper* sufkop sufkut loser losers asshole* motherfucker* dickhead* bastard* wankstok wijsneus mietje mietjes lamzak* slapjanus stommeling* stommerik* domme-gans onnozelaar* smeerkees zottin jeannet kieken kiekens kalf seut tuthola bakvis muppet muppets clown clowns grapjas hansworst dombo kneus kneuzen kwal kwallen kluns klunzen kloris teef teven viespeuk* viezerik* engerd* hypocriet hypocrieten graaier graaiers baggeraar gluiperd* slijmjurk rotkop* rotmens dweil del halve-gare randfiguur schoft schoften schurk schurken tuig gespuis kreng krengen dwaas dwazen',
);

/** Nouns that insult only after an adjective that does ("vuile hond") or when they are said of the reader outright. */
export const COLOURABLE_NOUNS: readonly string[] = words(
  'zak zakken wijf wijven koe koeien gans ganzen varken varkens hond honden rat ratten aap apen ezel ezels geit zeug kop koppen bek heks heksen muts ambtenaar ambtenaren ambtenaartje ambtenarij vent kerel gast mens mensen volk zooitje bende teringlijders oplichter oplichters leugenaar leugenaars dief dieven boef boeven crimineel criminelen racist racisten fascist* nazi nazi’s nazis profiteur* parasiet* aso asos asociaal asociale amateur amateurs zeur zeurpiet maffia dictator* bedrieger* zot zotten drol drollen wezen figuur luiwammes dove doos boer boeren flikker homo pot jood janet tante leeghoofd robot',
);

/** Adjectives that make those nouns an insult. */
export const INSULTING_ADJECTIVES: readonly string[] = words(
  'vuile vuil vieze vies gore goor smerige lelijke ranzige arrogante achterlijke zielige schijnheilige hypocriete laffe oliedomme domme dom stomme stom luie gestoorde corrupte incompetente onnozele zotte debiele imbeciele hersenloze walgelijke respectloze dikke vette verrekte kut kanker tering tyfus klote kutkanker klere godvergeten stinkende misselijke idiote waardeloze hersendode wereldvreemde verwende stelletje zooitje hoopje bende hooghartige asociale leugenachtige',
);

/** What a person cannot be called without an insult: "jullie zijn …". */
export const INSULTING_PREDICATES: readonly string[] = words(
  'dom oliedom achterlijk gestoord debiel hersenloos lui zielig walgelijk geschift zwakzinnig imbeciel idioot knettergek corrupt schijnheilig hypocriet asociaal respectloos oerdom oerstom aartslui leugenachtig zot onnozel mongools hersendood misselijkmakend achterlijke wereldvreemd dommer kankerdom kutdom gehandicapt abnormaal krankzinnig achtelijk achterlik',
);
