/**
 * Accounts that no person stands behind: those of RFC 2142 for running a network, and the daemons that write bounces. A
 * desk reads from them who has answered, so they stay.
 */
const system =
  /^(?:(?:bounce|mail)?-?(?:mailer|maier)-?daemon|mail-?daemon|daemon|post-?master|hostmaster|webmaster|root|nobody|abuse|noc|security|support|(?:do[-_.]?not|no)[-_.]?reply|mdaemon|listserv|majordomo|undisclosed-recipients?)$/u;

/** Words that notices of servers and headers are made of: one of them alone is no mention of a person. */
const ordinary = new Set(
  `a abuse accept accepted access account action additional address addresses adm admin administrator after agent alias all
  although am an and android anonymous another antispam any apache app apple are at attempt auth authentication auto back bad banned
  base64 be been because below between bit bits blocked body bounce bounces box build but by cache can cannot cannon cause cc
  center charset check client code com command complaint confirm connect connection contact content copy could customer daemon
  data database date day days deferred delay delayed delete deliver delivered delivery denied desk details detected did
  diagnostic disabled disk dkim dmarc dns docomo does domain down download dr draft due each email encoding end error errors ezweb
  event exceeded exchange exim expired explorer external fail failed failure fatal file final first firewall following for form
  format found free from full gateway generated gmail google greeting greylisted group groups guest had has have he header headers hello help
  here high home host hosted hotmail hour hours html http https icloud id identity image imap in inbox include info information
  inquiry internal internet into invalid ip iphone is issue it its japan job just kddi last later learn like limit line link list
  listed lists local localhost log login logs loop low mac mail mailbox mailer mailing mailman mails main maildir mailbox many
  master max mbox member members message messages method microsoft mime miss mobile mode more mozilla mr mrs ms multipart my name names ne net
  network new news no node none not notes notice notification notify number of off office official on one only open or order
  org original other our out outlook over overquota owner page part password path pc permanent permission person phone plain
  please pm policy pop port post postfix postmaster previous private problem procmail prof profile program protocol provider proxy
  public qmail query queue quota rcpt read real reason receive received receiver recipient recipients reference refused reject
  rejected relay remote reply report request required reset response result retry return returned root rule run said sales sample
  say secure security see send sender sendmail sent server service session set settings shop simulator site size smtp softbank
  sorry source spam spf staff standard state status still stop storage subject such suspended support system table task team
  technical temporary test text than thank thanks that the their them there this thunderbird time timeout to today token
  transaction transcript transfer try type unable undeliverable undelivered unknown unread unsubscribe until update upload url us use user
  users using utf value verify version via virus warning was we web webmaster website welcome were what when which while who will
  windows with word work world would www yahoo yes you your zip`.split(/\s+/u),
);

/** Whether a local part belongs to a system, not to a person. */
export function isSystem(local: string): boolean {
  return system.test(local.toLowerCase());
}

/** Whether a word, in any case, is one that texts about mail are made of. */
export function isOrdinary(word: string): boolean {
  return ordinary.has(word.toLowerCase());
}
