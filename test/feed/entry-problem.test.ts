import { expect } from '@open-wc/testing';
import { readCsv } from '../../src/feed/formats/csv.ts';
import { readICalendar } from '../../src/feed/formats/icalendar.ts';
import { readJscalendar } from '../../src/feed/formats/jscalendar.ts';
import { readLocalist } from '../../src/feed/formats/localist.ts';
import { readSchemaOrg } from '../../src/feed/formats/schema-org.ts';
import { readSeminarFeed } from '../../src/feed/formats/seminar-feed.ts';
import { readTalksCam } from '../../src/feed/formats/talks-cam.ts';
import { readViterbiPage } from '../../src/feed/formats/viterbi-page.ts';
import type { FeedContext, FeedReader } from '../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../src/feed/read-seminars.ts';
import { base } from './read-entries.ts';

const context: FeedContext = { address: base, now: Date.UTC(2026, 6, 1), timeZone: 'Europe/Oslo' };

/** Where a reader's feed has its faults: in words, and for programs. */
async function faults(read: FeedReader, document: unknown) {
  const { rejected, remarks } = await readSeminars(await read(document, context), { base, timeZone: 'Europe/Oslo' });
  return [...rejected, ...remarks].map(({ place, at }) => [place, at]);
}

const fine = { uid: '1', title: 'Silt', start: '2026-07-07', timeZone: 'Europe/Oslo' };

describe('the place of a fault', () => {
  it('is the field of an entry, in a feed of ours and in a bare list', async () => {
    const seminars = [fine, { ...fine, uid: '2', end: 'soon' }, { ...fine, uid: '3', timeZone: 'Mars/Base' }];
    expect(await faults(readSeminarFeed, { seminars })).to.deep.equal([
      ['seminars[1] “Silt”', ['seminars', 1, 'end']],
      ['seminars[2] “Silt”', ['seminars', 2, 'timeZone']],
    ]);
    expect(await faults(readSeminarFeed, [fine, 5])).to.deep.equal([['[1]', [1]]]);
  });

  it('is what holds the value, however deep', async () => {
    const links = [{ url: 'https://x.example' }, { url: 'javascript:1' }];
    const speakers = [{ name: 'Nia', url: 'data:x' }];
    expect(await faults(readSeminarFeed, [{ ...fine, links, speakers }])).to.deep.equal([
      ['[0] “Silt”', [0, 'speakers', 0, 'url']],
      ['[0] “Silt”', [0, 'links', 1, 'url']],
    ]);
  });

  it('is the entry where a field is missing, or the value stands nowhere as it is', async () => {
    expect(await faults(readSeminarFeed, [{ title: 'Silt' }])).to.deep.equal([['[0] “Silt”', [0]]]);
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`);
    expect(await faults(readSeminarFeed, [{ ...fine, deep, url: 'data:x\u0000' }])).to.have.length(1);
  });

  it('is the author’s own in the formats of others', async () => {
    const event = { id: 7, title: 'Silt', first_date: 'soon' };
    expect(
      await faults(readLocalist, { events: [{ event: { id: 1, title: 'A', first_date: '2026-07-07' } }, { event }] }),
    ).to.deep.equal([['events[1] “Silt”', ['events', 1, 'event', 'first_date']]]);
    const group = { '@type': 'Group', entries: [{ '@type': 'Group', entries: [{ title: 'Silt', start: 'soon' }] }] };
    expect(await faults(readJscalendar, group)).to.deep.equal([
      ['entries[0].entries[0] “Silt”', ['entries', 0, 'entries', 0, 'start']],
    ]);
    const graph = [{ '@type': 'Place' }, { '@type': 'Event', name: 'Silt', startDate: 'soon' }];
    expect(await faults(readSchemaOrg, { '@graph': graph })).to.deep.equal([
      ['@graph[1] “Silt”', ['@graph', 1, 'startDate']],
    ]);
  });

  it('is a line where the document is text', async () => {
    const table = 'Talks\n\nTitle,Date\n"Two\nlines",2026-07-07\n,,\nSilt,someday\n';
    expect(await faults(readCsv, table)).to.deep.equal([['line 7 “Silt”', 7]]);
    const calendar = ['BEGIN:VCALENDAR', 'X-A:a', ' b', 'BEGIN:VEVENT', 'SUMMARY:Silt', 'END:VEVENT', 'END:VCALENDAR'];
    for (const end of ['\r\n', '\n', '\r']) {
      const text = calendar.join(end);
      expect(await faults(readICalendar, text)).to.deep.equal([['line 4 “Silt”', 4]]);
      if (end !== '\r')
        expect(await faults(readICalendar, new TextEncoder().encode(text))).to.deep.equal([['line 4 “Silt”', 4]]);
    }
    const xml = '\ufeff\n<?xml version="1.0"?>\n<list>\n<talk><id>1</id>\n<title>Silt</title></talk></list>';
    expect(await faults(readTalksCam, xml)).to.deep.equal([['line 4 “Silt”', 4]]);
    const page = '<html>\n\n<h3><a href="x?event=5">Silt</a></h3><div class="event_stats"><p>someday</div>';
    expect(await faults(readViterbiPage, page)).to.deep.equal([['line 3 “Silt”', 3]]);
    const script = '<html>\n<script type="application/ld+json">\n{"@type":"Event","name":"Silt"}</script>';
    expect(await faults(readSchemaOrg, script)).to.deep.equal([['line 2 “Silt”', 2]]);
  });
});
