/** Terms with a meaning in law: explain them, never replace them (rulebook rule 30). */
export const LEGAL_TERMS: ReadonlySet<string> = new Set(
  'beschikking beschikkingen besluit besluiten bezwaar bezwaarschrift bezwaartermijn beroep beroepschrift aanmaning aanmaningen leges dwangsom dwangbevel dwangbevelen aanslag aanslagbiljet naheffing naheffingsaanslag kwijtschelding machtiging volmacht vergunning ontheffing omgevingsvergunning zienswijze ingebrekestelling aansprakelijk aansprakelijkheid verjaring verjaard termijn voorlopige voorziening bestuursorgaan beslistermijn invordering beslag loonbeslag curator bewindvoerder mentor indicatiestelling toeslag uitkering voorschot terugvordering legalisatie apostille nalatenschap erfgenaam borgsom huurcontract opzegtermijn rectificatie persoonsgegevens verwerkingsverantwoordelijke'.split(
    ' ',
  ),
);
