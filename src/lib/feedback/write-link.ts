/** An answer to 解決しましたか: the number of the guide (`check` for the checklist), and the reason of a no. */
export interface Answer {
  guide: string;
  answer: 'yes' | 'no';
  reason?: string;
}

/**
 * Gives the link that carries an answer to the operator, and nothing beside it: a `mailto:` address gets `subject` in place of its own, an
 * `https:` address the answer as `?guide=…&answer=…&reason=…` after what it asks already. Anything else is no address to answer to: null.
 */
export function writeFeedbackLink(to: string, answer: Answer, subject: string): string | null {
  if (/^mailto:[^?]+@[^?]+/u.test(to)) {
    const [address = '', query = ''] = to.split('?', 2);
    const others = query.split('&').filter((part) => part !== '' && !/^subject=/iu.test(part));
    return `${address}?${[`subject=${encodeURIComponent(subject)}`, ...others].join('&')}`;
  }
  if (!to.startsWith('https://') || !URL.canParse(to)) return null;
  const link = new URL(to);
  for (const [name, value] of Object.entries(answer)) link.searchParams.set(name, String(value));
  return link.href;
}
