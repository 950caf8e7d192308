import { aTimeout, expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.ts';
import { deferred, json, serveFeeds } from '../fake-feed.ts';
import { term } from '../feed-entries.ts';
import { listenToWarnings } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { next, place, texts } from './show.ts';

const shows = (element: Element) => waitUntil(() => texts(element, 'title').length > 0, 'no title');

/** A feed that waits for its answer, and the signals of those who asked for it. */
function waitingFeed() {
  const answer = deferred<Response>();
  const signals: (AbortSignal | null | undefined)[] = [];
  const asked = serveFeeds({ '/feeds/a': (signal) => (signals.push(signal), answer.promise), '/feeds/b': term });
  return { asked, signals, answer: () => answer.resolve(json(term)) };
}

describe('One feed of several elements', () => {
  it('is asked for once, whatever else they ask for', async () => {
    const { asked, answer } = waitingFeed();
    const calendar = await place('seminar-calendar', { src: '/feeds/a' });
    const other = await place('seminar-calendar', { src: '/feeds/a', format: 'seminar-feed', period: 'past' });
    const card = await place('seminar-card', { src: '/feeds/a', 'feed-time-zone': 'Asia/Tokyo' });
    const both = await place('seminar-calendar', { src: '/feeds/a /feeds/b' });
    await waitUntil(() => asked.includes('/feeds/b'));
    answer();
    await Promise.all([calendar, other, card, both].map(shows));
    expect(asked.filter((path) => path === '/feeds/a')).to.have.length(1);
  });

  it('is asked for again by reload()', async () => {
    const asked = serveFeeds({ '/feeds/a': () => json(term) });
    const calendar = await place('seminar-calendar', { src: '/feeds/a' });
    await shows(calendar);
    expect(asked).to.have.length(1);
    await calendar.reload();
    expect(asked).to.have.length(2);
  });

  it('goes on for the others where one leaves, and ends where all have', async () => {
    const { signals, answer } = waitingFeed();
    const calendar = await place('seminar-calendar', { src: '/feeds/a' });
    const card = await place('seminar-card', { src: '/feeds/a' });
    await waitUntil(() => signals.length > 0);
    calendar.remove();
    await aTimeout(20);
    expect(signals[0]?.aborted).to.equal(false);
    answer();
    await shows(card);

    const others = waitingFeed();
    const [first, second] = [
      await place('seminar-calendar', { src: '/feeds/a' }),
      await place('seminar-card', { src: '/feeds/a' }),
    ];
    await waitUntil(() => others.signals.length > 0);
    first.remove();
    second.src = '/feeds/b';
    await shows(second);
    expect(others.signals.map((signal) => signal?.aborted)).to.deep.equal([true]);
  });
});

describe('An address that is none', () => {
  it('is told as what it is', async () => {
    const warnings = listenToWarnings();
    const calendar = await place('seminar-calendar', { src: 'http://[' });
    const { error } = await next(calendar, 'seminar-feed-error');
    expect(error).to.be.instanceOf(FeedError).and.to.include({ code: 'unreachable' });
    expect(warnings.join('\n')).to.contain('this is not an address');
  });
});
