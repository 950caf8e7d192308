import type { Seminar } from '../model/seminar.ts';

const NOT_ALLOWED = /[^A-Za-z0-9._@-]+/g;
/** With a checksum, a host and a count behind it an identifier stays under the 255 octets of RFC 7986 §5.3. */
const LONGEST = 180;
const LONGEST_HOST = 50;
/** A bare "17" is some other entry's identifier too, and Google then imports nothing. */
const SHORT = 16;

/**
 * The identifier a seminar has in every calendar, from `A–Z a–z 0–9 . _ @ -` and the same on each download. What had to
 * be changed gets a checksum of the original, so that two identifiers never become one; a short one gets its page's host.
 */
export function calendarUid(seminar: Seminar): string {
  const given = seminar.uid || `${seminar.start} ${seminar.title ?? ''}`;
  const clean = given.replace(NOT_ALLOWED, '-').slice(0, LONGEST);
  const uid = clean === given ? clean : `${clean}-${checksum(given)}`;
  const host = uid.length < SHORT && !uid.includes('@') ? hostOf(seminar.url) : '';
  return host ? `${uid}@${host}` : uid;
}

function hostOf(address: string | undefined): string {
  if (!address || !URL.canParse(address)) return '';
  return new URL(address).hostname.replace(NOT_ALLOWED, '').slice(0, LONGEST_HOST);
}

/** FNV-1a, 32 bits, as hexadecimal digits: the same everywhere and for ever, which is all it is for. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
