import { fixture } from '@open-wc/testing';
import type { Criteria } from '../../src/filter/criteria.ts';
import { PlaceHostElement } from './place-host-element.ts';

/** Puts one on the page; its place stands in the address under a name. */
export async function placeHost(syncUrl?: string, criteria: Criteria = {}): Promise<PlaceHostElement> {
  const parent = await fixture('<div></div>');
  const host = new PlaceHostElement();
  host.criteria = criteria;
  host.syncUrl = syncUrl;
  parent.append(host);
  await host.updateComplete;
  return host;
}

const { href, search } = location;
const { title } = document;

/** What of the address stands behind that of the tests' own page. */
export const added = (): string => {
  if (!location.search.startsWith(search)) throw new Error(`the page's own parameters are gone: ${location.search}`);
  return location.search.slice(search.length);
};

/** Goes through the browser's history, and waits until that has happened. */
export async function traverse(go: () => void): Promise<void> {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  go();
  await arrived;
  await new Promise((resolve) => setTimeout(resolve));
}

afterEach(() => {
  history.replaceState(null, '', href);
  document.title = title;
  window.scrollTo(0, 0);
});
