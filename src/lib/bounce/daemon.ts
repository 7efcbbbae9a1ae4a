/** How the senders of bounces call themselves, in a From field. */
export const daemon =
  /mailer-daemon|mail delivery|post_?master|mail administrator|delivery subsystem|メール配信/iu;
