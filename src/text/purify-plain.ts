import { readHtml } from './html-reader.ts';

/** Stands in for `purify-html.ts` in the standalone file, which has no room for DOMPurify: the reader that asks no browser. */
export const purifier = (): typeof readHtml => readHtml;
