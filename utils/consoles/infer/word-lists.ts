const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words in class names, attributes and labels by which consoles tell what a piece of their page is. English and Dutch. */
export const SAYS = {
  /** By whoever sits at this console. */
  agent: words(
    'outgoing outbound out own self mine me my sent agent operator admin staff employee medewerker representative advisor adviser consultant eigen uitgaand verzonden ours rep colleague collega support owner behandelaar',
  ),
  /** By whoever writes in. */
  citizen: words(
    'incoming inbound in other others them their theirs received visitor customer client citizen guest enduser burger klant bezoeker inwoner inkomend ontvangen requester consumer remote partner peer melder aanvrager foreign',
  ),
  /** The same, where other marks are silent: a side, or a word that consoles use both ways. */
  agentPerhaps: words('right end bot reverse sender you jij'),
  citizenPerhaps: words('left start contact receiver lead patient'),
  system: words(
    'system sys log logline event activity notice notification systeem gebeurtenis melding info announcement service informational audit status',
  ),
  note: words('note internal private notitie intern whisper notes remark memo'),
  divider: words('divider separator date day datum dag unread sticky scheiding ongelezen newline daymark'),
  typing: words('typing typt typen indicator composing'),
  message: words(
    'message msg bubble bericht utterance chatmessage messages balloon tekstballon reply ballon',
  ),
  item: words(
    'item row entry comment post line listitem turn remark article regel speech chat rij bijdrage part',
  ),
  group: words('group run cluster day section stack batch block groep dag list messages thread sequence'),
  part: words(
    'text body content meta time author avatar name header footer actions reaction reactions attachment quote inner title label stamp status badge sender tekst naam',
  ),
  log: words(
    'messages conversation log thread timeline transcript history feed chat gesprek berichten chatlog stream dialog dialogue messagelist verloop channel',
  ),
  aside: words(
    'nav menu sidebar tab tabs toolbar field fields form inbox suggestion suggestions template templates canned snippet snippets results search cards product knowledge queue tickets filter breadcrumb macro macros pagination wachtrij articles toast dossier details properties kenmerken shortcuts queue',
  ),
  name: words('name author sender user usr from naam afzender nick username displayname who auteur by van'),
  quote: words('quote quoted blockquote reply replied cite citation geciteerd citaat context original'),
  extra: words(
    'reaction reactions actions action toolbar menu button buttons tooltip badge preview avatar initials tick ticks receipt status state edited bewerkt meta footer options unfurl initialen suggestion chip role rol label sr only hidden delivery seen',
  ),
  tick: words(
    'tick ticks check checks read delivered seen receipt gelezen bezorgd delivery dblcheck checkmark sent',
  ),
} as const;

/** Modifiers that do not make a row another kind of row. */
export const MODIFIERS: ReadonlySet<string> = new Set([
  ...SAYS.agent,
  ...SAYS.citizen,
  ...SAYS.agentPerhaps,
  ...SAYS.citizenPerhaps,
  ...'first last middle new read unread active selected continued continuation grouped same next prev compact odd even single tail with has is from by no not only justify items self highlighted followup pending failed'.split(
    ' ',
  ),
]);

/** Whether one of the words is in the list. */
export function saysAny(given: Iterable<string>, list: ReadonlySet<string>): boolean {
  for (const word of given) if (list.has(word)) return true;
  return false;
}
