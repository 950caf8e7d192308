import { expect } from '@open-wc/testing';
import { matchView } from '../../src/view/match-view.ts';
import { at, talk } from '../feed/loaded-feed.ts';
import { listLit } from './list-lit.ts';
import { all, show, texts, viewContext } from './show-view.ts';

const seminars = [talk('late', 'Late', 72), talk('today', 'Today', 1), talk('day', 'Day', 24, { allDay: true })];

describe('matchView', () => {
  it('keeps the order, and says the day of each', async () => {
    const host = await show(matchView({ lit: listLit, context: viewContext({ now: at(0) }), seminars }));
    expect(texts(host, 'title')).to.deep.equal(['Late', 'Today', 'Day']);
    expect(texts(host, 'date')).to.deep.equal([
      'Monday, July 13, 2026',
      'Today · Friday, July 10, 2026',
      'Tomorrow · Saturday, July 11, 2026',
    ]);
    expect(all(host, 'day-heading')).to.have.length(0);
    await expect(host).to.be.accessible();
  });

  it('is a list whose seminars are headed by what they are called', async () => {
    const host = await show(matchView({ lit: listLit, context: viewContext({ level: 4, ids: 'x-' }), seminars }));
    expect(all(host, 'list')[0]).to.have.attribute('role', 'list');
    expect(all(host, 'item')).to.have.length(3);
    for (const article of all(host, 'seminar'))
      expect(host.querySelector(`h4#${article.getAttribute('aria-labelledby')}`)).to.not.equal(null);
  });

  it('says the day on the clock shown', async () => {
    const context = viewContext({ now: at(0), timeZone: 'Australia/Sydney' });
    const host = await show(matchView({ lit: listLit, context, seminars: seminars.slice(1, 2) }));
    expect(texts(host, 'date')).to.deep.equal(['Today · Saturday, July 11, 2026']);
  });
});
