import { LinkifyIt } from 'linkify-it';

/** An address that stands in running text. */
export interface BareAddress {
  readonly start: number;
  readonly end: number;
  /** With its scheme: `http`, `https` or `mailto`. */
  readonly href: string;
}

// Only web and mail: `//host` is a path to most people, and nothing opens `ftp` any more.
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, urlAuth: false, maxLength: 2_000 });
linkify.add('ftp:', null).add('//', null);

/** Without a scheme only what cannot be meant otherwise: "the end.In the" has a dot and a country's name too. */
const isCertain = (text: string): boolean => /^www\./i.test(text) || /^[^/]+\.[^/]+\/./.test(text);

/** A name and a password before the host: whatever it looks like, it leads elsewhere. */
const hasPassword = (after: string): boolean => /^[:@][^\s/]*@|^@/.test(after);

/** Finds bare web and e-mail addresses, in order. */
export function findAddresses(text: string): readonly BareAddress[] {
  return (linkify.match(text) ?? []).flatMap(({ schema, index: start, lastIndex: end, text: found, url }) => {
    if (schema !== 'mailto:' && hasPassword(text.slice(end, end + 300))) return [];
    if (schema !== '') return [{ start, end, href: url }];
    return isCertain(found) ? [{ start, end, href: url.replace(/^http:/, 'https:') }] : [];
  });
}
