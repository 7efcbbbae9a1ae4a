/**
 * How surprising one letter is after another in names that people give to things, counted over the names of published
 * software packages and over Japanese syllables. A row per first letter (start, a-z, any digit, hyphen), a column per
 * second (a-z, digit, hyphen, end); base 36, in quarters of a nat.
 */
const PAIRS = [
  'cdbddddeefdebbfcmb9bfefkhjszz',
  'lfadnidjfmecd9lbv9a9gjimfkpea',
  '8ijk9mloagoall8htbek8nsmhrkbb',
  'bqjkcor8gobakp6hucd8grspjtndd',
  '9fjh6hhn9ncgklalzfflcpomjyia9',
  'bgeegjimnljddajim7aclijdjnl98',
  'anjmabqo7nnakj8mtdefcsqmbsjcc',
  'bmln6nef9qwdjfbkqaglapsgnqjaa',
  '6lml7rwuaoqllp8mkglc9souhukba',
  'ggbcdeelnngbc7cfpebalhoilhmca',
  'aqop9rusdtprjubkfp2pcmipuujlk',
  '8koi7nkp9orkml8owlek8psujwn99',
  'allf7mos7plckq9fxnceclotgqlaa',
  '7ehh8oms9npefm8bmngmbnprkvmbb',
  'bkecahbkclfligaisib9chnphnna9',
  'ffdbnjfjijddb7dfu8dcejfijmrda',
  '9mih9mkeaql9iladv9fderoojtlab',
  'kmllloopior6lnlgmcgh3piqqpmdc',
  '9mgg6mjsbohjfj9jshddchppfxnb8',
  'dnef9mqacqjhhlbfknc9eiknhyl97',
  'aogm8mpd9lqjip9jxbbfeslpeso89',
  'gfhfbichbldcc8jfyba9ismghlul9',
  '9njm5jem7rnnhnfnvmji7porpxecd',
  '7ngj7mmg8rljnc9iwdahesrnnwmcc',
  'hmgkcmmldkpgeqhawli6kprofse67',
  'aiikcjkrelnegdb9tldgbolrtnp77',
  '8njn5ool9ojgjq7nvkko9pomdemcd',
  'klifjknmmgnojdnguljjlmmlkp555',
  'cd9dddffddidcfhblc9adffkpnlpz',
];
const QUARTERS = 4;
const DIGIT = 26;
const HYPHEN = 27;
const OUTSIDE = 28;
/** What a character outside a-z, 0-9 and hyphen costs: rare, as no pair is. */
const FOREIGN = 6;

/** Words and names one slip away from the name of a mail service: somebody may well have meant them. */
const WORDS = new Set(
  (
    'alive all alone aoi asahi bank bonnet cloud clouds col come como dino dior dive docile dome domo don drive email excited exit ' +
    'faq fifty five geo give globe god good got goto hike hiho hikari home homes hope hose hotel inc incite info ion lala lie ' +
    'life like lime line lion lite live lived liver lives lookout love mad mag mail maki man map mar mark mas mat max mec mega ' +
    'mic miki mine mines mobile mono must neo net nifta odd olive opera orion own photonmail pic pica pika pikari plaza plus ' +
    'promail rakuen rakuma rion sol soft some soul taki tan tea toki too tsuki union web wiki yoho zion zoo'
  ).split(' '),
);
const WORD = 6.5;
/** Up to this length a label may be somebody's initials, of which each is as likely as the next. */
const INITIALS = 3;
const INITIAL = 3.3;

function column(character: string): number {
  if (character >= 'a' && character <= 'z') return character.charCodeAt(0) - 97;
  if (character >= '0' && character <= '9') return DIGIT;
  return character === '-' ? HYPHEN : -1;
}

/** How unlikely somebody is to have chosen this domain label as a name, in nats: a word is cheap, a jumble is dear. */
export function costOfLabel(label: string): number {
  if (WORDS.has(label)) return WORD;
  let cost = 0;
  let row = 0;
  for (const character of label) {
    const at = column(character);
    cost += at < 0 ? FOREIGN : pairCost(row, at);
    row = at + 1;
  }
  cost += pairCost(row, OUTSIDE);
  return label.length > INITIALS ? cost : Math.min(cost, INITIAL * label.length + 1);
}

function pairCost(row: number, at: number): number {
  return Number.parseInt(PAIRS[row]?.[at] ?? 'z', 36) / QUARTERS;
}
