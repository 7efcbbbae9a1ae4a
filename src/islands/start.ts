// The one script of every page: the small elements that many pages have, and the way to each tool's own file.
import './clear-all.ts';
import './search-box.ts';
import './step-links.ts';

/** A tool's file comes only where its tag stands, so that a page to read stays one request and one script. */
const tools: Readonly<Record<string, () => Promise<unknown>>> = {
  'address-checker': () => import('./address-checker.ts'),
  'attachment-check': () => import('./attachment-check.ts'),
  'bounce-reader': () => import('./bounce-reader.ts'),
  'check-list': () => import('./check-list.ts'),
};

for (const [tag, load] of Object.entries(tools)) if (document.querySelector(tag)) void load();
