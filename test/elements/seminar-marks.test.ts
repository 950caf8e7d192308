import { expect } from '@open-wc/testing';
import { serveFeeds } from '../fake-feed.ts';
import { entry, noon, type Entry } from '../feed-entries.ts';
import { ownStorages } from '../own-storages.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, showCalendar, texts, type Settings } from './show.ts';

const soon = (uid: string, more: Entry = {}) =>
  entry(uid, { start: '2026-10-07T12:20', end: '2026-10-07T13:00', ...more });

const markedAs = (calendar: Element, mark: string) =>
  all(calendar, 'seminar').flatMap((seminar) =>
    seminar.querySelector(`[part~="badge-${mark}"]`) ? textOf(seminar.querySelector('[part~="title"]')) : [],
  );

describe('Marks of <seminar-calendar>', () => {
  beforeEach(ownStorages);

  it('say of what begins next how soon that is, as time goes on', async () => {
    let now = noon;
    const calendar = await showCalendar([soon('a'), soon('b', { status: 'cancelled' }), entry('later')], {
      now: () => now,
    });
    await waitUntil(() => texts(calendar, 'badge-next').join() === 'Next: in 20 minutes');
    now += 15 * 60_000;
    calendar.requestUpdate();
    await calendar.updateComplete;
    expect(texts(calendar, 'badge-next')).to.deep.equal(['Next: in 5 minutes']);
    now += 10 * 60_000;
    calendar.requestUpdate();
    await calendar.updateComplete;
    expect(texts(calendar, 'badge-next')).to.deep.equal([]);
  });

  it('say what is new or changed since the last visit, of what is to come and where the author wants that', async () => {
    const days = [8, 9, 12, 13, 14];
    const on = (date: number, more: Entry = {}) =>
      entry(`${date}`, { start: `2026-10-${date + 10}T10:00`, end: `2026-10-${date + 10}T11:00`, ...more });
    const feed = { seminars: days.map((date) => on(date)) };
    const changed = {
      seminars: [
        ...feed.seminars.slice(1),
        on(8, { location: { name: 'Another hall' } }),
        on(15),
        entry('over', { start: '2026-10-01T10:00', end: '2026-10-01T11:00' }),
      ],
    };
    let seminars: object = feed;
    serveFeeds({ '/feeds/marks': () => new Response(JSON.stringify(seminars)) });
    const visit = (settings: Settings = {}) =>
      showCalendar(undefined, { src: '/feeds/marks', period: 'all', ...settings });
    const kept = () => Object.keys(localStorage).filter((name) => name.includes('/feeds/marks'));
    await visit();
    expect(kept()).to.deep.equal([]);
    const first = await visit({ markChanges: true });
    await waitUntil(() => kept().length === 1, 'nothing kept');
    expect(all(first, 'badge-new')).to.deep.equal([]);
    seminars = changed;
    const nextDay = () => noon + 86_400_000;
    const second = await visit({ markChanges: true, now: nextDay });
    await waitUntil(() => all(second, 'badge-new').length > 0, 'nothing new');
    expect(markedAs(second, 'changed')).to.deep.equal(['Seminar 8']);
    expect(markedAs(second, 'new')).to.deep.equal(['Seminar 15']);
    const third = await visit({ now: nextDay });
    expect(all(third, 'badge-new')).to.deep.equal([]);
  });
});
