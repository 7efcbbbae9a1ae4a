/** How servers announce the returned mail, at the start of a line. */
const announced =
  /^[ \t>*#-]*(?:below (?:this line )?is (?:a|the) copy|this is a copy of|enclosed is a copy|here is a copy|included is a copy|original message(?: headers?)?(?: follows?)?[ \t]*[:.-]|message headers? follow|original message|returned message|unsent message|undelivered message follows|(?:the )?message (?:text|header) follows|begin forwarded message|your original message|元のメッセージ ?(?:ヘッダー)?|オリジナルメッセージ|返送されたメール)/imu;
/** The fields with which the header of a mail begins. */
const header =
  /^(?:return-path|received|dkim-signature|message-id|delivered-to|x-[a-z-]{3,40}|mime-version)[ \t]*:[ \t]*\S/imu;

/** Less than this before the returned mail is no notice. */
const shortest = 15;

/** Gives the place where a notice ends and the returned mail begins; the text's length where none is returned. */
export function findOriginal(notice: string): number {
  let end = notice.length;
  for (const pattern of [announced, header]) {
    const found = pattern.exec(notice)?.index ?? notice.length;
    if (notice.slice(0, found).trim().length >= shortest) end = Math.min(end, found);
  }
  return end;
}
