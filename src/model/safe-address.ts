import { bounds } from './bounds.ts';

const pageSchemes: readonly string[] = ['http:', 'https:'];
const linkSchemes: readonly string[] = [...pageSchemes, 'mailto:', 'tel:'];

function resolve(value: unknown, base: string | undefined, schemes: readonly string[]): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    const url = new URL(value.trim().replace(/^www\./i, 'https://$&'), base);
    if (url.protocol === 'mailto:') url.search = ''; // no copy to others, no text put into a visitor's mouth
    return schemes.includes(url.protocol) && url.href.length <= bounds.address ? url.href : undefined;
  } catch {
    return undefined; // not an address: what stands there is shown as text or left out
  }
}

/** An absolute `http` or `https` address, or undefined for anything else. */
export function pageAddress(value: unknown, base?: string): string | undefined {
  return resolve(value, base, pageSchemes);
}

/** An absolute address of a calendar to subscribe to; `webcal`, under which they are handed around, stays what it is. */
export function calendarAddress(value: unknown, base?: string): string | undefined {
  return resolve(value, base, [...pageSchemes, 'webcal:', 'webcals:']);
}

/** An absolute address that a visitor may be sent to: the one allow-list is `http`, `https`, `mailto`, `tel`. */
export function linkAddress(value: unknown, base?: string): string | undefined {
  return resolve(value, base, linkSchemes);
}
