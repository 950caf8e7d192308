import { facetNames } from '../filter/facets.ts';

/** Attributes that limit what an element shows, which the checker applies too. */
export const limitNames = [...facetNames, 'from', 'to', 'limit', 'period'] as const;

/** What an element's attributes limit its list to, as written. */
export type Limits = Readonly<Partial<Record<(typeof limitNames)[number], string>>>;

/** What the feed checker, `check.html`, is asked to check. */
export interface CheckSettings {
  /** One address, or several with spaces between, as the element's `src`. */
  readonly src: string;
  /** Name of a format, or `auto`. */
  readonly format: string;
  /** Zone of times that carry none; empty for what the feed says. */
  readonly timeZone: string;
  /** Empty for the whole feed. */
  readonly limits: Limits;
}

// A fragment may hold these as they are (RFC 3986 §3.5), so that an author can read the address in it.
const encode = (value: string): string =>
  encodeURIComponent(value).replace(/%(?:2C|2F|3A|3D|3F|40)/g, decodeURIComponent);

/** An address without the name and password in it, which belong in no other one. */
export function withoutPassword(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url?.username && !url?.password) return address;
  [url.username, url.password] = ['', ''];
  return url.href;
}

/** The limits that are set, in their order; an element that says nothing of the period means what is to come. */
export function writtenLimits(limits: Limits): readonly (readonly [name: keyof Limits, value: string])[] {
  return limitNames.flatMap((name) => {
    const value = limits[name];
    return value && !(name === 'period' && value === 'upcoming') ? [[name, value] as const] : [];
  });
}

/** The same as it stands in the checker's address, without what is as by default: `#src=…&feed-time-zone=…&series=…`. */
export function checkerHash({ src, format, timeZone, limits }: CheckSettings): string {
  const addresses = src.split(/\s+/).map(withoutPassword).join(' ');
  const asked = {
    ...(addresses && { src: addresses }),
    ...(format !== 'auto' && { format }),
    ...(timeZone && { 'feed-time-zone': timeZone }),
    ...Object.fromEntries(writtenLimits(limits)),
  };
  const written = Object.entries(asked).map(([name, value]) => `${name}=${encode(value)}`);
  return written.length > 0 ? `#${written.join('&')}` : '';
}

/**
 * Where to check a feed: the checker lies beside the script, which lies above its `chunks/`. Where the script is one file,
 * or a bundle of somebody's own, nobody knows, and the page is only named.
 *
 * @param script - address of the chunk that asks
 */
export function checkerAddress(settings: CheckSettings, script: string | undefined = import.meta.url): string {
  const folder = /^(https?:.*\/)chunks\/[^/]*$/.exec(script ?? '')?.[1];
  return `${folder ?? ''}check.html${checkerHash(settings)}`;
}
