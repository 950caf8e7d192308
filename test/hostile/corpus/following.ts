import { feedText, type HostileDocument, hostileEntry } from '../hostile-document.ts';

const shows = ['A safe harbour'];
const withMember = (name: string, value: unknown): HostileDocument => ({
  name: `${name}: ${String(JSON.stringify(value)).slice(0, 60)}`,
  document: feedText(hostileEntry()).replace('"title":"Tides"', `${JSON.stringify(name)}:${JSON.stringify(value)}`),
  shows,
});

const addresses: readonly unknown[] = [
  'javascript:__ran=1',
  'data:application/json,{"seminars":[]}',
  'blob:null/0',
  'file:///etc/passwd',
  'https://user:password@evil.invalid/next',
  'http://169.254.169.254/latest/meta-data/',
  '//evil.invalid/next',
  `https://evil.invalid/${'x'.repeat(100_000)}`,
  '',
  '#',
  '?',
  5,
  {},
];

/** Addresses of further pages and of calendars: nothing is fetched before a visitor asks, and never with another scheme. */
export const following: readonly HostileDocument[] = [
  ...addresses.map((address) => withMember('nextUrl', address)),
  ...addresses.slice(0, 6).flatMap((address) => [withMember('icsUrl', address), withMember('url', address)]),
  {
    name: 'next pages of other formats',
    document: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      next_url: 'javascript:__ran=1',
      home_page_url: 'data:,x',
      items: [{ id: '1', title: 'A safe harbour', _event: { start: '2027-03-01T14:00Z' } }],
    }),
    shows,
  },
];
