/** A bounce whose returned mail carries an attachment, `size` bytes in all: a shape that no corpus need hold. */
export function heavyMail(size: number): Uint8Array {
  const head = [
    'From: MAILER-DAEMON@mail.example.jp',
    'To: taro@example.jp',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    '<hanako@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.jp',
    '',
    'Final-Recipient: rfc822; hanako@example.com',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'From: taro@example.jp',
    'Content-Type: application/octet-stream',
    'Content-Transfer-Encoding: base64',
    '',
    '',
  ].join('\r\n');
  const line = `${'QUJD'.repeat(19)}\r\n`;
  return new TextEncoder().encode(
    head + line.repeat(Math.max(0, Math.ceil((size - head.length - 7) / line.length))) + '--b--\r\n',
  );
}
