/** What the feed checker, `check.html`, is asked to check. */
export interface CheckSettings {
  /** One address, or several with spaces between, as the element's `src`. */
  readonly src: string;
  /** Name of a format, or `auto`. */
  readonly format: string;
  /** Zone of times that carry none; empty for what the feed says. */
  readonly timeZone: string;
}

/** The same as it stands in the checker's address, without what is as by default: `#src=…&feed-time-zone=…`. */
export function checkerHash({ src, format, timeZone }: CheckSettings): string {
  const asked = new URLSearchParams();
  if (src) asked.set('src', src);
  if (format !== 'auto') asked.set('format', format);
  if (timeZone) asked.set('feed-time-zone', timeZone);
  const written = asked.toString();
  return written && `#${written}`;
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
