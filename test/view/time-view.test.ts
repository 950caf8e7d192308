import { expect } from '@open-wc/testing';
import type { Seminar } from '../../src/model/seminar.ts';
import { timeView } from '../../src/view/time-view.ts';
import type { ViewContext } from '../../src/view/view-context.ts';
import { seminar } from '../seminar-factory.ts';
import { all, show, texts, viewContext } from './show-view.ts';

const showTime = (overrides: Partial<Seminar> = {}, context: Partial<ViewContext> = {}) =>
  show(timeView(seminar(overrides), viewContext(context)));

/** Midnight in Los Angeles on a day of July 2026, in summer time. */
const midnight = (day: number) => Date.UTC(2026, 6, day, 7);

describe('timeView', () => {
  it('names the zone of the time', async () => {
    const host = await showTime();
    expect(texts(host, 'time')).to.deep.equal(['9:00 – 10:00 AM PDT']);
    expect(host.querySelector('time')?.dateTime).to.equal('2026-07-10T16:00:00.000Z');
  });

  it('shows one time to a visitor whose clock is the room’s', async () => {
    const host = await showTime({}, { viewerTimeZone: 'America/Vancouver' });
    expect(all(host, 'other-time')).to.have.length(0);
  });

  it('shows the visitor’s time beside the room’s where they differ', async () => {
    const host = await showTime({}, { viewerTimeZone: 'Europe/Berlin' });
    expect(texts(host, 'time')).to.deep.equal(['9:00 – 10:00 AM PDT']);
    expect(texts(host, 'other-time')).to.deep.equal(['6:00 – 7:00 PM GMT+2 your time']);
  });

  it('says the visitor’s day where it is another', async () => {
    const host = await showTime({}, { viewerTimeZone: 'Australia/Sydney' });
    expect(texts(host, 'other-time')[0]).to.match(/^Sat, Jul 11,? .*2:00 – 3:00 AM .* your time$/);
  });

  it('shows the visitor’s own time first where the author wants that', async () => {
    const host = await showTime({}, { viewerTimeZone: 'Europe/Berlin', timeZone: 'Europe/Berlin' });
    expect(texts(host, 'time')).to.deep.equal(['6:00 – 7:00 PM GMT+2']);
    expect(texts(host, 'other-time')).to.deep.equal(['9:00 – 10:00 AM PT']);
  });

  it('names the place beside the visitor’s own time, in words where there are some', async () => {
    const own = { viewerTimeZone: 'America/Los_Angeles', timeZone: 'America/Los_Angeles' };
    const host = await showTime({ timeZone: 'Europe/Berlin' }, own);
    expect(texts(host, 'other-time')).to.deep.equal(['6:00 – 7:00 PM Germany Time']);
  });

  it('shows a floating time without a zone, without another time and as it is in every zone', async () => {
    const floating = { floating: true, previousStart: midnight(9) } as const;
    for (const timeZone of [undefined, 'America/Los_Angeles', 'Asia/Tokyo']) {
      const host = await showTime(floating, { timeZone });
      expect(texts(host, 'time')).to.deep.equal(['9:00 – 10:00 AM']);
      expect(texts(host, 'badge-moved')).to.deep.equal(['Moved from Thu, Jul 9, 12:00 AM']);
      expect(all(host, 'other-time')).to.have.length(0);
    }
    expect(all(await showTime(floating, { viewerTimeZone: 'Asia/Tokyo' }), 'other-time')).to.have.length(0);
  });

  it('shows an offset where that is all a feed knows, and does not shift it', async () => {
    const host = await showTime({ timeZone: 'Etc/GMT+8' }, { viewerTimeZone: 'Etc/GMT+8' });
    expect(texts(host, 'time')).to.deep.equal(['8:00 – 9:00 AM GMT-8']);
    expect(texts(await showTime({ timeZone: '+05:30' }), 'time')).to.deep.equal(['9:30 – 10:30 PM GMT+5:30']);
  });

  it('shows a zone of the author’s, and beside it the visitor’s', async () => {
    const host = await showTime({}, { viewerTimeZone: 'Europe/Berlin', timeZone: 'Asia/Tokyo' });
    expect(texts(host, 'time')).to.deep.equal(['1:00 – 2:00 AM GMT+9']);
    expect(texts(host, 'other-time')[0]).to.match(/6:00 – 7:00 PM GMT\+2 your time$/);
  });

  it('says that a seminar takes all day, on the room’s day wherever it is read', async () => {
    const allDay = { allDay: true, start: midnight(10), end: midnight(11) };
    const host = await showTime(allDay, { viewerTimeZone: 'Australia/Sydney', timeZone: 'Australia/Sydney' });
    expect(texts(host, 'time')).to.deep.equal(['All day']);
    expect(all(host, 'other-time')).to.have.length(0);
  });

  it('names first and last day of one that takes several', async () => {
    const host = await showTime({ allDay: true, start: midnight(10), end: midnight(13) });
    expect(texts(host, 'time')).to.deep.equal(['Fri, Jul 10 – Sun, Jul 12']);
  });

  it('names both days of one that ends after midnight', async () => {
    const host = await showTime({ end: midnight(11) + 3_600_000 });
    expect(texts(host, 'time')[0]).to.match(/Fri, Jul 10.*9:00 AM.*Sat, Jul 11.*1:00 AM PDT/);
  });

  it('says that a seminar is live from its start until its end', async () => {
    const { start, end = 0 } = seminar();
    const badgesAt = async (now: number) => texts(await showTime({}, { now }), 'badge');
    expect(await badgesAt(start - 1)).to.deep.equal([]);
    expect(await badgesAt(start)).to.deep.equal(['Live now']);
    expect(await badgesAt(end - 1)).to.deep.equal(['Live now']);
    expect(await badgesAt(end)).to.deep.equal([]);
  });

  it('takes one without an end to last an hour', async () => {
    const { start } = seminar();
    const badgesAt = async (now: number) => texts(await showTime({ end: undefined }, { now }), 'badge');
    expect(await badgesAt(start + 3_599_999)).to.deep.equal(['Live now']);
    expect(await badgesAt(start + 3_600_000)).to.deep.equal([]);
  });

  for (const [status, badges] of [
    ['cancelled', ['Cancelled']],
    ['postponed', ['Postponed']],
    ['rescheduled', ['Rescheduled', 'Live now']],
    ['tentative', ['Tentative', 'Live now']],
  ] as const) {
    it(`says that one is ${status}, and never that it runs where it does not`, async () => {
      const host = await showTime({ status }, { now: seminar().start });
      expect(texts(host, 'badge')).to.have.members(badges);
    });
  }

  it('says when one that was moved was announced for', async () => {
    const host = await showTime({ status: 'rescheduled', previousStart: Date.UTC(2026, 6, 8, 21) });
    expect(texts(host, 'badge')).to.deep.equal(['Rescheduled', 'Moved from Wed, Jul 8, 2:00 PM PDT']);
  });

  it('shows the feed’s note', async () => {
    expect(texts(await showTime({ note: 'Room changed' }), 'badge-note')).to.deep.equal(['Room changed']);
  });
});
