import { wordSet } from '../../lexicons/word-list';

/** Common little words of other languages that are no Dutch words; folded, so without accents. */
export const OTHER_LANGUAGES: readonly ReadonlySet<string>[] = [
  wordSet(
    "the you my your are can please how what where when want need have this that i i'm im don't dont not and with to it do does know understand speak hello thank thanks for from could would should about get got they there because if which who why be been has had letter appointment passport house our we she he his her any some was will or at by on could't can't cant didn't tell help but sorry",
  ),
  wordSet(
    'ich nicht und bitte haben kann wie sie mein meine ist das ein eine fur mit danke guten hallo konnen mochte brauche wo wann warum wir auf der den dem nach zu bin habe hilfe sprechen sprechen deutsch einen oder aber uber wenn',
  ),
  wordSet(
    "vous est pas bonjour merci pour avec une les des mon ma nous avez plait comment ou suis j'ai jai puis que qui dans sur besoin votre parler francais s'il sil voudrais avoir faire quand pourquoi bonsoir du au et il elle je ne parle parlez cette ce le la c'est",
  ),
  wordSet(
    'hola por favor gracias necesito quiero como puedo para el la que tengo estoy buenos dias donde cuando usted mi una un con hablar espanol ayuda puede en los las es no si carta',
  ),
  wordSet(
    'merhaba bir icin nasil ve bu lutfen tesekkur tesekkurler istiyorum var yok ben benim ne nerede zaman mi cok evet hayir yardim konusuyor turkce ederim ediyorum gerekiyor biliyor',
  ),
  wordSet(
    'dzien dobry prosze jak nie jest czy mam dziekuje chce potrzebuje po polsku ze sie moge co to gdzie kiedy dla mnie moj moja witam pomoc list mieszkam pan pani do na',
  ),
  wordSet(
    'buna ziua va rog multumesc am nevoie cum pot sa unde este nu si pentru romaneste vreau trebuie olá obrigado obrigada preciso bom dia voce eu quero onde salam marhaba shukran',
  ),
];

/** Of these one must be among them, so that a title ("the lord of the rings") is not taken for a message. */
export const OTHER_LANGUAGE_CORE = wordSet(
  "i i'm im my you need want please can how where thank thanks hello speak understand have could ich bitte mein meine sie kann wie brauche habe bonjour vous mon ma je merci comment suis hola gracias necesito quiero puedo tengo merhaba istiyorum nasil benim lutfen dzien prosze jak mam chce potrzebuje dziekuje buna multumesc vreau nevoie obrigado preciso quero salam",
);
