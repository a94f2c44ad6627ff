/**
 * Words that programmers name the parts of a chat by. A class name or the value of an attribute is taken into a profile
 * only when it is made of these: then it holds no name, no number and no word that somebody wrote.
 */
const WORDS = new Set(
  `account action active actions actor agent alt answer app area article assistant attachment author avatar away
  balloon bar base block blocks board body bot bottom box btn bubble bubbles button call caption card cell center chat chats
  citizen client clock close closed col colleague column comment component composer contact container content context
  controls conv conversation conversations copy counterpart current customer data date day default delivered detail
  details dialog direction direct div divider draft edit editable editor element email employee end entry event external
  feed field file first flow flyout footer form frame from full general group guest has head header heading history
  host human id image in inbound inbox incoming info inner input internal is item items key kind label last layout left line lines
  link list listitem live local log logs main markdown me media member message messages messenger meta metadata mine mode
  msg msgs my name names new nick nickname note notice notification notifications number operator option options origin other others
  out outbound outer outgoing output own owner page pane panel paragraph part participant party peer people person photo plain
  position post posts preview private prose public quick quote quoted reaction reactions read received receiver recipient record
  reference remote replies reply response rich right role root row rows scroll scroller scrollable section self send sender sending sent
  separator seen service session sidebar side simple single source staff stamp start state status stream subject submit
  support system tail target team text textarea textbox theirs them thread ticket time timeline timestamp title to toolbar top
  transcript turn type typing unread user users value view viewport virtual visitor widget window wrap wrapper write writer written
  you your
  afzender antwoord bericht berichten bewoner bezoeker chatbericht collega datum gesprek gesprekken inhoud inkomend
  inwoner invoer klant lijst medewerker mij naam onderwerp regel regels tekst tijd titel uitgaand veld venster verzonden zelf
  true false none yes no auto polite log listbox region search alert off on
  dialogflow chatbot webchat livechat chatbox chatwindow messagelist messagebox textfield msgbox conversationlist`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The parts of a name as programs write them: "MessageRow--own" is message, row, own. */
export function partsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((part) => part !== '');
}

/** Whether a name is made of such words alone. */
export function isProgramName(name: string): boolean {
  const parts = partsOf(name);
  return name.length <= 60 && parts.length > 0 && parts.every((part) => WORDS.has(part));
}

/** Whether a name has one of these words in it. */
export function speaksOf(name: string, words: RegExp): boolean {
  return partsOf(name).some((part) => words.test(part));
}
