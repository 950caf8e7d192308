import { expect } from '@open-wc/testing';
import { SeminarCardElement } from '../../src/elements/seminar-card.ts';
import { entry, fullEntry, noon, term } from '../feed-entries.ts';
import { serveFeeds } from '../fake-feed.ts';
import { seminar } from '../seminar-factory.ts';
import { waitUntil } from '../wait-until.ts';
import { all, next, one, place, press, showCard, texts } from './show.ts';

const openTexts = (card: Element) => card.shadowRoot?.querySelectorAll('details[open]').length;

describe('<seminar-card>', () => {
  it('shows an entry of a feed, with its day', async () => {
    const card = await showCard({ seminar: fullEntry });
    expect(texts(card, 'title')).to.deep.equal(['Machines that learn to listen']);
    expect(texts(card, 'date')).to.deep.equal(['Tomorrow · Thursday, October 8, 2026']);
    expect(texts(card, 'time')).to.deep.equal(['3:30 – 4:30 PM PDT']);
    expect(texts(card, 'menu-button').map((text) => text.split(' – ')[0])).to.deep.equal(['Add to calendar', 'Share']);
    expect(all(card, 'toolbar')).to.have.length(0);
  });

  it('shows a seminar as a calendar has read it', async () => {
    const card = await showCard({ seminar: seminar({ abstract: 'Glass.', url: 'https://example.edu/7' }) });
    expect(texts(card, 'date')).to.deep.equal(['Friday, July 10, 2026']);
    expect(texts(card, 'time')).to.deep.equal(['9:00 – 10:00 AM PDT']);
    expect(one(card, 'title-link')).to.have.attribute('href', 'https://example.edu/7');
    expect(texts(card, 'summary')).to.deep.equal(['Abstract']);
  });

  it('shows another seminar that is set later', async () => {
    const card = await showCard({ seminar: fullEntry });
    card.seminar = entry('next');
    await waitUntil(() => texts(card, 'title')[0] === 'Seminar next');
  });

  it('shows the seminar of a feed that it names', async () => {
    serveFeeds({ '/feeds/term': term });
    const card = await showCard({ src: '/feeds/term', uid: 'topology-past' });
    expect(texts(card, 'title')).to.deep.equal(['Seminar topology-past']);
    card.uid = 'late';
    await card.updateComplete;
    expect(texts(card, 'title')).to.deep.equal(['Seminar late']);
  });

  it('shows the next seminar that takes place where it names none', async () => {
    const off = entry('off', { start: '2026-10-07T13:00', end: '2026-10-07T14:00', status: 'cancelled' });
    serveFeeds({ '/feeds/term': [off, ...term.filter(({ uid }) => uid !== 'live')] });
    const card = await showCard({ src: '/feeds/term' });
    expect(texts(card, 'title')).to.deep.equal(['Seminar early']);
  });

  it('passes over one that is put off', async () => {
    const off = entry('off', { start: '2026-10-07T13:00', end: '2026-10-07T14:00', status: 'postponed' });
    serveFeeds({ '/feeds/term': [off, entry('on')] });
    const card = await showCard({ src: '/feeds/term' });
    expect(texts(card, 'title')).to.deep.equal(['Seminar on']);
  });

  it('says that the seminar is no longer there', async () => {
    serveFeeds({ '/feeds/term': term });
    const card = await showCard({ src: '/feeds/term', uid: 'nobody' });
    expect(texts(card, 'empty')).to.deep.equal(['This seminar is no longer announced.']);
    expect(one(card, 'empty')).to.have.attribute('role', 'status');
    expect(card.matches(':state(empty)')).to.equal(true);
  });

  it('says that nothing comes next', async () => {
    serveFeeds({ '/feeds/term': [] });
    const card = await showCard({ src: '/feeds/term' });
    expect(texts(card, 'empty')).to.deep.equal(['No seminars are announced at the moment.']);
  });

  it('shows the page’s own words instead where it has any', async () => {
    serveFeeds({ '/feeds/term': term });
    const card = await showCard({ src: '/feeds/term', uid: 'nobody' }, '<p>See the archive.</p>');
    expect(card.firstElementChild?.assignedSlot).to.exist;
    expect(one(card, 'empty').checkVisibility()).to.equal(false);
  });

  it('opens its texts with an attribute, and tells nobody', async () => {
    const card = await place('seminar-card', { seminar: fullEntry, open: '' });
    const told: Event[] = [];
    card.addEventListener('seminar-toggle', (event) => told.push(event));
    await waitUntil(() => openTexts(card) === 2 && texts(card, 'text').every(Boolean));
    card.open = false;
    await waitUntil(() => openTexts(card) === 0);
    expect(card.hasAttribute('open')).to.equal(false);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(told).to.deep.equal([]);
  });

  it('tells what the visitor opens', async () => {
    const card = await showCard({ seminar: fullEntry });
    const toggled = next(card, 'seminar-toggle');
    press(card, 'Biography').click();
    const { section, open } = await toggled;
    expect([section, open]).to.deep.equal(['bio', true]);
    await waitUntil(() => openTexts(card) === 1);
  });

  it('puts its title on the level that fits the page', async () => {
    const card = await showCard({ seminar: fullEntry, 'heading-level': '2' });
    expect(one(card, 'title').localName).to.equal('h2');
  });

  it('can be defined twice, and keeps what was set before that', async () => {
    SeminarCardElement.define();
    SeminarCardElement.define();
    const parent = (await place('seminar-card')).parentElement;
    const early = Object.assign(document.createElement('card-defined-late'), { seminar: fullEntry, now: () => noon });
    parent?.append(early);
    customElements.define('card-defined-late', class extends SeminarCardElement {});
    await waitUntil(() => texts(early, 'title').length === 1);
  });
});
