import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { detectFormat } from '../../../src/feed/detect-format.ts';
import { columnOf } from '../../../src/feed/formats/csv-columns.ts';
import { readCsv } from '../../../src/feed/formats/csv.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const base = 'https://lake.example.org/seminars.csv';
const context = { address: base, now: 0 };
const read = (text: string) => [...readCsv(text, context).seminars] as readonly RawSeminar[];
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;
const shown = (time: number | undefined): string =>
  time === undefined ? '-' : new Date(time).toISOString().slice(0, 16);

async function instants(text: string, timeZone?: string, address = base): Promise<readonly string[]> {
  const feed = readCsv(text, { address, timeZone, now: 0 });
  const { seminars, rejected } = await readSeminars(feed, { base: address, timeZone: timeZone ?? 'Asia/Tokyo' });
  return [
    ...seminars.map(({ start, end }) => `${shown(start)} ${shown(end)}`),
    ...rejected.map(({ reason }) => reason),
  ];
}

describe('a table', () => {
  it('gives each fact its place', () => {
    const headers =
      'ID,Date,Start time,End time,Title,Speaker,Affiliation,Abstract,Bio,Series,Room,Location,Host,Zoom link,Slides,Status,Note,Topics,URL,Contact,Email';
    const row =
      '7,2026-07-07,13:30,14:30,"Ice, Uphill",Nia Sato,Lakeside University,"Some ice\nSpeaker: moves",Runs a lab,Glaciology,12,Boathouse,Kei Mori,' +
      'https://lakeside.zoom.us/j/91,https://lake.example.org/s.pdf,tentative,Bring a coat,"ice, rivers",https://lake.example.org/7,May Tran,may@example.edu';
    expect(said(read(`${headers}\n${row}\n`)[0])).to.deep.equal({
      uid: '7',
      title: 'Ice, Uphill',
      speaker: 'Nia Sato',
      affiliation: 'Lakeside University',
      abstract: 'Some ice\nSpeaker: moves',
      bio: 'Runs a lab',
      series: 'Glaciology',
      room: '12',
      location: 'Boathouse',
      hosts: ['Kei Mori'],
      webcast: 'https://lakeside.zoom.us/j/91',
      links: [{ url: 'https://lake.example.org/s.pdf', kind: 'slides' }],
      status: 'tentative',
      note: 'Bring a coat',
      topics: ['ice', 'rivers'],
      url: 'https://lake.example.org/7',
      contact: { name: 'May Tran', email: 'may@example.edu' },
      start: '2026-07-07T13:30',
      end: '2026-07-07T14:30',
    });
  });

  it('knows German headers and semicolons, behind a byte order mark', () => {
    const [row] = read('\ufeffDatum;Uhrzeit;Titel;Referent;Ort\r\n7.7.2026;13.30 Uhr;Eis;Nia Sato;Bootshaus\r\n');
    expect(said(row)).to.deep.equal({
      title: 'Eis',
      speaker: 'Nia Sato',
      location: 'Bootshaus',
      start: '2026-07-07T13:30',
    });
  });

  for (const [name, delimiter] of [
    ['tabs', '\t'],
    ['bars', '|'],
    ['commas', ','],
  ] as const) {
    it(`may have ${name}`, () => {
      expect(
        read(
          [
            ['DATE', 'title'],
            ['2026-07-07', 'Ice'],
          ]
            .map((row) => row.join(delimiter))
            .join('\n'),
        )[0]?.title,
      ).to.equal('Ice');
    });
  }

  it('may have a heading above its headers, and empty rows', () => {
    expect(read('Seminars in summer,\n,\nDate,Title\n\n2026-07-07,Ice\n,\n')).to.have.length(1);
  });

  it('knows headers written together, whatever their case', () => {
    const [row] = read(
      'startDate,start_time,TITLE*,Speaker Name,TimeZone\n2026-07-07,13:30,Ice,Nia Sato,Europe/Zurich',
    );
    expect(said(row)).to.deep.equal({
      title: 'Ice',
      speaker: 'Nia Sato',
      start: '2026-07-07T13:30',
      timeZone: 'Europe/Zurich',
    });
  });

  it("reads Google Calendar's columns, and takes a description apart that stands alone", () => {
    const headers = 'Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location';
    const row = 'Ice,07/14/2026,1:30 PM,07/14/2026,2:30 PM,False,"Speaker: Nia Sato\nAbstract: Some ice.",Zoom';
    expect(said(read(`${headers}\n${row}`)[0])).to.deep.equal({
      title: 'Ice',
      speakers: ['Nia Sato'],
      abstract: 'Some ice.',
      webcast: { label: 'Zoom' },
      start: '2026-07-14T13:30',
      end: '2026-07-14T14:30',
    });
  });

  it('has whole days', () => {
    const [row] = read('Subject,Start Date,Start Time,End Date,All Day Event\nIce,2026-07-14,1:30 PM,2026-07-15,True');
    expect(said(row)).to.deep.equal({ title: 'Ice', start: '2026-07-14', end: '2026-07-15', allDay: true });
  });

  for (const [headers, row] of [
    ['Datum;Zeit;Thema;Vortragende', '7.7.2026;13.30 Uhr;Eis;Nia Sato'],
    ['Termin;Vortrag;Referent/in', '7.7.2026 13:30;Eis;Nia Sato'],
    ['When,What,Who', '2026-07-07 13:30,Eis,Nia Sato'],
    ['Date et heure;Intitulé;Conférencière', '2026-07-07 13:30;Eis;Nia Sato'],
    ['Event,Day,Start time,Presenter', 'Eis,2026-07-07,13:30,Nia Sato'],
  ] as const) {
    it(`knows ${headers}`, async () => {
      expect(said(read(`${headers}\n${row}`)[0])).to.deep.equal({
        start: '2026-07-07T13:30',
        title: 'Eis',
        speaker: 'Nia Sato',
      });
      expect((await detectFormat(undefined, `${headers}\n${row}`))?.name).to.equal('csv');
    });
  }

  it('knows the headers that the README names', () => {
    const named =
      'Date,Time,When,Start,End,Start date,Start time,End time,All day,Time zone,Title,Topic,What,Abstract,Description,Series,' +
      'Category,Department,Keywords,Speaker,Presenter,Who,Name,Affiliation,Bio,Host,Contact,Email,Phone,Audience,Location,' +
      'Venue,Where,Place,Room,Street address,Zoom,Webcast,Online,Mode,URL,Website,More information,Flyer,Slides,Paper,' +
      'Recording,Registration,Image,Status,Note,Language,ID';
    expect(named.split(',').filter((header) => columnOf(header) === undefined)).to.deep.equal([]);
  });

  it('takes a topic for the title only where there is no other', () => {
    expect(said(read('Date,Topic\n2026-07-07,Ice')[0])).to.include({ title: 'Ice' });
    expect(said(read('Date,Topic,Title\n2026-07-07,Water,Ice')[0])).to.deep.include({
      title: 'Ice',
      topics: ['Water'],
    });
  });

  describe('says when', () => {
    const cells: readonly (readonly [string, string])[] = [
      ['2026-07-07 13:30', '2026-07-07T04:30 -'],
      ['2026-07-07T13:30:00Z', '2026-07-07T13:30 -'],
      ['2026-07-07T13:30+02:00', '2026-07-07T11:30 -'],
      ['2026/07/07 13:30', '2026-07-07T04:30 -'],
      ['7/14/2026 1:30 PM', '2026-07-14T04:30 -'],
      ['14/7/2026 13h30', '2026-07-14T04:30 -'],
      ['14.7.2026 13.30', '2026-07-14T04:30 -'],
      ['7.8.2026, 13:30 Uhr', '2026-08-07T04:30 -'],
      ['07.08.26 13:30', '2026-08-07T04:30 -'],
      ['July 7, 2026 at 1:30 p.m.', '2026-07-07T04:30 -'],
      ['Tuesday, July 7, 2026 1:30 PM', '2026-07-07T04:30 -'],
      ['Tue 7 Jul 2026 13:30', '2026-07-07T04:30 -'],
      ['7. August 2026 13:30', '2026-08-07T04:30 -'],
      ['7 août 2026 à 13h30', '2026-08-07T04:30 -'],
      ['7-Aug-2026 noon', '2026-08-07T03:00 -'],
      ['2026-07-07 13:30-14:30', '2026-07-07T04:30 2026-07-07T05:30'],
      ['2026-07-07 1:30–2:30 pm', '2026-07-07T04:30 2026-07-07T05:30'],
      ['2026-07-07 11-1 pm', '2026-07-07T02:00 2026-07-07T04:00'],
      ['2026-07-07 11:30 to 12:30 pm', '2026-07-07T02:30 2026-07-07T03:30'],
      ['2026-07-07 12 AM', '2026-07-06T15:00 -'],
      ['2026-07-07', '2026-07-06T15:00 2026-07-07T15:00'],
    ];
    for (const [cell, expected] of cells) {
      it(`as ${cell}`, async () => expect(await instants(`When,Title\n"${cell}",Ice`)).to.deep.equal([expected]));
    }

    const rows: readonly (readonly [string, string, string])[] = [
      ['Date,Start,End', '2026-07-07,13:30,14:30', '2026-07-07T04:30 2026-07-07T05:30'],
      ['Start,End', '2026-07-07 13:30,2026-07-07 14:30', '2026-07-07T04:30 2026-07-07T05:30'],
      ['Start,End', '2026-07-07T13:30Z,2026-07-07T14:30Z', '2026-07-07T13:30 2026-07-07T14:30'],
      ['Start,End', '2026-07-07 13:30,14:30', '2026-07-07T04:30 2026-07-07T05:30'],
      ['Date,Time', '2026-07-07,13:30 - 14:30', '2026-07-07T04:30 2026-07-07T05:30'],
      ['Date,Time', '2026-07-07,TBA', '2026-07-06T15:00 2026-07-07T15:00'],
      ['Start date,End date', '2026-07-07,2026-07-08', '2026-07-06T15:00 2026-07-08T15:00'],
      ['Date,Start,End', '2026-07-07,13:30,12:30', '2026-07-07T04:30 -'],
    ];
    for (const [headers, row, expected] of rows) {
      it(`in ${headers}: ${row}`, async () =>
        expect(await instants(`Title,${headers}\nIce,${row}`)).to.deep.equal([expected]));
    }

    const unreadable = ['31.2.2026', '2026-13-01', '7/7', 'soon', '2026-07-07 25:30', '14/14/2026'];
    for (const cell of unreadable) {
      it(`not as ${cell}, and says so`, async () => {
        const [reason] = await instants(`When,Title\n${cell},Ice`);
        expect(reason).to.contain('which is no date');
      });
    }
  });

  describe('with dates like 8/10/2026', () => {
    const table = (...dates: readonly string[]): string =>
      ['Date,Time,Title', ...dates.map((date) => `${date},12:00,Ice`)].join('\n');
    const days = async (text: string, zone?: string, address?: string) =>
      (await instants(text, zone, address)).map((result) =>
        /no date|two days/.test(result) ? 'rejected' : result.slice(0, 10),
      );

    it('takes what all rows together say', async () => {
      expect(await days(table('8/10/2026', '15/10/2026'))).to.deep.equal(['2026-10-08', '2026-10-15']);
      expect(await days(table('8/10/2026', '8/15/2026'))).to.deep.equal(['2026-08-10', '2026-08-15']);
    });

    it('does not let a dot or name decide', async () => {
      expect(await days(table('8/10/2026', '15.10.2026', '2026-10-20'))).to.deep.equal([
        '2026-10-15',
        '2026-10-20',
        'rejected',
      ]);
    });

    it('rejects what rows leave open that contradict each other', async () => {
      expect(await days(table('8/10/2026', '15/10/2026', '10/16/2026'), 'America/New_York')).to.deep.equal([
        '2026-10-15',
        '2026-10-16',
        'rejected',
      ]);
    });

    it('goes by the zone of the page', async () => {
      expect(await days(table('8/10/2026'), 'America/Los_Angeles')).to.deep.equal(['2026-08-10']);
      expect(await days(table('8/10/2026'), 'Europe/London')).to.deep.equal(['2026-10-08']);
      expect(await days(table('8/10/2026'), 'America/Toronto', 'https://lake.com/a.csv')).to.deep.equal(['rejected']);
    });

    const hosts: readonly (readonly [string, string])[] = [
      ['https://lake.edu/a.csv', '2026-08-10'],
      ['https://lake.com/a.csv', '2026-08-10'],
      ['https://docs.google.com/a.csv', 'rejected'],
      ['https://lake.ac.uk/a.csv', 'rejected'],
      ['https://lake.org/a.csv', 'rejected'],
    ];
    for (const [address, day] of hosts) {
      it(`takes ${day} at ${address}`, async () =>
        expect(await days(table('8/10/2026'), undefined, address)).to.deep.equal([day]));
    }
  });

  for (const value of [null, {}, '', 'x', 'a,b\n1,2', 'Title,Speaker\nIce,Nia', 'Date,Room\n2026-07-07,12']) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => readCsv(value, context)).to.throw(TypeError));
  }

  it('never throws over what a cell holds', async () => {
    const headers = [
      'Date',
      'Start',
      'End',
      'Time',
      'End time',
      'Title',
      'Speaker',
      'Location',
      'Slides',
      'Description',
      'Contact',
      'Email',
    ];
    const parts = [
      '2026-07-07',
      '8/10/2026',
      '13:30',
      ' - ',
      'pm',
      'Uhr',
      ',',
      ';',
      '"',
      '\n',
      'https://x.example',
      'Speaker: ',
      '14',
      '.',
      '/',
    ];
    const cell = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((list) => list.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 6 }), async (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        await readSeminars(readCsv([headers.join(','), ...quoted, ...rows.flat()].join('\n'), context), { base });
      }),
    );
  });
});
