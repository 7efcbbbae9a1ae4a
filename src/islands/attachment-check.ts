import { checkFiles } from '../lib/attachment/check.ts';
import { judgeSize, type SizeLimit, type SizeVerdict } from '../lib/attachment/judge.ts';
import { findWayRound } from '../lib/attachment/way-round.ts';
import type { FileSize } from '../lib/attachment/wire-size.ts';
import { formatSize } from '../lib/size/format-size.ts';
import { parseSize } from '../lib/size/parse-size.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { noteFinding } from './support/findings.ts';
import { isFresh } from './support/is-fresh.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/**
 * `<attachment-check>`: reads the sizes of chosen, dropped or typed-in files (never their contents) and writes a verdict into each
 * `[data-limit]` line of the table that stands there without it. Words come from the element's `<template data-messages>`.
 */
class AttachmentCheck extends Island {
  #messages: Messages = new Map();

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    const chooser = find(this, 'input[type=file]', HTMLInputElement);
    const typed = find(this, 'form', HTMLFormElement);
    find(this, '[data-tool]', HTMLElement).hidden = false;
    const showChosen = () => this.#show(Array.from(chooser.files ?? [], toSize));
    chooser.addEventListener('change', showChosen, { signal });
    typed.addEventListener('submit', (event) => this.#readTyped(event), { signal });
    this.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    this.addEventListener('drop', (event) => this.#drop(event), { signal });
    onClearAll(() => {
      typed.reset();
      chooser.value = '';
      this.#clear('');
    }, signal);
    // Files may have been chosen while the tool was on its way.
    if (chooser.files?.length && isFresh()) showChosen();
  }

  #drop(event: DragEvent): void {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#show(Array.from(dataTransfer.files, toSize));
  }

  #readTyped(event: SubmitEvent): void {
    event.preventDefault();
    const field = find(this, 'input[name=size]', HTMLInputElement);
    const size = parseSize(field.value);
    field.setAttribute('aria-invalid', String(size.kind !== 'size'));
    if (size.kind === 'size') this.#show([{ name: fill(this.#messages, 'typed', {}), bytes: size.bytes }]);
    else
      this.#clear(
        fill(this.#messages, size.kind, size.kind === 'no-unit' ? { number: String(size.number) } : {}),
      );
  }

  /** Takes the verdicts back and says why there are none. */
  #clear(trouble: string): void {
    if (trouble === '') find(this, 'input[name=size]', HTMLInputElement).removeAttribute('aria-invalid');
    find(this, '[data-trouble]', HTMLElement).hidden = trouble === '';
    find(this, '[data-trouble-text]', HTMLElement).textContent = trouble;
    find(this, '[data-sum]', HTMLElement).hidden = true;
    noteFinding('');
    find(this, '[data-counts-said]', HTMLElement).textContent = '';
    for (const line of this.querySelectorAll('[data-limit]')) {
      line.removeAttribute('data-verdict');
      find(line, '[data-say]', HTMLElement).textContent = '';
    }
  }

  #show(files: readonly FileSize[]): void {
    const checked = checkFiles(files);
    if (checked.kind !== 'measured') {
      this.#clear(
        fill(
          this.#messages,
          checked.kind,
          checked.kind === 'too-many' ? { count: String(checked.count) } : {},
        ),
      );
      return;
    }
    this.#clear(
      checked.empty.length === 0
        ? ''
        : fill(this.#messages, 'some-empty', { names: checked.empty.slice(0, 3).join('、') }),
    );
    const name =
      files.length === 1
        ? (files[0]?.name ?? '')
        : fill(this.#messages, 'several', { count: String(files.length) });
    find(this, '[data-name]', HTMLElement).textContent = name;
    find(this, '[data-own]', HTMLElement).textContent = formatSize(checked.own);
    find(this, '[data-wire]', HTMLElement).textContent = formatSize(checked.wire);
    find(this, '[data-sum]', HTMLElement).hidden = false;
    const verdicts = Array.from(this.querySelectorAll<HTMLElement>('[data-limit]'), (line) =>
      this.#judge(line, files),
    );
    const count = (verdict: SizeVerdict) => String(verdicts.filter((each) => each === verdict).length);
    const counts = { fits: count('fits'), large: count('too-large'), unsure: count('unsure') };
    find(this, '[data-counts-said]', HTMLElement).textContent = fill(this.#messages, 'counts', counts);
    noteFinding(fill(this.#messages, 'finding', { ...counts, size: formatSize(checked.wire) }));
  }

  #judge(line: HTMLElement, files: readonly FileSize[]): SizeVerdict {
    const limit = readLimit(line);
    const verdict = judgeSize(files, limit);
    line.dataset['verdict'] = verdict;
    const way = verdict === 'too-large' ? findWayRound(files, limit) : undefined;
    const more =
      way === undefined
        ? ''
        : fill(this.#messages, way.kind, way.kind === 'several-mails' ? { mails: String(way.mails) } : {});
    find(line, '[data-say]', HTMLElement).textContent = fill(this.#messages, verdict, {}) + more;
    return verdict;
  }
}

function toSize({ name, size }: File): FileSize {
  return { name, bytes: size };
}

function readLimit({ dataset }: HTMLElement): SizeLimit {
  const { limit = '', upTo, counts } = dataset;
  return {
    megabytes: Number(limit),
    upTo: upTo === undefined ? undefined : Number(upTo),
    counts: counts === 'files' || counts === 'wire' ? counts : 'unknown',
  };
}

customElements.define('attachment-check', AttachmentCheck);
