import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/feed/read-document.ts';

const now = Date.UTC(2026, 6, 1, 12);
const read = async (text: string, timeZone?: string) => {
  const bytes = new TextEncoder().encode(text);
  const feed = await readDocument({ bytes, address: 'https://lake.example.edu/feed' }, { now, timeZone });
  return { ...feed, seminar: feed.seminars[0]! };
};

const ics = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'UID:1@lake.example.edu', 'SUMMARY:Silt', ...lines, 'END:VEVENT'].join('\r\n');

/** One seminar on 8 October 2026 at 15:30, an hour long, of which nobody says where the clock hangs. */
const documents: Readonly<Record<string, string>> = {
  'seminar-feed': JSON.stringify([{ title: 'Silt', start: '2026-10-08T15:30', end: '16:30' }]),
  icalendar: ics(event('DTSTART:20261008T153000', 'DTEND:20261008T163000')),
  jscalendar: JSON.stringify({
    '@type': 'Event',
    uid: '1',
    title: 'Silt',
    start: '2026-10-08T15:30:00',
    duration: 'PT1H',
  }),
  csv: 'Date,Start time,End time,Title\n2026-10-08,15:30,16:30,Silt\n',
  'schema-org': JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Silt',
    startDate: '2026-10-08T15:30',
    endDate: '2026-10-08T16:30',
  }),
  'json-feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Lakes',
    items: [{ id: '1', title: 'Silt', _event: { start: '2026-10-08T15:30', end: '2026-10-08T16:30' } }],
  }),
};

describe('a time without any zone', () => {
  for (const [format, document] of Object.entries(documents)) {
    it(`floats out of ${format}, and the author is told`, async () => {
      const feed = await read(document);
      expect(feed.format).to.equal(format);
      expect(feed.seminar).to.include({
        floating: true,
        start: +new Date(2026, 9, 8, 15, 30),
        end: +new Date(2026, 9, 8, 16, 30),
      });
      expect(feed.remarks.map(({ reason }) => reason).join()).to.include('no zone');
    });

    it(`does not float out of ${format} where the page names its zone`, async () => {
      const { seminar } = await read(document, 'America/Los_Angeles');
      expect(seminar).not.to.have.property('floating');
      expect(seminar).to.include({ timeZone: 'America/Los_Angeles', start: Date.UTC(2026, 9, 8, 22, 30) });
    });
  }

  it('floats with every occurrence, and not where the calendar names its zone', async () => {
    const weekly = event('DTSTART:20261008T153000', 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect((await read(ics(weekly))).seminars.map(({ floating }) => floating)).to.deep.equal([true, true, true]);
    expect((await read(ics('X-WR-TIMEZONE:Asia/Tokyo', weekly))).seminar).not.to.have.property('floating');
  });

  it('floats where nobody knows the zone that is named', async () => {
    const { seminar, remarks } = await read(ics(event('DTSTART;TZID=Lake Time:20261008T153000')));
    expect(seminar).to.include({ floating: true, start: +new Date(2026, 9, 8, 15, 30) });
    expect(remarks.map(({ reason }) => reason).join()).to.include('"Lake Time"');
  });

  it('does not float as a whole day', async () => {
    const { seminar } = await read(ics(event('DTSTART;VALUE=DATE:20261008')));
    expect(seminar).to.include({ allDay: true });
    expect(seminar).not.to.have.property('floating');
  });
});

describe('a zone that only a file describes', () => {
  it('is known by its offset at each time', async () => {
    const zone = (offset: string) => [
      'BEGIN:VTIMEZONE',
      'TZID:Lake Time',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      `TZOFFSETFROM:${offset}`,
      `TZOFFSETTO:${offset}`,
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const other = event('DTSTART;TZID=Lake Time:20261008T153000', 'DTEND;TZID=Lake Time:20261008T163000');
    const known = async (offset: string) => {
      // a second zone, so that neither of them is the calendar's own
      const lake = zone(offset);
      const { seminar } = await read(ics(...lake, ...lake.map((line) => line.replace('Lake', 'Sea')), other));
      return [seminar.timeZone, new Date(seminar.start).toISOString(), (seminar.end ?? 0) - seminar.start];
    };
    expect(await known('-0800')).to.deep.equal(['Etc/GMT+8', '2026-10-08T23:30:00.000Z', 3_600_000]);
    expect(await known('+0530')).to.deep.equal(['+05:30', '2026-10-08T10:00:00.000Z', 3_600_000]);
    expect(await known('+1245')).to.deep.equal(['+12:45', '2026-10-08T02:45:00.000Z', 3_600_000]);
  });
});
