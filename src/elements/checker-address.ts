/** What the feed checker, `check.html`, is asked to check. */
export interface CheckSettings {
  /** One address, or several with spaces between, as the element's `src`. */
  readonly src: string;
  /** Name of a format, or `auto`. */
  readonly format: string;
  /** Zone of times that carry none; empty for what the feed says. */
  readonly timeZone: string;
}

// A fragment may hold these as they are (RFC 3986 §3.5), so that an author can read the address in it.
const encode = (value: string): string =>
  encodeURIComponent(value).replace(/%(?:2C|2F|3A|3D|3F|40)/g, decodeURIComponent);

/** The same as it stands in the checker's address, without what is as by default: `#src=…&feed-time-zone=…`. */
export function checkerHash({ src, format, timeZone }: CheckSettings): string {
  const asked = {
    ...(src && { src }),
    ...(format !== 'auto' && { format }),
    ...(timeZone && { 'feed-time-zone': timeZone }),
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
