const SHORTEST = 120;

/** Field names of RFC 5322 and RFC 3464 at the beginning of a line, or, as a box of one line flattens a paste, of a word. */
const FIELD =
  /(?:^|\s)(?:return-path|received|from|to|subject|date|message-id|reporting-mta|final-recipient|original-recipient|diagnostic-code|remote-mta|status|action|差出人|宛先|件名|送信日時|日時)[ \t]*[:：]/gi;
/** How the mail programs of the world begin when they give a mail back. */
const SENTENCE =
  /mailer-daemon|mail delivery|delivery (?:status|has failed|failure|incomplete)|undeliver|could ?n[o']t be delivered|wasn't delivered|not be delivered|returned to (?:the )?sender|permanent(?: fatal)? error|remote server returned|配信(?:でき|不能|に失敗)|配達(?:でき|不能)|送信できませんでした|届けられません/i;

/**
 * True where somebody put a whole mail or a whole bounce into the search box: long, and with the field lines of a mail or
 * the sentences of a bounce in several lines. A single line of an error is a question like any other.
 */
export function isPastedMail(text: string): boolean {
  if (text.length < SHORTEST) return false;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
  const fields = text.match(FIELD)?.length ?? 0;
  if (fields >= 2) return true;
  return SENTENCE.test(text) && (lines >= 3 || text.length >= 300);
}
