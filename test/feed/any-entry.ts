import fc from 'fast-check';
import { linkKinds, modes, statuses } from '../../src/model/seminar.ts';

/** Texts as people and programs leave them in feeds. */
const said = [
  'TBA',
  'tbc',
  'N/A',
  'none',
  '-',
  '…',
  'Title to be announced',
  'wird noch bekannt gegeben',
  'à venir',
  'N.N.',
  'CANCELLED: Turbulence',
  '[POSTPONED] Turbulence',
  'Turbulence [Cancelled]',
  'Turbulence (sold out)',
  'CANCELLED: MOVED: Sold out: X',
  'Cancelled',
  'Football and moved minds',
  'A; B',
  'A, B',
  'Ada Okafor (MIT) and Bo Lind (KTH)',
  'Ada (she/her)',
  'ada@example.edu',
  'Ada Okafor <ada@example.edu>',
  'Zoom: https://zoom.example/j/1.',
  'https://example.edu/slides.pdf',
  'http://example.edu/é?a=b#c',
  'talk.pdf',
  'www.example.edu',
  'mailto:ada@example.edu',
  'javascript:alert(1)',
  'JAVA\tSCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<b>bold</b>',
  '\u0000\u0001',
  '\ufffe',
  'two\r\nlines ',
  ' x '.repeat(700),
  '2026-10-08T15:30',
  '2026-10-08T15:30:00Z',
  '2026-10-08T15:30+02:00',
  '2026-10-08T15:30-07:00[America/Los_Angeles]',
  '2026-10-08',
  '2026-13-45T15:30',
  '20261008T153000',
  '17:00',
  '9:15:00',
  '24:00',
  'America/New_York',
  'Mars/Base',
  'GMT+05',
  'America/New York',
  'EventMovedOnline',
  'https://schema.org/EventCancelled',
  'constructor',
  '__proto__',
];

const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...said) }, fc.string({ unit: 'binary', maxLength: 12 }));
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 1e300, 1_790_000_000_000, 8.64e15, -8e15));
const scalar = fc.oneof(text, text, number, fc.boolean(), fc.constant(null));

const fields = [
  'uid',
  'id',
  'title',
  'speakers',
  'speaker',
  'affiliation',
  'bio',
  'biography',
  'abstract',
  'description',
  'series',
  'category',
  'department',
  'topics',
  'audiences',
  'hosts',
  'host',
  'contact',
  'start',
  'end',
  'timeZone',
  'allDay',
  'location',
  'room',
  'webcast',
  'mode',
  'links',
  'status',
  'previousStart',
  'note',
  'language',
  'url',
  'image',
  'updated',
  'sequence',
  'toBeAnnounced',
  'unknown',
  '__proto__',
  'toString',
];
const inner = ['name', 'affiliation', 'url', 'image', 'bio', 'room', 'address', 'label', 'kind', 'email', 'phone'];

const objectOf = (names: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), value), { selector: ([name]) => name, maxLength: 12 })
    .map((pairs) => Object.fromEntries(pairs));

const record = objectOf(inner, scalar);
const value = fc.oneof(scalar, scalar, record, fc.array(fc.oneof(scalar, record), { maxLength: 4 }), fc.jsonValue());

const anyObject = objectOf(fields, value);
/** Enough for an entry to be shown, so that what is wrong with the rest is seen. */
const shown = fc.record(
  {
    title: fc.oneof(fc.constant('Turbulence'), text),
    start: fc.constantFrom('2026-10-08T15:30', '2026-10-08', '2026-10-08T15:30Z', 1_790_000_000_000),
    timeZone: fc.constantFrom('America/Los_Angeles', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
  },
  { requiredKeys: ['title', 'start'] },
);

/** Any JSON where a feed has an entry; often something that nearly is one. */
export const anyEntry: fc.Arbitrary<unknown> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(shown, anyObject).map(([own, any]) => ({ ...any, ...own })) },
    { weight: 2, arbitrary: anyObject },
    fc.jsonValue(),
  )
  .map((entry) => JSON.parse(JSON.stringify(entry)) as unknown); // as a feed would hold it: no Infinity, no -0

const words = fc
  .array(
    fc.constantFrom('Knots', 'and', 'spin', 'Über', 'of', 'the', 'x', 'A; B', 'C, D', 'Football', 'be', '(n)', '/'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));
const page = fc.oneof(fc.webUrl(), fc.constantFrom('/a.pdf', 'b', '../c?d=http://e.example/', 'www.example.edu'));
const names = fc.uniqueArray(words, { maxLength: 3 });
const some = <T extends object>(model: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }, ...required: (keyof T)[]) =>
  fc.record(model, { requiredKeys: required });

/** An entry as the schema has it, but for `uid`, which the test gives. */
export const schemaEntry: fc.Arbitrary<object> = some(
  {
    title: words,
    speakers: fc.array(some({ name: words, affiliation: words, url: page, image: page, bio: words }, 'name'), {
      maxLength: 3,
    }),
    abstract: words,
    series: words,
    category: words,
    department: words,
    topics: names,
    audiences: names,
    hosts: names,
    contact: some({ name: words, email: fc.constant('ada.o@cs.example.edu'), phone: words, url: page }),
    start: fc.constantFrom('2026-10-08', '2026-10-08T15:30', '2026-10-08T15:30:00Z', '2026-03-08T02:30+05:30'),
    end: fc.constantFrom('2026-10-09', '2026-10-08T16:30', '2026-10-09T00:00', '2026-10-08T15:40:00-07:00'),
    timeZone: fc.constantFrom('America/Los_Angeles', 'Australia/Sydney', 'UTC'),
    allDay: fc.boolean(),
    location: some({ name: words, room: words, address: words, url: page }),
    webcast: some({ url: page, label: words }),
    mode: fc.constantFrom(...modes),
    links: fc.array(some({ url: page, label: words, kind: fc.constantFrom(...linkKinds) }, 'url'), { maxLength: 3 }),
    status: fc.constantFrom(...statuses),
    previousStart: fc.constantFrom('2026-10-01T15:30', '2026-10-01'),
    note: words,
    language: fc.constantFrom('en', 'pt-BR'),
    url: page,
    image: page,
    updated: fc.constantFrom('2026-09-01T12:00Z', '2026-09-01'),
    sequence: fc.nat(9),
    toBeAnnounced: fc.subarray(['title', 'speakers', 'location', 'abstract', 'bio']),
  },
  'title',
  'start',
  'timeZone',
);
