import { pageAddress } from '../../model/safe-address.ts';

/**
 * The absolute address of a feed's next page; undefined where there is none or it is the page itself. On the feed's own
 * host it keeps the feed's scheme: servers behind a proxy say `http`, which a page read over `https` may not load.
 */
export function nextAddress(next: unknown, address: string): string | undefined {
  const found = pageAddress(next, address);
  if (found === undefined || !URL.canParse(address)) return found;
  const [url, own] = [new URL(found), new URL(address)];
  if (url.host === own.host) url.protocol = own.protocol;
  return url.href === own.href ? undefined : url.href;
}
