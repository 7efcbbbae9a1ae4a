import type { BounceData } from '../../lib/bounce/bounce-data.ts';
import type { Messages } from '../support/messages.ts';

/** What the pieces of an answer are built from, before anything is fetched. */
export interface PageView {
  /** The element whose templates are filled. */
  readonly root: HTMLElement;
  readonly messages: Messages;
  /** Ids of the errors that have a page, and the folder of those pages. */
  readonly errors: ReadonlySet<string>;
  readonly errorFolder: string;
  /** Numbers of the guides by their paths. */
  readonly guides: ReadonlyMap<string, string>;
}

/** The same with the words that come with the rules. */
export interface View extends PageView {
  readonly data: BounceData;
}

/** Reads from the element's attributes what the page knows of errors and guides. */
export function readView(root: HTMLElement, messages: Messages): PageView {
  const { errors = '', errorFolder = '', guides = '' } = root.dataset;
  return {
    root,
    messages,
    errors: new Set(errors.split(' ')),
    errorFolder,
    guides: new Map(
      guides.split(' ').map((pair): [string, string] => {
        const [number = '', path = ''] = pair.split('=');
        return [path, number];
      }),
    ),
  };
}
