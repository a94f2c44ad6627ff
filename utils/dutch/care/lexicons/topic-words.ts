/** A sentence with one of these asks for material about a subject, or tells about one; it is not about a person now. */
export const TOPIC_WORDS: readonly string[] = [
  'boek|boeken|boekje|boekjes|roman|romans|thriller|thrillers|detective|stripboek|stripverhaal|strips|e-book|ebook|luisterboek|luisterboeken|titel|titels|prentenboek|prentenboeken|leesboek|studieboek|tijdschrift|artikel|artikelen|krantenartikel|encyclopedie|biografie|gedicht|gedichten',
  'film|films|dvd|dvds|serie|series|documentaire|podcast|podcasts|musical|toneelstuk|voorstelling|liedje|game|spel|spelletje|theaterstuk|theatervoorstelling',
  'folder|folders|foldertje|brochure|brochures|flyer|flyers|informatie|info|infoavond|informatieavond|voorlichting|voorlichtingsavond|informatiebijeenkomst|materiaal|poster|posters|lespakket',
  'werkstuk|spreekbeurt|scriptie|profielwerkstuk|presentatie|onderzoek|opdracht|verslag|essay|stage|schoolopdracht|huiswerk|enquete|interview',
  'cursus|cursussen|training|trainingen|workshop|workshops|lezing|lezingen|congres|bijeenkomst|bijeenkomsten|themaavond|themabijeenkomst|webinar|gastles|campagne|oefening|oefenen|opleiding|theorie|examen|vrijwilliger|vrijwilligerswerk|vacature|vacatures|gespreksgroep|lotgenoten|lotgenotengroep|nabestaanden|nabestaandengroep|praatgroep',
  'preventie|preventieplan|preventieweek|zelfmoordpreventie|suicidepreventie|brandpreventie|beleid|beleidsplan|verordening|statistiek|statistieken|cijfers|protocol|meldcode|subsidie|herdenking|monument|nieuwsbericht|boekenweek|bibliotheekcollectie',
];
