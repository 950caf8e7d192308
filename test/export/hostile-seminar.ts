import fc from 'fast-check';
import { linkKinds, modes, type Seminar, statuses } from '../../src/model/seminar.ts';

const flagOfEngland = String.fromCodePoint(0x1f3f4, 0xe0067, 0xe0062, 0xe0065, 0xe006e, 0xe0067);

/** Pieces that break calendar files, addresses or careless code. */
const pieces = [
  '\r\nX-EVIL:1',
  '\nEND:VEVENT\n',
  '\r',
  '\n',
  '\u2028',
  '\u0085',
  '\v',
  '\u0000',
  '\u001b',
  '\u007f',
  '\ufeff',
  '\t',

  '\\',
  '\\n',
  '\\nabla',
  ';',
  ',',
  ':',
  '"',
  '"\r\nX-EVIL:1',
  '%',
  '&',
  '+',
  '#',
  '=',
  '<b>',
  'a<b',
  '&amp;',
  '$&',

  '\ud83d',
  '\ude00',
  '😀',
  '👩‍👩‍👧‍👦',
  flagOfEngland,
  'é',
  'e\u0301',
  '数学',
  'שלום',
  '\u202e',
  'ß'.repeat(40),
  'x'.repeat(80),
  'https://example.edu/',
  'javascript:alert(1)',
  'placeholder-title',
  '20000101',
  'TBA',
  ' ',
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 8 })
  .map((texts) => texts.join(''));

const option = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const text = option(hostileText);
const address = option(
  fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    hostileText,
    hostileText.map((path) => `https://example.edu/${path}`),
    fc.constantFrom(
      'HTTPS://Events.Example.EDU/x',
      'http://[::1]:8/',
      'https://example.org/séminaire',
      'mailto:a@b.edu',
      '',
    ),
  ),
);
const instant = fc.oneof(
  fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) }),
  fc.constantFrom(-62_135_596_800_000, 253_402_300_799_999, -1, 0),
);
const anyInstant = fc.oneof(instant, fc.double());
const zone = fc.constantFrom(
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Europe/Amsterdam',
  'UTC',
  'No/Such',
);
const texts = fc.array(hostileText, { maxLength: 3 });

/** A seminar whose every field may hold anything its type allows. `start` is a date that can be written. */
export const hostileSeminar: fc.Arbitrary<Seminar> = fc.record({
  uid: hostileText,
  title: text,
  speakers: fc.array(fc.record({ name: hostileText, affiliation: text, bio: text }), { maxLength: 3 }),
  abstract: text,
  series: text,
  category: text,
  department: text,
  topics: texts,
  audiences: texts,
  hosts: texts,
  contact: option(fc.record({ name: text, email: text, phone: text, url: address })),
  start: fc.integer({ min: -62_135_400_000_000, max: Date.UTC(9999, 11, 28) }),
  end: option(anyInstant),
  timeZone: zone,
  allDay: fc.boolean(),
  floating: option(fc.constant(true as const)),
  location: option(fc.record({ name: text, room: text, address: text, url: address })),
  webcast: option(fc.record({ url: address, label: text })),
  mode: option(fc.constantFrom(...modes)),
  links: fc.array(
    fc.record({ url: address.map((each) => each ?? ''), label: text, kind: fc.constantFrom(...linkKinds) }),
    {
      maxLength: 3,
    },
  ),
  status: fc.constantFrom(...statuses),
  previousStart: option(anyInstant),
  note: text,
  url: address,
  updated: option(anyInstant),
  sequence: option(fc.oneof(fc.integer(), fc.double())),
  toBeAnnounced: fc.constant([]),
});
