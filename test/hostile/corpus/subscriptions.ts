import { feedText, type HostileDocument, hostileEntry } from '../hostile-document.ts';

/** A feed that names a calendar, with words of the panel to subscribe that show, or do not. */
const naming = (icsUrl: unknown, more: Partial<HostileDocument>): HostileDocument => ({
  name: `calendar ${String(JSON.stringify(icsUrl)).slice(0, 60)}`,
  document: feedText(hostileEntry()).replace('"title":"Tides"', `"title":"Tides","icsUrl":${JSON.stringify(icsUrl)}`),
  ...more,
  shows: ['A safe harbour', ...(more.shows ?? [])],
});

const offered = 'Copy the address';

/** Nothing can be subscribed to at these. */
const refused: readonly unknown[] = [
  'javascript:__ran=1',
  'webcal:javascript:__ran=1',
  'JaVa\tScript:__ran=1',
  '\u0001javascript:__ran=1',
  'webcal:webcal:javascript:__ran=1',
  'feed:https://evil.invalid/a.ics',
  'data:text/calendar,BEGIN:VCALENDAR',
  'blob:https://evil.invalid/0',
  'file:///etc/passwd',
  'mailto:a@evil.invalid',
  'https://ada:secret@www.example.edu/a.ics',
  'webcal://www.example.edu@evil.invalid/a.ics',
  'webcal:https://:secret@evil.invalid/a.ics',
  'https://',
  'webcal:',
  `https://www.example.edu/${'x'.repeat(100_000)}`,
  5,
  {},
  ['https://www.example.edu/a.ics'],
];

/** The host is seen as it is, whatever it looks like. */
const seen: readonly (readonly [string, string])[] = [
  ['https://ехаmple.edu/a.ics', 'https://xn--mple-43d3a6i.edu/a.ics'],
  ['https://www.example.edu\uff0eevil.invalid/a.ics', 'https://www.example.edu.evil.invalid/a.ics'],
  ['https://www.example.edu\\@evil.invalid/a.ics', 'https://www.example.edu/@evil.invalid/a.ics'],
  ['https://evil.invalid/\u202esci.a/ude.elpmaxe.www//:sptth', 'https://evil.invalid/%E2%80%AEsci'],
  ['https://evil.invalid/#https://www.example.edu/', 'https://evil.invalid/'],
  ['https://evil.invalid/?a=1&name=Tides%26url=x#"onclick=__ran=1', 'https://evil.invalid/?a=1&name=Tides%26url=x'],
  ['webcals://evil.invalid/"><img src=x onerror=__ran=1>', 'https://evil.invalid/%22%3E%3Cimg'],
  [`https://evil.invalid/${'a-'.repeat(900)}`, 'https://evil.invalid/a-a-'],
];

/** Calendars that a feed names. */
export const subscriptions: readonly HostileDocument[] = [
  ...refused.map((icsUrl) => naming(icsUrl, { hides: [offered] })),
  ...seen.map(([icsUrl, address]) => naming(icsUrl, { shows: [offered, address] })),
];
