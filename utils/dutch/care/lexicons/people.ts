/** Family and others whom a writer speaks for. */
export const RELATIVES =
  'man|vrouw|vriend|vriendin|partner|ex|ex-man|ex-vriend|exman|exvriend|ex-vrouw|vader|moeder|ma|pa|mama|papa|broer|zus|opa|oma|buurman|buurvrouw|buur|buren|schoonzoon|schoondochter|schoonvader|schoonmoeder|stiefvader|stiefmoeder|huisgenoot|huisgenote|oom|tante|neef|nicht|verloofde|lief|nonkel|bomma|bompa|moeke|vake|zwager|schoonzus';

export const CHILDREN =
  'kind|kinderen|kindje|kindjes|zoon|zoontje|dochter|dochtertje|baby|babytje|peuter|kleuter|jongen|jongetje|meisje|buurmeisje|buurjongen|buurjongetje|buurkind|buurkinderen|kleinkind|kleinkinderen|kleinzoon|kleindochter|leerling|tiener|pleegkind|stiefkind|dreumes|zusje|broertje|peutertje|kids|nichtje|neefje|zoons|dochters';

export const STRANGERS =
  'iemand|mens|mensen|meneer|mevrouw|persoon|fietser|fietsster|voetganger|slachtoffer|bewoner|bewoners|dame|heer|bestuurder|jongeman|zwerver|dakloze|buurtbewoner|vent|gast|kerel|collega|klant|bezoeker|bezoekster|scooterrijder|motorrijder|jongens|jongeren|groep|gasten|client|clienten|wandelaar|chauffeur';

export const THIRD_PERSON = 'hij|zij|ze|hem|haar';

/** Long ago, over, or about someone who is no longer there: not now. */
export const LONG_AGO: readonly string[] = [
  'vorig|vorige|verleden jaar|week|maand|zomer|winter|eeuw|keer',
  'vroeger|destijds|ooit|toentertijd|indertijd',
  'jaar|jaren|maanden|maand|weken|week geleden|terug',
  'in 19*|200*|201*|202*',
  'geweest|gepleegd|overleden|begraven|uitvaart|begrafenis|gecremeerd|nabestaande|nabestaanden|herdenking',
];

/** Only just past: for what is over once it is past, such as a fire. */
export const JUST_PAST: readonly string[] = [
  'gisteren|eergisteren|gisteravond|laatst|gehad|geblust|afgelopen|vannacht|onlangs|was|waren|afgebrand|uitgebrand',
];
