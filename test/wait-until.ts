import { waitUntil as wait } from '@open-wc/testing';

/** Waits until something is so: ten seconds, where the library's one is short on a machine that others use too. */
export const waitUntil = (isSo: () => unknown, otherwise?: string): Promise<void> =>
  wait(isSo, otherwise, { timeout: 10_000 });
