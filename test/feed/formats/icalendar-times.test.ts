import { expect } from '@open-wc/testing';
import { calendar, event, instants, readEvent, readFeed, starts } from './icalendar-text.ts';

const silt = (...lines: readonly string[]): string => calendar(event('UID:1', 'SUMMARY:Silt', ...lines));

/** A zone that a file makes up: an hour ahead, two in summer. */
const zone = (name: string): readonly string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:STANDARD',
  'DTSTART:16011028T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010325T020000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('times of an iCalendar file', () => {
  const times: readonly (readonly [string, readonly string[], string])[] = [
    ['UTC', ['DTSTART:20260707T133000Z', 'DTEND:20260707T143000Z'], '2026-07-07T13:30 2026-07-07T14:30'],
    ['a zone by name', ['DTSTART;TZID=Europe/Zurich:20260707T133000'], '2026-07-07T11:30 -'],
    ['a zone by name in winter', ['DTSTART;TZID=Europe/Zurich:20261208T133000'], '2026-12-08T12:30 -'],
    ['a zone in quotes', ['DTSTART;TZID="Europe/Zurich":20260707T133000'], '2026-07-07T11:30 -'],
    ['an old name', ['DTSTART;TZID=US/Pacific:20260707T133000'], '2026-07-07T20:30 -'],
    [
      'a path to a name',
      ['DTSTART;TZID=/lake.example.org/2026_1/America/New_York:20260707T133000'],
      '2026-07-07T17:30 -',
    ],
    ['a name with spaces', ['DTSTART;TZID=America/New York:20260707T133000'], '2026-07-07T17:30 -'],
    ["Windows' name", ['DTSTART;TZID=Pacific Standard Time:20260707T133000'], '2026-07-07T20:30 -'],
    ["Windows' name in quotes", ['DTSTART;TZID="W. Europe Standard Time":20261208T133000'], '2026-12-08T12:30 -'],
    ["Windows' name for London", ['DTSTART;TZID=GMT Standard Time:20260707T133000'], '2026-07-07T12:30 -'],
    ["Windows' name for an offset", ['DTSTART;TZID=UTC-08:20260707T133000'], '2026-07-07T21:30 -'],
    ['UTC by name', ['DTSTART;TZID=UTC:20260707T133000'], '2026-07-07T13:30 -'],
    ['GMT by name', ['DTSTART;TZID=GMT:20260707T133000'], '2026-07-07T13:30 -'],
    ['an offset, which is no iCalendar', ['DTSTART:20260707T133000+0200'], '2026-07-07T11:30 -'],
    ['ISO 8601, which is none either', ['DTSTART:2026-07-07T13:30:00Z'], '2026-07-07T13:30 -'],
    ['a duration', ['DTSTART:20260707T133000Z', 'DURATION:PT1H15M'], '2026-07-07T13:30 2026-07-07T14:45'],
    [
      'an end in another zone',
      ['DTSTART;TZID=Europe/Zurich:20260707T133000', 'DTEND:20260707T123000Z'],
      '2026-07-07T11:30 2026-07-07T12:30',
    ],
    ['an end before the start', ['DTSTART:20260707T133000Z', 'DTEND:20260707T123000Z'], '2026-07-07T13:30 -'],
    ['a gap of the clocks', ['DTSTART;TZID=America/New_York:20260308T023000'], '2026-03-08T07:30 -'],
    ['an hour shown twice', ['DTSTART;TZID=America/New_York:20261101T013000'], '2026-11-01T05:30 -'],
    ['a zone nobody knows', ['DTSTART;TZID=Lake Time:20260707T133000'], '2026-07-07T03:30 -'],
    ['no zone', ['DTSTART:20260707T133000', 'DTEND:20260707T143000'], '2026-07-07T03:30 2026-07-07T04:30'],
  ];
  for (const [name, lines, expected] of times) {
    it(`may have ${name}`, async () => {
      expect(await instants(silt('X-WR-TIMEZONE:Asia/Tokyo', ...lines), 'Australia/Sydney')).to.deep.equal([expected]);
    });
  }

  it('without zone are in that of the calendar, where the page names none', async () => {
    const floating = event('UID:1', 'SUMMARY:Silt', 'DTSTART:20260707T133000');
    expect(await starts(calendar('X-WR-TIMEZONE:Asia/Tokyo', floating))).to.deep.equal(['2026-07-07T04:30']);
    expect(await starts(calendar('X-WR-TIMEZONE:Tokyo Standard Time', floating))).to.deep.equal(['2026-07-07T04:30']);
    expect(await starts(calendar(...zone('Europe/Zurich'), floating))).to.deep.equal(['2026-07-07T11:30']);
  });

  it('in a zone nobody knows are remarked upon', async () => {
    const { remarks } = await readFeed(silt('DTSTART;TZID=Lake Time:20260707T133000'), 'Europe/Zurich');
    expect(remarks[0]?.reason).to.contain('"Lake Time"');
  });

  it('may be in a zone that only the file describes', async () => {
    const lines = (start: string) =>
      calendar(...zone('Lake Time'), event('UID:1', 'SUMMARY:Silt', `DTSTART;TZID=Lake Time:${start}`));
    expect(await starts(lines('20260707T133000'))).to.deep.equal(['2026-07-07T11:30']);
    expect(await starts(lines('20261208T133000'))).to.deep.equal(['2026-12-08T12:30']);
    expect(await starts(lines('20261025T013000'))).to.deep.equal(['2026-10-24T23:30']);
  });

  it('go by a name that is known, whatever the file makes of it', async () => {
    const own = zone('America/New_York');
    const text = calendar(...own, event('UID:1', 'SUMMARY:Silt', 'DTSTART;TZID=America/New_York:20260707T133000'));
    expect(await starts(text)).to.deep.equal(['2026-07-07T17:30']);
  });

  it('do not follow a described zone that never ends', async () => {
    const endless = zone('Lake Time').map((line) => line.replace('FREQ=YEARLY', 'FREQ=SECONDLY'));
    const text = calendar(...endless, event('UID:1', 'SUMMARY:Silt', 'DTSTART;TZID=Lake Time:20260707T133000'));
    expect((await readFeed(text, 'Asia/Tokyo')).seminars[0]?.start).to.equal(Date.UTC(2026, 6, 7, 4, 30));
  });

  const days: readonly (readonly [readonly string[], string, string | undefined])[] = [
    [['DTSTART;VALUE=DATE:20260707', 'DTEND;VALUE=DATE:20260709'], '2026-07-07', '2026-07-08'],
    [['DTSTART;VALUE=DATE:20260707', 'DTEND;VALUE=DATE:20260708'], '2026-07-07', '2026-07-07'],
    [['DTSTART;VALUE=DATE:20260707', 'DTEND;VALUE=DATE:20260707'], '2026-07-07', '2026-07-07'],
    [['DTSTART;VALUE=DATE:20260707', 'DURATION:P3D'], '2026-07-07', '2026-07-09'],
    [['DTSTART;VALUE=DATE:20260707'], '2026-07-07', undefined],
    [['DTSTART:20260707'], '2026-07-07', undefined],
    [['DTSTART;VALUE=DATE;TZID=Europe/Zurich:20260707'], '2026-07-07', undefined],
  ];
  for (const [lines, start, end] of days) {
    it(`are whole days in ${lines.join(' ')}`, async () => {
      const { seminars } = await readFeed(silt(...lines), 'Asia/Tokyo');
      const night = (day: string, more: number) => Date.parse(`${day}T00:00:00+09:00`) + more * 86_400_000;
      expect(seminars.map((seminar) => [seminar.allDay, seminar.start, seminar.end])).to.deep.equal([
        [true, night(start, 0), night(end ?? start, 1)],
      ]);
    });
  }

  it('are whole days where Outlook says so', () => {
    expect(readEvent('X-MICROSOFT-CDO-ALLDAYEVENT:TRUE').allDay).to.equal(true);
  });
});
