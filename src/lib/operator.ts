/** What the operator of a copy of this site says about it; the values stand in `src/site.ts`. */
export interface Operator {
  /** The name of the site, as in the header and in titles. */
  name: string;
  /** Where the site answers, without a path: `https://help.example.jp`. */
  origin: string;
  /** The folder it lies in, with a slash at both ends: `/` or `/mail/`. */
  base: string;
  /** Who runs it, for the footer and `/about/`; null shows nothing. */
  organisation: { name: string; url: string } | null;
  /** The support desk to turn to; null lets `/support/` help to find whoever runs the address. */
  desk: SupportDesk | null;
  /** Where a reader can report a mistake in a page: `mailto:` or `https:`; null offers no report. */
  corrections: string | null;
  /**
   * Where the answer to 解決しましたか goes: `mailto:`, which gets a subject (案内102 はい), or a form's `https:`, which gets
   * `?guide=102&answer=no&reason=different-screen`; null asks nothing. Any other address stops the build.
   */
  feedback: string | null;
}

/** The ways to a support desk; what it does not have is null. */
export interface SupportDesk {
  name: string;
  telephone: string | null;
  hours: string | null;
  form: string | null;
}
