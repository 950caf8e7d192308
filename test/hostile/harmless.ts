import { expect } from '@open-wc/testing';
import type { HostileDocument } from './hostile-document.ts';
import { clear, openHostilePage, show, type HostilePage, type Policy, type Shown } from './hostile-page.ts';
import { documentFaults, pageFaults } from './page-faults.ts';

const batches = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));

/** How many documents are shown at once. */
const atOnce = 24;
/** Faults of one kind that are told. */
const told = 5;

/** The faults of some documents that are shown at once, each with the document's name. */
function faultsOf(page: HostilePage, shown: readonly Shown[]): readonly string[] {
  const single = shown.flatMap((each) =>
    [...new Set(documentFaults(each, page.view))].slice(0, told).map((fault) => `${each.given.name}: ${fault}`),
  );
  const among = shown.map(({ given }) => given.name).join(' · ');
  const whole = pageFaults(page).slice(0, told);
  return [...single, ...whole.map((fault) => `one of ${among}: ${fault}`)];
}

/**
 * Shows documents, and expects that none of them does harm.
 *
 * @returns milliseconds of the longest task
 */
export async function expectHarmless(page: HostilePage, documents: readonly HostileDocument[]): Promise<number> {
  const faults: string[] = [];
  let longest = 0;
  for (const batch of batches(documents, atOnce)) {
    const shown = await show(page, batch);
    longest = Math.max(longest, page.view.record.longest); // before we look for faults, which takes long, too
    faults.push(...faultsOf(page, shown));
    clear(page);
  }
  expect(faults.slice(0, 30).join('\n')).to.equal('');
  return longest;
}

/** Opens one page for all tests of a suite. */
export function useHostilePage(policy: Policy): () => HostilePage {
  let page: HostilePage | undefined;
  before(async function open() {
    this.timeout(60_000);
    page = await openHostilePage(policy);
  });
  after(() => page?.close());
  return () => {
    if (!page) throw new Error('the page is not open yet');
    return page;
  };
}
