import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameCharacters, type NamedCharacter } from '../../../../src/lib/address/name-characters.ts';
import { names } from './list.ts';

const known = new Map(names.map((entry) => [entry.character, entry]));
/** What an address can be made of without quotes (RFC 5322 3.2.3), and what joins or quotes it. */
const USUAL = Array.from('abcdefghijklmnopqrstuvwxyz0123456789@.-_+!#$%&\'*/=?^`{|}~" ');

function name(address: string): readonly NamedCharacter[] {
  return nameCharacters(address, names);
}

/** What is doubtful in an address: each such character with what it looks like. */
function doubts(address: string): string[] {
  return name(address).flatMap(({ character, similar }) =>
    similar.length === 0 ? [] : [`${character}≠${similar.join('')}`],
  );
}

describe('content/character-names.yaml', () => {
  it.each(USUAL)('has one name for %j', (character) => {
    expect(names.filter((entry) => entry.character === character)).toHaveLength(1);
    expect(name(character)[0]?.name).toBe(known.get(character)?.name);
  });

  it('calls no two characters the same, but a capital as its small letter', () => {
    const called = names.filter((entry) => entry.character === entry.character.toLowerCase());
    expect(new Set(called.map((entry) => entry.name)).size).toBe(called.length);
    for (const entry of names) expect(entry.name).toBe(known.get(entry.character.toLowerCase())?.name);
  });

  it('has a word for both letters of each pair that sounds alike', () => {
    for (const pair of ['bd', 'mn', 'pt', 'fs', 'cg', 'vb'])
      for (const { word } of name(pair)) expect(word).toEqual(expect.any(String));
  });
});

describe('the characters of an address', () => {
  it.each(['T', 'I', 'O', 'Z'])('%s is a capital, called as its small letter is', (capital) => {
    const [upper] = name(capital);
    const [lower] = name(capital.toLowerCase());
    expect([upper?.character, upper?.upper, lower?.upper]).toEqual([capital, true, false]);
    expect([upper?.name, upper?.codePoint]).toEqual([lower?.name, null]);
  });

  it('are told with a word where their name is easily misheard', () => {
    expect(name('ab1B').map(({ word }) => word !== null)).toEqual([false, true, false, true]);
  });

  it.each([
    ['あ', 'U+3042', null],
    ['😀', 'U+1F600', null],
    ['\u200b', 'U+200B', null],
    ['\u0430', 'U+0430', null],
    ['＠', 'U+FF20', null],
    ['é', 'U+00E9', null],
    ['\0', 'U+0000', null],
    ['\ud800', 'U+D800', null],
  ])('%j, which is no ASCII character to be seen, has its number: %s', (character, codePoint, called) => {
    expect(name(character)).toMatchObject([{ character, name: called, codePoint, similar: [] }]);
  });

  it('that addresses hardly ever have go without a name', () => {
    expect(nameCharacters('a(', [{ character: 'a', name: 'エー' }]).map((entry) => entry.name)).toEqual([
      'エー',
      null,
    ]);
  });
});

describe('what may be taken for something else', () => {
  it.each([
    ['l and 1, wherever they are', 'l.1a', ['l≠1I', '1≠lI']],
    ['a capital i', 'taIo', ['I≠l1']],
    ['a small i not', 'kita', []],
    ['zero', 'tar0', ['0≠Oo']],
    ['a capital o', 'tarO', ['O≠0']],
    ['hyphen and underscore', 'a-b_c', ['-≠_', '_≠-']],
    ['a small o not, among letters', 'taro', []],
    ['a small o beside a digit', 'taro5', ['o≠0']],
    ['a small o behind a digit', '5o', ['o≠0']],
    ['a digit one place further on changes nothing', 'toh5', []],
    ['nor one behind a sign', 'to.5', []],
    ['z, q, s, b and g beside digits', 'z7q7s7b7g', ['z≠2', 'q≠9', 's≠5', 'b≠6', 'g≠9']],
    ['and not among letters', 'zqsbg', []],
    ['their capitals not', 'Z7Q7S7B7G', []],
    ['letters that no digit looks like', 'a7e7k7', []],
    ['r and n side by side', 'tarn', ['r≠m', 'n≠m']],
    ['two v', 'ivvo', ['v≠w', 'v≠w']],
    ['c and l, and l itself', 'clo', ['c≠d', 'l≠1Id']],
    ['n before r not', 'enri', []],
    ['r and n apart not', 'r.n', []],
    ['r and n as capitals not', 'RN', []],
    ['m, w and d not, which have nothing to run into', 'mwd', []],
    ['three v in a row', 'vvv', ['v≠w', 'v≠w', 'v≠w']],
    ['a plain address not', 'hanako@hinata.jp', []],
  ])('%s: %s', (_, address, expected) => {
    expect(doubts(address)).toEqual(expected);
  });
});

it('any text gives one entry for each code point, in order', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('__proto__', 'constructor', 'rn', '\ud800', '\udc00', '😀', 'İ', '0o', ''))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (address) => {
      expect(name(address).map(({ character }) => character)).toEqual(Array.from(address));
    }),
  );
});
