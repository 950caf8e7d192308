import { expect } from '@open-wc/testing';
import { calendar, event, instants, read, readFeed, starts } from './icalendar-text.ts';

const group = (...lines: readonly string[]): string => event('UID:g', 'SUMMARY:Silt', ...lines);
const local = 'DTSTART;TZID=America/New_York:';
/** The starts by date and hour, in UTC. */
const short = async (...events: readonly string[]): Promise<string> =>
  (await starts(calendar(...events))).map((time) => time.slice(2, 13)).join(' ');

describe('repeated events of an iCalendar file', () => {
  const rules: readonly (readonly [string, readonly string[], string])[] = [
    ['a count', [`${local}20261022T153000`, 'RRULE:FREQ=WEEKLY;COUNT=3'], '26-10-22T19 26-10-29T19 26-11-05T20'],
    [
      'an end in UTC, which the last still reaches',
      [`${local}20261022T153000`, 'RRULE:FREQ=WEEKLY;UNTIL=20261105T203000Z'],
      '26-10-22T19 26-10-29T19 26-11-05T20',
    ],
    [
      'an end in UTC before the last',
      [`${local}20261022T203000`, 'RRULE:FREQ=WEEKLY;UNTIL=20261106T012959Z'],
      '26-10-23T00 26-10-30T00',
    ],
    ['an end by its day', [`${local}20261022T153000`, 'RRULE:FREQ=WEEKLY;UNTIL=20261029'], '26-10-22T19 26-10-29T19'],
    [
      'an end without zone',
      [`${local}20261022T153000`, 'RRULE:FREQ=WEEKLY;UNTIL=20261029T153000'],
      '26-10-22T19 26-10-29T19',
    ],
    [
      'weekdays of every second week',
      ['DTSTART:20260707T130000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4'],
      '26-07-07T13 26-07-09T13 26-07-21T13 26-07-23T13',
    ],
    [
      'the last Friday of a month',
      ['DTSTART:20260731T130000Z', 'RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3'],
      '26-07-31T13 26-08-28T13 26-09-25T13',
    ],
    [
      'the last working day of a month',
      ['DTSTART:20260731T130000Z', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3'],
      '26-07-31T13 26-08-31T13 26-09-30T13',
    ],
    ['a day of the year', ['DTSTART:20260704T130000Z', 'RRULE:FREQ=YEARLY;COUNT=2'], '26-07-04T13'],
    [
      'exclusions, of one time and of a whole day',
      [
        `${local}20261001T153000`,
        'RRULE:FREQ=WEEKLY;COUNT=5',
        'EXDATE;TZID=America/New_York:20261008T153000',
        'EXDATE:20261015T193000Z',
        'EXDATE;VALUE=DATE:20261022',
      ],
      '26-10-01T19 26-10-29T19',
    ],
    [
      'further dates',
      [
        `${local}20261001T153000`,
        'RDATE;TZID=America/New_York:20261003T153000,20261005T100000',
        'RDATE;VALUE=PERIOD:20261007T120000Z/PT1H',
      ],
      '26-10-01T19 26-10-03T19 26-10-05T14 26-10-07T12',
    ],
    ['a rule that is none', ['DTSTART:20260707T130000Z', 'RRULE:FREQ=SOON'], '26-07-07T13'],
    ['a rule of hours', ['DTSTART:20260707T130000Z', 'RRULE:FREQ=HOURLY'], '26-07-07T13'],
  ];
  for (const [name, lines, expected] of rules) {
    it(`may have ${name}`, async () => expect(await short(group(...lines))).to.equal(expected));
  }

  it('keep the time of the room when clocks change, and their length', async () => {
    const text = calendar(
      group(`${local}20261029T153000`, 'DTEND;TZID=America/New_York:20261029T163000', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    );
    expect(await instants(text)).to.deep.equal([
      '2026-10-29T19:30 2026-10-29T20:30',
      '2026-11-05T20:30 2026-11-05T21:30',
    ]);
  });

  it('are whole days', async () => {
    const text = calendar(
      group(
        'DTSTART;VALUE=DATE:20260707',
        'DTEND;VALUE=DATE:20260709',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE;VALUE=DATE:20260714',
      ),
    );
    expect(await instants(text, 'Asia/Tokyo')).to.deep.equal([
      '2026-07-06T15:00 2026-07-08T15:00',
      '2026-07-20T15:00 2026-07-22T15:00',
    ]);
  });

  it('are written out from a year before now to a year after', async () => {
    const all = await starts(calendar(group('DTSTART:19990105T130000Z', 'RRULE:FREQ=WEEKLY')));
    expect([all[0], all.at(-1), all.length]).to.deep.equal(['2025-07-01T13:00', '2027-06-29T13:00', 105]);
  });

  it('begin in the right week of two, however long ago they began', async () => {
    const all = await starts(calendar(group('DTSTART:19990105T130000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU')));
    expect((Date.parse(`${all[0]}Z`) - Date.UTC(1999, 0, 5, 13)) % (14 * 86_400_000)).to.equal(0);
  });

  it('have a name for each occurrence that does not change with the day it is read', () => {
    const names = read(calendar(group(`${local}20261022T153000`, 'RRULE:FREQ=WEEKLY;COUNT=2'))).map(({ uid }) => uid);
    expect(names).to.deep.equal(['g_20261022T193000Z', 'g_20261029T193000Z']);
  });

  describe('with an override', () => {
    const series = group(`${local}20261022T153000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4', 'LOCATION:Annex');
    const override = (id: string, ...lines: readonly string[]): string =>
      event('UID:g', `RECURRENCE-ID${id}`, ...lines);

    it('say what is different, and when it was to be', async () => {
      const moved = override(
        ';TZID=America/New_York:20261029T153000',
        'SUMMARY:Mud',
        `${local}20261029T170000`,
        'SEQUENCE:1',
      );
      const { seminars } = await readFeed(calendar(series, moved));
      expect(seminars.map(({ title, location }) => [title, location?.name])).to.deep.equal([
        ['Silt', 'Annex'],
        ['Mud', undefined],
        ['Silt', 'Annex'],
        ['Silt', 'Annex'],
      ]);
      expect([seminars[1]?.start, seminars[1]?.previousStart]).to.deep.equal([
        Date.UTC(2026, 9, 29, 21),
        Date.UTC(2026, 9, 29, 19, 30),
      ]);
      expect(seminars[1]?.uid).to.equal('g_20261029T193000Z');
    });

    it('find their occurrence by UTC, another zone or the day', async () => {
      for (const id of [':20261029T193000Z', ';TZID=Europe/London:20261029T193000', ';VALUE=DATE:20261029']) {
        const text = calendar(override(id, 'SUMMARY:Mud', `${local}20261029T153000`), series);
        const { seminars } = await readFeed(text);
        expect(
          seminars.map(({ title }) => title),
          id,
        ).to.deep.equal(['Silt', 'Mud', 'Silt', 'Silt']);
      }
    });

    it('may call one off', async () => {
      const off = override(':20261029T193000Z', 'SUMMARY:Silt', `${local}20261029T153000`, 'STATUS:CANCELLED');
      const { seminars } = await readFeed(calendar(series, off));
      expect(seminars.map(({ status }) => status)).to.deep.equal(['confirmed', 'cancelled', 'confirmed', 'confirmed']);
    });

    it('stand alone where there is no series', async () => {
      expect(await short(override(':20261029T193000Z', 'SUMMARY:Mud', 'DTSTART:20261030T120000Z'))).to.equal(
        '26-10-30T12',
      );
    });

    it('count by their latest version', () => {
      const versions = [2, 1].map((number) =>
        override(':20261029T193000Z', `SUMMARY:Mud ${number}`, 'DTSTART:20261029T193000Z', `SEQUENCE:${number}`),
      );
      const titles = read(calendar(series, ...versions)).map(({ title }) => title);
      expect(titles).to.include('Mud 2').and.not.include('Mud 1');
    });

    it('may speak for all that follow', async () => {
      const further = override(
        ';RANGE=THISANDFUTURE;TZID=America/New_York:20261105T153000',
        'SUMMARY:Mud',
        `${local}20261105T160000`,
        'DURATION:PT30M',
      );
      const { seminars } = await readFeed(calendar(series, further));
      expect(
        seminars.map(({ title, start }) => `${title} ${new Date(start).toISOString().slice(5, 16)}`),
      ).to.deep.equal(['Silt 10-22T19:30', 'Silt 10-29T19:30', 'Mud 11-05T21:00', 'Mud 11-12T21:00']);
    });
  });

  describe('that nobody could follow to the end', () => {
    const endless = [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;INTERVAL=7;BYDAY=WE',
      'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
      'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=40',
      'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=15,16;BYDAY=1MO',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;INTERVAL=99999999',
      'FREQ=DAILY;INTERVAL=99999999',
      'FREQ=SECONDLY',
      'FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;BYHOUR=25',
      `FREQ=DAILY;BYHOUR=${Array.from({ length: 24 }, (_, hour) => hour).join(',')};BYMINUTE=0,1,2,3,4`,
      'FREQ=WEEKLY;RSCALE=CHINESE',
    ];
    for (const rule of endless) {
      it(`end all the same: ${rule}`, () => {
        read(
          calendar(
            ...Array.from({ length: 50 }, (_, index) =>
              event(`UID:${index}`, 'DTSTART:20260707T130000Z', `RRULE:${rule}`),
            ),
          ),
        );
      });
    }
  });

  it('are a thousand for a rule at most', () => {
    const many = read(calendar(group('DTSTART:20260707T130000Z', 'RRULE:FREQ=DAILY;BYHOUR=8,9,10,11,12,13,14,15')));
    expect(many).to.have.length(1000);
  });
});
