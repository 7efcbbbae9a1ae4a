function valueOf(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? (Reflect.get(object, key) as unknown) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function field(name: string, value: unknown): string {
  return typeof value === 'string' && value !== '' ? `${name}: ${value.replace(/\s+/gu, ' ')}\n` : '';
}

/**
 * Gives a bounce that came as Amazon SES' notification (JSON, bare or inside a message of SNS) as the fields of a delivery
 * report (RFC 3464), which is what it was made from; null for any other text.
 */
export function readNotification(text: string): string | null {
  const start = text.indexOf('{');
  if (start === -1 || !text.includes('bouncedRecipients')) return null;
  const outer = parseJson(text.slice(start, text.lastIndexOf('}') + 1));
  const message = valueOf(outer, 'Message');
  const inner = typeof message === 'string' ? parseJson(message) : outer;
  const recipients = valueOf(valueOf(inner, 'bounce'), 'bouncedRecipients');
  if (!Array.isArray(recipients) || recipients.length === 0) return null;
  return recipients
    .map(
      (one: unknown) =>
        field('Final-Recipient', valueOf(one, 'emailAddress')) +
        field('Action', valueOf(one, 'action')) +
        field('Status', valueOf(one, 'status')) +
        field('Diagnostic-Code', valueOf(one, 'diagnosticCode')),
    )
    .join('\n');
}
