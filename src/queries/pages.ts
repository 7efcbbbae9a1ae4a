import { listErrors } from './errors.ts';
import { listGuides } from './guides.ts';
import { listOverviews } from './overviews.ts';

/** A page for search engines: its path from the root without base, and the day its content was reviewed. */
export interface ListedPage {
  path: string;
  reviewedOn: string | undefined;
}

const fixed = ['/', '/check/', '/search/', '/errors/', '/about/', '/privacy/'];

/** Every page that search engines may list; the site test compares it with what was built. */
export async function listPages(): Promise<ListedPage[]> {
  const dated = [
    ...(await listOverviews()).map(({ id, data }) => ({ path: `/${id}/`, reviewedOn: data.reviewedOn })),
    ...(await listGuides()).map(({ id, data }) => ({ path: `/${id}/`, reviewedOn: data.reviewedOn })),
    ...(await listErrors()).map(({ id, data }) => ({ path: `/errors/${id}/`, reviewedOn: data.reviewedOn })),
  ];
  return [...fixed.map((path) => ({ path, reviewedOn: undefined })), ...dated];
}
