import { find } from '../support/find.ts';
import { longestInField } from './take-file.ts';

/** What is done with each way in which a mail comes. */
export interface Taker {
  /** The field holds all of it. */
  readonly inField: () => void;
  /** A paste that would make the field slow. */
  readonly long: (text: string) => void;
  readonly file: (file: File) => void;
}

function takePaste(event: ClipboardEvent, taker: Taker): void {
  const pasted = event.clipboardData;
  const text = pasted?.getData('text/plain') ?? '';
  const file = pasted?.files[0];
  if (text === '' && file) taker.file(file);
  else if (text.length > longestInField) taker.long(text);
  else return;
  event.preventDefault();
}

function takeDrop(event: DragEvent, taker: Taker): void {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  taker.file(file);
}

/** Listens for what is pasted into the field, dropped anywhere on the element or chosen as a file: it is taken at once, what is typed waits for the button. */
export function takeMail(root: HTMLElement, taker: Taker, signal: AbortSignal): void {
  const field = find(root, 'textarea', HTMLTextAreaElement);
  const chooser = find(root, 'input[type=file]', HTMLInputElement);
  field.addEventListener('paste', (event) => takePaste(event, taker), { signal });
  field.addEventListener(
    'input',
    (event) => {
      field.removeAttribute('aria-invalid');
      if (event instanceof InputEvent && /^insertFrom(?:Paste|Drop)/u.test(event.inputType)) taker.inField();
    },
    { signal },
  );
  chooser.addEventListener(
    'change',
    () => {
      const file = chooser.files?.[0];
      if (file) taker.file(file);
      // The same file, mended, can be chosen again.
      chooser.value = '';
    },
    { signal },
  );
  root.addEventListener(
    'dragover',
    (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    { signal },
  );
  root.addEventListener('drop', (event) => takeDrop(event, taker), { signal });
}
