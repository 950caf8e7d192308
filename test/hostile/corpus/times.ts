import { feed, feedText, type HostileDocument, hostileEntry } from '../hostile-document.ts';

const starts: readonly unknown[] = [
  '0000-00-00T00:00',
  '0001-01-01T00:00',
  '9999-12-31T23:59',
  '+275760-09-13T00:00',
  '-000001-01-01T00:00',
  '2027-02-30T10:00',
  '2027-13-01T10:00',
  '2027-02-01T24:00',
  '2027-02-01T99:99:99.999999999',
  '2027-02-01T10:00+99:99',
  '2027-02-01T10:00 Europe/Vienna',
  '2027-W05-1',
  '２０２７-02-01T10:00',
  '01/02/2027 10 am',
  'tomorrow',
  '',
  'NaN',
  1e300,
  -1e300,
  8.64e15,
  8.64e15 + 1,
  0,
  null,
  [],
  {},
  true,
  '2027-02-01T10:00\u202e',
  '2027-02-01T10:00<script>__ran=1</script>',
  `2027-02-01T10:00${'0'.repeat(10_000)}`,
];

const zones: readonly unknown[] = [
  '__proto__',
  'constructor',
  'Mars/Olympus',
  '../../etc/passwd',
  'Europe/Vienna\u0000',
  'GMT+99',
  '+25:00',
  'Etc/GMT-14',
  'Etc/GMT+12',
  'posixrules',
  '',
  5,
  {},
  [],
  '<b>x</b>',
  'x'.repeat(10_000),
];

/** Instants and zones at their bounds and beyond. */
export const times: readonly HostileDocument[] = [
  ...starts.map((start) =>
    feed(`start: ${String(JSON.stringify(start)).slice(0, 60)}`, [
      hostileEntry({ start, end: start, previousStart: start, updated: start }),
    ]),
  ),
  feed(
    'every zone there is not',
    zones.map((timeZone, index) => hostileEntry({ uid: `z${index}`, timeZone })),
  ),
  ...zones.slice(0, 6).map((zone): HostileDocument => ({
    name: `a feed’s zone: ${JSON.stringify(zone)}`,
    document: feedText(hostileEntry()).replace('"Europe/Vienna"', JSON.stringify(zone)),
  })),
  feed('an end before the start, and years after it', [
    hostileEntry({ end: '1900-01-01T00:00' }),
    hostileEntry({ uid: 'b', end: '9999-12-31T23:59' }),
    hostileEntry({ uid: 'c', allDay: true, end: '9999-12-31' }),
    hostileEntry({ uid: 'd', start: '0001-01-01', end: '9999-12-31' }),
  ]),
  feed('an hour that there is not, and one that is twice', [
    hostileEntry({ start: '2027-03-28T02:30', end: '02:45' }),
    hostileEntry({ uid: 'b', start: '2027-10-31T02:30', end: '02:45' }),
    hostileEntry({ uid: 'c', start: '2011-12-30T10:00', timeZone: 'Pacific/Apia' }),
  ]),
];
