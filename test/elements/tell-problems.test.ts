import { expect } from '@open-wc/testing';
import { entry } from '../feed-entries.ts';
import { serveFeeds } from '../fake-feed.ts';
import { listenToWarnings } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { next, place, showCalendar } from './show.ts';

const wrong = [entry('right'), { title: 'Seminar wrong', start: 'soon' }];
const hashOf = (warning: string | undefined) => /check\.html#src=(\S+)/.exec(warning ?? '')?.[1];
const absolute = (path: string) => new URL(path, document.baseURI).href;

describe('Where the author can look into a feed', () => {
  it('stands behind what is wrong with its entries', async () => {
    const warnings = listenToWarnings();
    serveFeeds({ '/feeds/a': wrong });
    await showCalendar(undefined, { src: '/feeds/a' });
    await waitUntil(() => warnings.length > 0);
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain('start is "soon"')
      .and.to.match(/\n {2}each with its line: check\.html#/);
    expect(hashOf(warnings[0])).to.equal(absolute('/feeds/a'));
  });

  it('stands behind what looks wrong of the whole feed, told once', async () => {
    const warnings = listenToWarnings();
    serveFeeds({ '/feeds/est': { timeZone: 'EST', seminars: [entry('right', { timeZone: undefined })] } });
    const calendar = await showCalendar(undefined, { src: '/feeds/est' });
    await waitUntil(() => warnings.length > 0);
    expect(warnings[0]).to.match(/timeZone “EST” never has summer time.*\n {2}each with its line: check\.html#/);
    await calendar.reload();
    await calendar.updateComplete;
    expect(warnings).to.have.length(1);
  });

  it('says how it is read there', async () => {
    const warnings = listenToWarnings();
    serveFeeds({ '/feeds/a': wrong });
    await showCalendar(undefined, { src: '/feeds/a', format: 'seminar-feed', 'feed-time-zone': 'Europe/Zurich' });
    const where = `${absolute('/feeds/a')}&format=seminar-feed&feed-time-zone=Europe/Zurich`;
    await waitUntil(() => warnings.some((warning) => warning.includes(where)));
  });

  it('is told once for a feed that fails, behind the reason', async () => {
    const warnings = listenToWarnings();
    serveFeeds({});
    const calendar = await place('seminar-calendar', { src: '/feeds/missing' });
    const told = () => warnings.filter((warning) => warning.includes(absolute('/feeds/missing')));
    await waitUntil(() => told().length === 2);
    expect(told()[0]).to.contain('the server answered 404');
    expect(hashOf(told()[1])).to.equal(absolute('/feeds/missing'));
    const failed = next(calendar, 'seminar-feed-error');
    await calendar.reload();
    await failed;
    calendar.requestUpdate();
    await calendar.updateComplete;
    expect(told().filter((warning) => hashOf(warning))).to.have.length(1);
  });

  it('names all of several feeds', async () => {
    const warnings = listenToWarnings();
    serveFeeds({ '/feeds/a': wrong, '/feeds/b': [entry('other')] });
    await showCalendar(undefined, { src: '/feeds/a /feeds/b' });
    // an element of another test may still have something to say
    await waitUntil(() => warnings.map(hashOf).includes(`${absolute('/feeds/a')}%20${absolute('/feeds/b')}`));
  });

  it('stands behind what is wrong with one of several, and names that one', async () => {
    const warnings = listenToWarnings();
    serveFeeds({ '/feeds/b': [entry('other')] });
    await showCalendar(undefined, { src: '/feeds/gone /feeds/b' });
    const told = () => warnings.find((warning) => hashOf(warning) === absolute('/feeds/gone'));
    await waitUntil(told);
    expect(told()).to.match(/the server answered 404[^\n]*\n {2}what to try: check\.html#/);
  });

  it('says what limits the list', async () => {
    const warnings = listenToWarnings();
    serveFeeds({ '/feeds/c': wrong });
    await showCalendar(undefined, { src: '/feeds/c', series: 'Fluids|Solids', limit: '3', period: 'all' });
    await waitUntil(() => warnings.some((warning) => hashOf(warning)));
    const told = warnings.find((warning) => hashOf(warning));
    expect(told).to.contain(`${absolute('/feeds/c')}&series=Fluids%7CSolids&limit=3&period=all`);
  });

  it('is told once, however many elements show the feed', async () => {
    const warnings = listenToWarnings();
    serveFeeds({ '/feeds/d': wrong });
    await showCalendar(undefined, { src: '/feeds/d' });
    await waitUntil(() => warnings.length > 0);
    await showCalendar(undefined, { src: '/feeds/d' });
    await showCalendar(undefined, { src: '/feeds/d', limit: '5' });
    await showCalendar(undefined, { src: '/feeds/d /feeds/e' });
    await waitUntil(() => warnings.some((warning) => hashOf(warning)?.endsWith('/feeds/e')));
    const told = warnings.map((warning) => hashOf(warning)).filter((address) => address !== undefined);
    expect(told.filter((address) => address === absolute('/feeds/d'))).to.have.length(1);
  });

  it('is not told of entries that the page itself gave', async () => {
    const warnings = listenToWarnings();
    await showCalendar(wrong as never, { src: '/feeds/a' });
    await waitUntil(() => warnings.length > 0);
    expect(warnings[0]).to.contain('start is "soon"').and.not.to.contain('check.html');
  });
});
