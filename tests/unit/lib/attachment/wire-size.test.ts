import MailComposer from 'nodemailer/lib/mail-composer';
import { describe, expect, it } from 'vitest';
import { encodedSize, type FileSize, partSize, wireSize } from '../../../../src/lib/attachment/wire-size.ts';

/** The size of the mail that a MIME builder makes of such files, in bytes. */
async function builtSize(files: readonly FileSize[]): Promise<number> {
  const mail = new MailComposer({
    from: '佐藤花子 <hanako@example.jp>',
    to: 'taro@example.jp',
    subject: '旅行の写真を送ります',
    text: '写真を送ります。ご確認ください。',
    newline: 'windows',
    attachments: files.map(({ name, bytes }) => ({ filename: name, content: Buffer.alloc(bytes, 7) })),
  });
  return (await mail.compile().build()).length;
}

const file = (bytes: number, name = 'photo.jpg'): FileSize => ({ name, bytes });
const kB = 1000;
const MB = 1_000_000;
const japanese = '令和八年度 夏の旅行の写真（高尾山）その１.jpg';

describe('wireSize', () => {
  it.each<[string, FileSize[]]>([
    ['100 kB', [file(100 * kB)]],
    ['100 kB with a Japanese name', [file(100 * kB, japanese)]],
    ['three files of 40 kB', [file(40 * kB), file(40 * kB), file(40 * kB)]],
    [
      'three files of 40 kB with Japanese names',
      [file(40 * kB, japanese), file(40 * kB, japanese), file(40 * kB, japanese)],
    ],
    ['1 MB', [file(MB)]],
    ['3 MB and a byte', [file(3 * MB + 1)]],
    ['twenty photos of 700 kB', Array.from({ length: 20 }, (_, index) => file(700 * kB, `写真${index}.jpg`))],
    ['25 MB', [file(25 * MB)]],
    ['40 MB', [file(40 * MB, '動画.mp4')]],
  ])('is within one percent of a MIME builder for %s', async (_, files) => {
    const built = await builtSize(files);
    expect(Math.abs(wireSize(files) - built) / built).toBeLessThan(0.01);
  });

  it.each<[string, FileSize[]]>([
    ['an empty file', [file(0)]],
    ['one byte', [file(1)]],
    ['1 kB', [file(kB)]],
    ['10 kB with a Japanese name', [file(10 * kB, japanese)]],
  ])('is within 500 bytes of a MIME builder for %s', async (_, files) => {
    expect(Math.abs(wireSize(files) - (await builtSize(files)))).toBeLessThan(500);
  });

  it('adds a part for each file', () => {
    const files = [file(1), file(2, japanese)];
    expect(wireSize(files) - wireSize([])).toBe(files.reduce((sum, each) => sum + partSize(each), 0));
  });
});

describe('encodedSize', () => {
  it.each([
    [0, 0],
    [1, 4 + 2],
    [3, 4 + 2],
    [4, 8 + 2],
    [57, 76 + 2],
    [58, 76 + 4 + 2 * 2],
    [57 * 1000, 78 * 1000],
  ])('breaks %d bytes into lines of base64: %d', (bytes, size) => {
    expect(encodedSize(bytes)).toBe(size);
  });
});
