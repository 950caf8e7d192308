import { expect } from '@open-wc/testing';
import { readGoogleCalendar } from '../../../src/feed/formats/google-calendar.ts';
import { readICalendar } from '../../../src/feed/formats/icalendar.ts';
import { readJscalendar } from '../../../src/feed/formats/jscalendar.ts';
import { readJsonFeed } from '../../../src/feed/formats/json-feed.ts';
import { readResearchseminars } from '../../../src/feed/formats/researchseminars.ts';
import { readTheEventsCalendar } from '../../../src/feed/formats/the-events-calendar.ts';
import type { FeedContext, FeedReader } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';
import { calendar, event } from './icalendar-text.ts';

const context: FeedContext = { address: 'https://lake.example.edu/feed', now: Date.UTC(2026, 6, 1) };

async function told(read: FeedReader, document: unknown): Promise<readonly string[]> {
  const feed = await readSeminars(await read(document, context), { base: context.address, timeZone: 'Europe/Oslo' });
  expect(feed.rejected).to.deep.equal([]);
  return feed.remarks.map(({ place, reason }) => `${place}: ${reason}`);
}

describe('what a reader leaves out', () => {
  it('is told of news among the seminars of a JSON Feed', async () => {
    const items = [
      { id: '1', title: 'Silt', _event: { start: '2026-07-07T10:00' } },
      { id: '2', title: 'A new lake' },
    ];
    const [remark, ...more] = await told(readJsonFeed, { items });
    expect(remark).to.include('items[1] “A new lake”: it has no "_event"').and.to.include('write "_event": { "start":');
    expect(more).to.deep.equal([]);
  });

  it('is told of what is private or hidden', async () => {
    const open = ['SUMMARY:Silt', 'DTSTART:20260707T100000Z'];
    expect(await told(readICalendar, calendar(event(...open), event(...open, 'CLASS:PRIVATE')))).to.deep.equal([
      'line 7: its CLASS says that it is private, so it is not shown',
    ]);
    const entries = [{ '@type': 'Event', title: 'Silt', start: '2026-07-07T10:00:00', privacy: 'private' }];
    const task = { '@type': 'Task', title: 'Water plants' };
    expect(await told(readJscalendar, { '@type': 'Group', entries: [...entries, task] })).to.deep.equal([
      'entries[0] “Silt”: its "privacy" says that it is private, so it is not shown',
      'entries[1] “Water plants”: it is a task and no event, so it is not shown',
    ]);
    const hidden = { title: 'Silt', start_date: '2026-07-07 10:00:00', hide_from_listings: true };
    expect((await told(readTheEventsCalendar, { events: [hidden] }))[0]).to.match(/^events\[0\] “Silt”: it is hidden/);
    const talks = [{ title: 'Silt', start_time: '2026-07-07T10:00Z', hidden: true }];
    expect((await told(readResearchseminars, { talks }))[0]).to.match(/^talks\[0\] “Silt”: it is hidden or deleted/);
    const items = [{ summary: 'Ada', eventType: 'birthday', start: { date: '2026-07-07' } }];
    expect((await told(readGoogleCalendar, { items }))[0]).to.equal(
      'items[0]: its eventType is "birthday", which is no seminar, so it is not shown',
    );
  });

  it('is told of dates of a rule that is not followed to its end', async () => {
    const repeated = (rule: string) =>
      told(readICalendar, calendar(event('UID:1', 'SUMMARY:Silt', 'DTSTART:20260707T100000Z', `RRULE:${rule}`)));
    expect(await repeated('FREQ=WEEKLY;COUNT=3')).to.deep.equal([]);
    expect(await repeated('FREQ=DAILY')).to.deep.equal([]);
    expect(await repeated('FREQ=SECONDLY')).to.deep.equal([
      'line 3 “Silt”: its rule "FREQ=SECONDLY" is of a kind that is not followed, so not all its dates show: write each as RDATE or as an event of its own',
    ]);
    expect((await repeated('FREQ=SOMETIMES'))[0]).to.include('its rule "FREQ=SOMETIMES" means nothing');
    expect((await repeated('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'))[0]).to.include('takes too long to follow');
    expect((await repeated('FREQ=DAILY;BYHOUR=8,9,10,11,12'))[0]).to.include('has more than 1000 occurrences');
  });
});
