import { findAddresses } from '../../text/bare-addresses.ts';
import { isMeeting } from '../labelled-values.ts';

/** Where it is and how to join, in the words of `RawSeminar`. */
export interface PlaceText {
  readonly location?: string;
  readonly webcast?: { readonly url?: string; readonly label?: string };
}

/** Words that stand for a place where there is none. */
const nowhere =
  /^(?:(?:held |this is |via |on |by )?(?:online|virtual(?:ly)?|remote(?:ly)?|zoom|webex|webinar|google meet|(?:microsoft |ms )?teams|youtube)(?: only| event| seminar| talk| meeting| webinar| link| zoom| teams)?)$/i;
const edges = /^[\s,;:/|&()–-]+|[\s,;:/|&()–-]{1,20}$/g;

const isOnline = (words: string): boolean =>
  nowhere.test(
    words
      .replaceAll(/[()[\].,:;-]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

/** Takes apart what people write into the one field for the place: a room, how to join, or both. Reads 2,000 characters. */
export function readPlaceText(written: string | undefined): PlaceText {
  const text = (written ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();
  if (text === '') return {};
  const addresses = findAddresses(text).filter(({ href }) => /^https?:/i.test(href));
  const found = addresses.find(({ href }) => isMeeting(href)) ?? addresses[0];
  if (found === undefined) return isOnline(text) ? { webcast: { label: text } } : { location: text };
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`.replace(edges, '');
  const isJoining = rest === '' || isOnline(rest) || isMeeting(found.href);
  if (!isJoining) return { location: text };
  const location = rest === '' || isOnline(rest) ? undefined : rest;
  return { ...(location && { location }), webcast: { url: found.href } };
}
