import { cleanLine } from './calendar-text.ts';

/** Feeds hold no honest address that is longer, and browsers and servers begin to refuse them there. */
const LONGEST = 2_000;
const NOT_URI = /[^\w.~:/?#[\]@!$&'()*+,;=%-]/g;

const webSchemes: readonly string[] = ['http:', 'https:'];
const linkSchemes: readonly string[] = [...webSchemes, 'mailto:', 'tel:'];

/** An `http` or `https` address as a URI of RFC 3986, all ASCII; undefined for anything else and above 2,000 characters. */
export function webAddress(address: string | undefined): string | undefined {
  return safeAddress(address, webSchemes);
}

/** As {@link webAddress}, with `mailto` and `tel`. */
export function linkAddress(address: string | undefined): string | undefined {
  return safeAddress(address, linkSchemes);
}

/** An address as people write it: of e-mail and telephone without a scheme. */
export function writtenAddress(address: string): string {
  return address.replace(/^(?:mailto|tel):(?=[^?]+$)/, '');
}

function safeAddress(address: string | undefined, schemes: readonly string[]): string | undefined {
  if (!address || address.length > LONGEST || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!schemes.includes(url.protocol)) return undefined;
  const uri = cleanLine(url.href).replace(NOT_URI, encodeURIComponent);
  return uri.length > LONGEST ? undefined : uri;
}
