import { expect, nextFrame } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.ts';
import { entry, term } from '../feed-entries.ts';
import { deferred, json, serveFeeds } from '../fake-feed.ts';
import { listenToWarnings } from '../replace.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, next, one, place, press, set, texts } from './show.ts';

const titlesOf = (calendar: Element) => texts(calendar, 'title').map((title) => title.replace('Seminar ', ''));
const until = (calendar: Element, titles: string) =>
  waitUntil(() => titlesOf(calendar).join() === titles, `not ${titles}`);

/** Resolves when observers of the viewport have been told where an element is. */
const observed = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });

describe('The feed of <seminar-calendar>', () => {
  it('has a calm placeholder that is announced while it loads', async () => {
    const answer = deferred<Response>();
    serveFeeds({ '/feeds/a': () => answer.promise });
    const calendar = await place('seminar-calendar', { src: '/feeds/a' });
    await calendar.updateComplete;
    expect(one(calendar, 'placeholder')).to.have.attribute('role', 'status');
    expect(texts(calendar, 'placeholder')).to.deep.equal(['Loading the seminars …']);
    const ghosts = one(calendar, 'placeholder').querySelectorAll('.ghost[aria-hidden="true"]');
    expect([...ghosts].every((ghost) => ghost.clientHeight > 100)).to.equal(true);
    expect(calendar.matches(':state(loading)')).to.equal(true);
    answer.resolve(json(term));
    await waitUntil(() => titlesOf(calendar).length > 0);
    expect(all(calendar, 'placeholder')).to.have.length(0);
    expect(calendar.matches(':state(loading)')).to.equal(false);
  });

  it('leaves the page’s own children in place until it is read', async () => {
    const answer = deferred<Response>();
    serveFeeds({ '/feeds/a': () => answer.promise });
    const calendar = await place('seminar-calendar', { src: '/feeds/a' }, '<p>Ask the office.</p>');
    await calendar.updateComplete;
    const child = calendar.firstElementChild;
    expect(child?.assignedSlot).to.exist;
    expect(all(calendar, 'placeholder')).to.have.length(0);
    answer.resolve(json(term));
    await waitUntil(() => titlesOf(calendar).length > 0);
    expect(!!child?.assignedSlot).to.equal(false);
  });

  it('says in one sentence that it cannot be read, and shows the page’s children', async () => {
    const warnings = listenToWarnings();
    serveFeeds({});
    const calendar = await place('seminar-calendar', { src: '/feeds/missing' }, '<p>Ask the office.</p>');
    const { error } = await next(calendar, 'seminar-feed-error');
    expect(texts(calendar, 'error')).to.deep.equal(['The seminars could not be loaded. Try again']);
    expect(one(calendar, 'error')).to.have.attribute('role', 'alert');
    expect(calendar.firstElementChild?.assignedSlot).to.exist;
    expect(calendar.matches(':state(failed)')).to.equal(true);
    expect(error).to.be.instanceOf(FeedError).with.property('code', 'http');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^<seminar-calendar> .*\/feeds\/missing: the server answered 404: there is no such file/,
    );
  });

  it('is read again on demand, with focus kept inside', async () => {
    listenToWarnings();
    let isUp = false;
    serveFeeds({ '/feeds/a': () => (isUp ? json(term) : json({}, 404)) });
    const calendar = await place('seminar-calendar', { src: '/feeds/a' });
    await next(calendar, 'seminar-feed-error');
    press(calendar, 'Try again').focus();
    press(calendar, 'Try again').click();
    await next(calendar, 'seminar-feed-error');
    expect(document.activeElement === calendar, 'focus').to.equal(true);
    isUp = true;
    press(calendar, 'Try again').click();
    const { seminars, format, rejected, remarks } = await next(calendar, 'seminar-feed-load');
    expect(titlesOf(calendar)).to.have.length(4);
    expect(document.activeElement === calendar, 'focus').to.equal(true);
    expect(all(calendar, 'error')).to.have.length(0);
    expect(seminars).to.have.length(5);
    expect([format, rejected, remarks]).to.deep.equal(['seminar-feed', [], []]);
  });

  it('is the one that was asked for last, whenever the others answer', async () => {
    const late = deferred<Response>();
    let isAborted = false;
    const asked = serveFeeds({
      '/feeds/old': (signal) => {
        signal?.addEventListener('abort', () => (isAborted = true));
        return late.promise;
      },
      '/feeds/new': [entry('new')],
    });
    const calendar = await place('seminar-calendar', { src: '/feeds/old' });
    await waitUntil(() => asked.length === 1);
    calendar.src = '/feeds/new';
    await until(calendar, 'new');
    expect(isAborted).to.equal(true);
    late.resolve(json([entry('old')]));
    await nextFrame();
    await nextFrame();
    expect(titlesOf(calendar)).to.deep.equal(['new']);
  });

  it('stays while it is read again', async () => {
    const answers = [json([entry('first')])];
    serveFeeds({ '/feeds/a': () => answers.shift() ?? json([entry('second')]) });
    const calendar = await place('seminar-calendar', { src: '/feeds/a' });
    await until(calendar, 'first');
    const reloaded = calendar.reload();
    await calendar.updateComplete;
    expect(titlesOf(calendar)).to.deep.equal(['first']);
    await reloaded;
    expect(titlesOf(calendar)).to.deep.equal(['second']);
  });

  it('is not asked for again where the element is moved', async () => {
    const asked = serveFeeds({ '/feeds/a': term });
    const calendar = await place('seminar-calendar', { src: '/feeds/a' });
    await waitUntil(() => titlesOf(calendar).length === 4);
    const { parentElement: parent } = calendar;
    calendar.remove();
    parent?.append(calendar);
    await calendar.updateComplete;
    expect(titlesOf(calendar)).to.have.length(4);
    expect(asked).to.have.length(1);
  });

  it('is asked for anew by an element that left and came back while it loaded', async () => {
    const first = deferred<Response>();
    const asked = serveFeeds({ '/feeds/a': () => (asked.length > 1 ? json([entry('back')]) : first.promise) });
    const calendar = await place('seminar-calendar', { src: '/feeds/a' });
    await waitUntil(() => asked.length === 1);
    const { parentElement: parent } = calendar;
    calendar.remove();
    first.resolve(json([entry('gone')]));
    parent?.append(calendar);
    await until(calendar, 'back');
    expect(asked).to.have.length(2);
  });

  it('waits for the viewport where it is lazy', async () => {
    const asked = serveFeeds({ '/feeds/a': term });
    const calendar = await place('seminar-calendar', { src: '/feeds/a', loading: 'lazy' });
    const space = Object.assign(document.createElement('div'), { style: 'block-size: 5000px' });
    calendar.before(space);
    await observed(calendar);
    expect(asked).to.deep.equal([]);
    space.remove();
    await waitUntil(() => titlesOf(calendar).length === 4);
  });

  it('does not wait any longer where it becomes eager', async () => {
    serveFeeds({ '/feeds/a': term });
    const calendar = await place('seminar-calendar', { src: '/feeds/a', loading: 'lazy' });
    const space = Object.assign(document.createElement('div'), { style: 'block-size: 5000px' });
    calendar.before(space);
    await observed(calendar);
    set(calendar, { loading: 'eager' });
    await waitUntil(() => titlesOf(calendar).length === 4);
    space.remove();
  });

  it('loses no seminar to a bad entry, and tells the author of all at once', async () => {
    const warnings = listenToWarnings();
    const seminars = [entry('good'), entry('dateless', { start: 'soon' }), { start: '2026-10-09' }, 'no entry'];
    serveFeeds({ '/feeds/a': { version: 1, timeZone: 'America/Los_Angeles', seminars } });
    const calendar = await place('seminar-calendar', { src: '/feeds/a' });
    const { rejected } = await next(calendar, 'seminar-feed-load');
    expect(titlesOf(calendar)).to.deep.equal(['good']);
    expect(rejected.map(({ place: where }) => where.split(' ')[0])).to.deep.equal([
      'seminars[1]',
      'seminars[2]',
      'seminars[3]',
    ]);
    // an element of another test may still have something to say
    const told = () => warnings.filter((sentence) => sentence.includes('entries cannot be shown'));
    await waitUntil(() => told().length > 0);
    expect(told()).to.have.length(1);
    expect(told()[0]).to.contain('3 of 4 entries cannot be shown').and.to.contain('seminars[1] “Seminar dateless”');
  });

  it('tells the page of what is set as a property too', async () => {
    const calendar = await place('seminar-calendar', { seminars: term });
    const { seminars } = await next(calendar, 'seminar-feed-load');
    expect(seminars).to.have.length(5);
    expect(textOf(calendar.shadowRoot?.querySelector('h4'))).to.equal('Seminar live');
  });
});
