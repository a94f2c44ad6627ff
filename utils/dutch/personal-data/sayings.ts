/** What stands behind a word of a state where both are a name or a saying: "een blinde vlek", "een dove kwartel". */
export const SAYINGS: Readonly<Record<string, RegExp>> = {
  blinde:
    /^(?:paard|hond|kat|poes|vlek|vlekken|muur|muren|gevel|gevels|vink|vinken|paniek|woede|drift|haat|liefde|kaart|hoek|hoeken|steeg|wand|passagier|vertrouwen)$/,
  blind:
    /^(?:te (?:staren|varen)|getekend|gelopen|getypt|ingevuld|gereden|gekocht|gevaren|gevolgd|geloofd|vertrouwd|vertrouw|vertrouwen|vertrouwde|date|dates|typen|varen|vaar|staren|staart|gestaard|volgen|volg|vinken)$/,
  dove: /^(?:kwartel|netel|netels|oren|mansoren)$/,
  zwart: /^(?:van|op|geld|werken|rijden)$/,
  zwarte: /^(?:lijst|piet|pieten|markt|gat|humor|container|bak|rand|vlek|vlekken|inkt|kat|pagina)$/,
};
