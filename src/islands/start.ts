// The one script of every page: the small elements that many pages have, and the way to each tool's own file.
import './clear-all.ts';
import './search-box.ts';
import './step-links.ts';
import { recall } from './support/storage.ts';

type Load = () => Promise<unknown>;

/** The tools of pages that are there for them, fetched at once. */
const tools: Readonly<Record<string, Load>> = {
  'address-checker': () => import('./address-checker.ts'),
  'attachment-check': () => import('./attachment-check.ts'),
  'bounce-reader': () => import('./bounce-reader.ts'),
  'check-list': () => import('./check-list.ts'),
  'desk-writer': () => import('./desk-writer.ts'),
  'report-writer': () => import('./report-writer.ts'),
};
/** The tools in a step of a page to read, fetched when they come onto the screen: until then the page is one request and one script. */
const late: Readonly<Record<string, Load>> = {
  'box-check': () => import('./box-check.ts'),
  'letter-box': () => import('./letter-box.ts'),
  'per-choice': () => import('./per-choice.ts'),
  'self-test': () => import('./self-test.ts'),
  'waiting-clock': () => import('./waiting-clock.ts'),
  'words-for': () => import('./words-for.ts'),
};

/** Fetched when somebody goes to its field: a list that is complete without. */
const asked: Readonly<Record<string, Load>> = {
  'error-filter': () => import('./error-filter.ts'),
};

function showUnloaded(tool: Element, shown: boolean): void {
  for (const sentence of tool.querySelectorAll<HTMLElement>('[data-unloaded]')) sentence.hidden = !shown;
}

/** Fetches a tool; where that fails (no connection, a newer version of the site) its own sentence says so until the connection is back. */
async function start(tool: Element): Promise<void> {
  try {
    await (tools[tool.localName] ?? late[tool.localName] ?? asked[tool.localName])?.();
    showUnloaded(tool, false);
  } catch {
    showUnloaded(tool, true);
    addEventListener('online', () => void start(tool), { once: true });
  }
}

const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    void start(target);
  }
});
for (const tool of document.querySelectorAll(Object.keys(tools).join())) void start(tool);
for (const tool of document.querySelectorAll(Object.keys(late).join())) seen.observe(tool);
for (const tool of document.querySelectorAll(Object.keys(asked).join()))
  tool.addEventListener('focusin', () => void start(tool), { once: true });

/** A pick that a link brings (`#step&app=thunderbird`), or that the device kept, is followed before the reader has scrolled to it. */
function followPick(): void {
  // readChosenStep would do it more carefully, and cost every page of the site its bytes.
  const [step = '', brought] = location.hash.slice(1).split('&');
  if (brought) document.getElementById(step)?.scrollIntoView();
  for (const choice of document.querySelectorAll<HTMLElement>('per-choice'))
    if (location.hash.includes('=') || recall(choice.dataset['kind'] ?? '') !== null) void start(choice);
}
addEventListener('hashchange', followPick);
followPick();
