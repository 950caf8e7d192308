import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import Papa from 'papaparse';
import { cleanText } from '../../src/export/calendar-text.ts';
import { writeCsv } from '../../src/export/csv.ts';
import { readCsv } from '../../src/feed/formats/csv.ts';
import { readSeminars } from '../../src/feed/read-seminars.ts';
import { withoutGuards } from '../../src/model/formula-guard.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { base } from '../feed/read-entries.ts';
import { seminar } from '../seminar-factory.ts';
import { hostileSeminar } from './hostile-seminar.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (seminars: readonly Seminar[]) =>
  Papa.parse<Row>(writeCsv(seminars), { header: true, skipEmptyLines: true });
const rowOf = (overrides: Partial<Seminar>) => rowsOf([seminar(overrides)]).data[0] ?? {};

describe('writeCsv', () => {
  it('writes a header and a row for each seminar, ended as RFC 4180 has it', () => {
    const text = writeCsv([seminar()]);
    expect(text).to.match(/^\uFEFFUID,Title,Speaker,Start,End,Time zone,/);
    expect(text.split('\r\n')).to.have.length(3);
    expect(rowOf({})).to.include({
      UID: 'spin-glasses-2026@example.edu',
      Title: 'Spin glasses and hard problems',
      Speaker: 'Ada Okafor (University of Example)',
      Start: '2026-07-10 09:00',
      End: '2026-07-10 10:00',
      'Time zone': 'America/Los_Angeles',
    });
  });

  it("writes a wall clock's time without a zone where only that is known", () => {
    const start = Date.UTC(2026, 10, 1, 9, 30);
    expect(rowOf({ floating: true, start, end: undefined })).to.include({ Start: '2026-11-01 01:30', 'Time zone': '' });
  });

  it('writes whole days as dates, the last one inclusive', () => {
    const days = { allDay: true, start: Date.UTC(2026, 6, 10, 7) };
    expect(rowOf({ ...days, end: Date.UTC(2026, 6, 12, 7) })).to.include({ Start: '2026-07-10', End: '2026-07-11' });
    expect(rowOf({ ...days, end: undefined })).to.include({ Start: '2026-07-10', End: '' });
  });

  it('says which of two hours that clocks show twice is meant', () => {
    const starts = [Date.UTC(2026, 10, 1, 8, 30), Date.UTC(2026, 10, 1, 9, 30)].map((start) => rowOf({ start }).Start);
    expect(starts).to.deep.equal(['2026-11-01 01:30', '2026-11-01T01:30:00-08:00']);
  });

  it('puts lists into one cell, links by their kind, and texts without their HTML', () => {
    const links = [
      { url: 'https://e.edu/a.pdf', kind: 'slides' },
      { url: 'https://e.edu/b.pdf', kind: 'slides' },
      { url: 'https://e.edu/c', kind: 'other' },
    ] as const;
    const speakers = [
      { name: 'Ada Okafor', bio: '<p>Ada.</p>' },
      { name: 'Bo Lind', affiliation: 'KTH', bio: 'Bo.' },
    ];
    expect(
      rowOf({ links, speakers, topics: ['Knots', 'Spin'], abstract: '<p>One.</p><p>Two, "three".</p>' }),
    ).to.include({
      Slides: 'https://e.edu/a.pdf https://e.edu/b.pdf',
      'More information': 'https://e.edu/c',
      Speaker: 'Ada Okafor; Bo Lind (KTH)',
      Topics: 'Knots; Spin',
      Abstract: 'One.\n\nTwo, "three".',
      Biography: 'Ada.\n\nBo.',
    });
  });

  it('writes nothing that a spreadsheet runs', () => {
    for (const title of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      ' =1',
      '\u0000=1',
      '＝1',
      '=HYPERLINK("http://e.edu","x")',
    ]) {
      expect(rowOf({ title }).Title).to.match(/^'/);
    }
    expect(rowOf({ title: 'a=b' }).Title).to.equal('a=b');
    const title = "Talk;=cmd|'/C calc'!A0;x";
    expect(rowOf({ title }).Title).to.equal("Talk;'=cmd|'/C calc'!A0;x");
    expect(rowOf({ topics: ['Ice', '-1+1', '@x'] }).Topics).to.equal("Ice; '-1+1; '@x");
    expect(rowOf({ abstract: 'One\n=1+1' }).Abstract).to.equal("One\n'=1+1");
  });

  it('is read as the same seminars by our own reader of tables', async () => {
    const given = [
      seminar({ series: 'Colloquium', webcast: { url: 'https://e.edu/zoom', label: 'Zoom' }, status: 'cancelled' }),
      seminar({
        uid: 'days@example.edu',
        allDay: true,
        start: Date.UTC(2026, 6, 10, 7),
        end: Date.UTC(2026, 6, 12, 7),
        location: { name: 'Ramo Hall', room: '101', address: '1 Main St, Springfield' },
        title: "Talk;=cmd|'/C calc'!A0;x",
        abstract: 'One.\n\n- Two, "three".\n- =4',
        hosts: ['@da Okafor', '-Bo Lind'],
        url: 'https://e.edu/days',
      }),
    ];
    const raw = readCsv(writeCsv(given), { address: base, now: 0 });
    const { seminars, rejected } = await readSeminars(raw, { base });
    expect(rejected).to.deep.equal([]);
    expect(seminars.map(({ mode, ...rest }) => rest)).to.have.deep.members(given);
  });

  it('is read back cell by cell, whatever seminars hold', () => {
    fc.assert(
      fc.property(fc.array(hostileSeminar, { minLength: 1, maxLength: 4 }), (seminars) => {
        const { data, errors } = rowsOf(seminars);
        expect(errors).to.deep.equal([]);
        expect(data).to.have.length(seminars.length);
        data.forEach((row, index) => {
          const { title = '' } = seminars[index] as Seminar;
          expect(withoutGuards(row.Title ?? '')).to.equal(cleanText(title));
          for (const text of Object.values(row)) expect(text).not.to.match(/^[=+\-@\t\r]/);
        });
      }),
    );
  });
});
