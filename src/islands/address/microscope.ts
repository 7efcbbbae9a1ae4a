import {
  type CharacterName,
  nameCharacters,
  type NamedCharacter,
} from '../../lib/address/name-characters.ts';
import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';
import { element, part } from './element.ts';
import { sayCount } from './say-count.ts';
import { splitBefore } from './show-cells.ts';

/** More characters than an address has (RFC 5321 4.5.3.1.3) are not laid out one by one. */
const most = 254;

/** Fills an address's `<details data-glass>` when it is opened first. */
export function wakeMicroscope(
  glass: HTMLDetailsElement,
  address: string,
  names: readonly CharacterName[],
  messages: Messages,
): void {
  glass.addEventListener('toggle', () => fillMicroscope(glass, address, names, messages), { once: true });
}

/**
 * Shows an address one character a cell, each with its name and what it is easily taken for, and writes out how to read
 * it aloud; that sentence is what a screen reader gets for the cells.
 */
export function fillMicroscope(
  glass: HTMLElement,
  address: string,
  names: readonly CharacterName[],
  messages: Messages,
): void {
  const all = Array.from(address);
  const characters = nameCharacters(all.slice(0, most).join(''), names);
  part(glass, 'cells').replaceChildren(
    ...splitBefore(
      characters.map((character) => showCharacter(character, messages)),
      characters.findLastIndex(({ character }) => character === '@'),
    ),
  );
  part(glass, 'legend').hidden = characters.every(({ similar }) => similar.length === 0);
  const spelling = spell(characters, messages);
  part(glass, 'spelling').textContent = spelling;
  find(glass, '[data-copy]', HTMLButtonElement).value = spelling;
  const note = part(glass, 'note');
  note.textContent = all.length > most ? sayCount(messages, 'cut', most) : '';
  if (/xn--/i.test(address)) void addWritten(note, address, messages);
}

/** Adds how a domain in punycode is written; the few addresses that have one fetch what reads it. */
async function addWritten(note: HTMLElement, address: string, messages: Messages): Promise<void> {
  const { readPunycode } = await import('../../lib/address/read-punycode.ts');
  const domain = readPunycode(address);
  if (domain !== null) note.append(fill(messages, 'punycode', { domain }));
}

function showCharacter(named: NamedCharacter, messages: Messages): HTMLElement {
  const cell = document.createElement('span');
  cell.append(
    element('b', named.character === ' ' ? '␣' : named.character),
    element('i', nameOf(named, messages)),
  );
  if (named.similar.length > 0) {
    cell.setAttribute('data-doubtful', '');
    cell.append(element('u', `≠ ${named.similar.join(' ')}`));
  }
  cell.toggleAttribute('data-other', named.codePoint !== null && named.character !== ' ');
  return cell;
}

function nameOf({ name, codePoint, character }: NamedCharacter, messages: Messages): string {
  return name ?? (codePoint === null ? character : fill(messages, 'other-character', { code: codePoint }));
}

function spell(characters: readonly NamedCharacter[], messages: Messages): string {
  const letters = characters.filter(({ character }) => /^[a-z]$/i.test(character));
  const start =
    letters.length > 0 && letters.every(({ upper }) => !upper) ? fill(messages, 'all-small', {}) : '';
  return `${start}${characters.map((character) => spellOne(character, messages)).join('、')}。`;
}

function spellOne(named: NamedCharacter, messages: Messages): string {
  const name = nameOf(named, messages);
  const { word, upper, character } = named;
  const plain = /^\d$/.test(character)
    ? fill(messages, 'spell-digit', { name })
    : word === null
      ? name
      : fill(messages, 'spell-word', { word, name });
  return upper ? fill(messages, 'capital', {}) + plain : plain;
}
