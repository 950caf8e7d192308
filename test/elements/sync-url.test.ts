import { expect, waitUntil } from '@open-wc/testing';
import { entry, term } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';
import { added, traverse } from './place-host.ts';
import { all, one, press, search, showCalendar, texts } from './show.ts';

const seminars = [
  ...term.map((each, index) => ({ ...each, uid: `term-${index}` })),
  entry('ice', { uid: 'ice', title: 'Thin ice', abstract: 'It breaks.' }),
];

const visit = (place: string) => history.replaceState(null, '', `${location.search}${place}`);

const settings = { 'sync-url': 'cal', period: 'all' };

describe('<seminar-calendar sync-url>', () => {
  it('opens a seminar alone with its texts, named in the page’s title, and goes back to where the visitor was', async () => {
    const calendar = await showCalendar(seminars, settings);
    await search(calendar, 'ice');
    expect(added()).to.equal('&cal-search=ice');
    press(calendar, 'Thin ice').click();
    await calendar.updateComplete;
    expect(added()).to.equal('&cal-seminar=ice');
    expect(texts(calendar, 'title')).to.deep.equal(['Thin ice']);
    expect(document.title).to.match(/^Thin ice/);
    expect(textOf(calendar.shadowRoot?.activeElement)).to.equal('Thin ice');
    await waitUntil(() => texts(calendar, 'text').some((text) => text === 'It breaks.'));
    expect(all(calendar, 'toolbar')).to.deep.equal([]);
    await expect(calendar).to.be.accessible();
    await traverse(() => press(calendar, 'Back to the calendar').click());
    await calendar.updateComplete;
    expect(added()).to.equal('&cal-search=ice');
    expect(textOf(calendar.shadowRoot?.activeElement)).to.equal('Thin ice');
    expect(calendar.shadowRoot?.querySelector<HTMLInputElement>('[type="search"]')?.value).to.equal('ice');
    expect(all(calendar, 'details').some((each) => each.hasAttribute('open'))).to.equal(false);
  });

  it('shows what its address holds from the first list on', async () => {
    visit('&cal-search=ice');
    const calendar = await showCalendar(seminars, settings);
    expect(texts(calendar, 'title')).to.deep.equal(['Thin ice']);
    await traverse(() => (location.hash = '#other'));
    expect(texts(calendar, 'title')).to.deep.equal(['Thin ice']);
  });

  it('says of a seminar that is not there that it is no longer announced', async () => {
    visit('&cal-seminar=gone');
    const calendar = await showCalendar(seminars, settings);
    expect(textOf(one(calendar, 'empty'))).to.equal('This seminar is no longer announced.');
    press(calendar, 'Back to the calendar').click();
    await calendar.updateComplete;
    expect(texts(calendar, 'title').length).to.be.above(1);
    expect(added()).to.equal('');
  });
});
