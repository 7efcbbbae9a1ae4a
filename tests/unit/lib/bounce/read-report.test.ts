import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/lib/bounce/read-report.ts';

function read(text: string) {
  return readReport(text, { start: 0, end: text.length }).map((one) => ({
    address: one.address && text.slice(one.address.start, one.address.end),
    action: one.action,
    status: one.status && text.slice(one.status.start, one.status.end),
    diagnostic: one.diagnostic && text.slice(one.diagnostic.start, one.diagnostic.end).replace(/\s+/gu, ' '),
  }));
}

describe('readReport', () => {
  it('reads each recipient with a Diagnostic-Code over several lines (RFC 3464)', () => {
    const report = [
      'Reporting-MTA: dns; mail.example.jp',
      '',
      'Original-Recipient: rfc822;taro@example.jp',
      'Final-Recipient: rfc822; hanako@example.jp',
      'Action: Failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 <hanako@example.jp>: Recipient',
      '    address rejected: User unknown',
      '',
      'Final-Recipient: rfc822; jiro@example.jp',
      'Action: delayed',
      'Status: 4.2.2 (mailbox full)',
    ].join('\r\n');
    expect(read(report)).toEqual([
      {
        address: 'hanako@example.jp',
        action: 'failed',
        status: '5.1.1',
        diagnostic: '550 5.1.1 <hanako@example.jp>: Recipient address rejected: User unknown',
      },
      { address: 'jiro@example.jp', action: 'delayed', status: '4.2.2 (mailbox full)', diagnostic: null },
    ]);
  });

  it('reads recipients in utf-8 (RFC 6533)', () => {
    expect(read('Final-Recipient: utf-8; 花子@例え.jp\nAction: failed')[0]?.address).toBe('花子@例え.jp');
  });

  it('begins a new recipient where a field comes again without an empty line', () => {
    const report =
      'Final-Recipient: rfc822;a@example.jp\nStatus: 5.1.1\nFinal-Recipient: rfc822;b@example.jp\nStatus: 5.2.2';
    expect(read(report).map(({ address, status }) => [address, status])).toEqual([
      ['a@example.jp', '5.1.1'],
      ['b@example.jp', '5.2.2'],
    ]);
  });

  it('gives nothing for a text without the fields', () => {
    expect(read('Action: buy now\nStatus: great')).toEqual([]);
  });
});
