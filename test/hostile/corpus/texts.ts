import { everywhere, feed, type HostileDocument, kept, numbered } from '../hostile-document.ts';
import { addresses, characters, covering, leaving, mathematics, mutating, running, templating } from '../payloads.ts';

/** One text in every field of an entry, with words before it in the abstract that must show. */
const everyField =
  (kind: string) =>
  (text: string, index: number): HostileDocument =>
    feed(numbered(kind, index, text), [{ ...everywhere(text), abstract: `<p>${kept}</p>${text}` }], { shows: [kept] });

/** Elements and handlers that run code. */
export const scripts = running.map(everyField('script'));
/** Requests and ways off the page. */
export const requests = leaving.map(everyField('request'));
/** Trees that change when they are written and read again. */
export const mutations = mutating.map(everyField('mutation'));
/** What covers the page, or clobbers its names. */
export const covers = covering.map(everyField('cover'));
/** What templates would take for their own. */
export const templates = templating.map(everyField('template'));
/** What turns, hides or piles up. */
export const tricks = characters.map(everyField('characters'));
/** TeX and MathML that reach for more than their line. */
export const formulas = mathematics.map(everyField('formula'));

/** Addresses, in every field and in the links of a text. */
export const links = addresses.map((address, index) =>
  feed(
    numbered('address', index, address),
    [
      {
        ...everywhere(address),
        abstract:
          `<p>${kept} <a href="${address}">double</a> <a href='${address}'>single</a> <a href=${address}>bare</a> ` +
          `<a xlink:href="${address}">xlink</a> <area href="${address}"> ${address}</p>`,
      },
    ],
    { shows: [kept] },
  ),
);
