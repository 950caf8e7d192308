import { expect } from '@open-wc/testing';
import { entry, term } from '../feed-entries.ts';
import { deferred, json, serveFeeds } from '../fake-feed.ts';
import { listenToWarnings } from '../replace.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, place, press, showCalendar, texts } from './show.ts';

const shown = (calendar: Element) =>
  all(calendar, 'view').map((view) => textOf(view) + (view.ariaPressed === 'true' ? '*' : ''));

describe('Criteria that a script gives carelessly', () => {
  it('show what can be meant by them, and the author is told of the rest', async () => {
    const warnings = listenToWarnings();
    const calendar = await showCalendar(term);
    Object.assign(calendar, { criteria: { series: 'Topology', period: 'never', search: 5 } });
    await calendar.updateComplete;
    expect(texts(calendar, 'chip')).to.deep.equal(['Series: Topology×']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('criteria: not known as they are: series, period, search');
  });

  for (const nothing of [undefined, null])
    it(`ask for nothing where they are ${nothing}`, async () => {
      const usual = texts(await showCalendar(term), 'title');
      const calendar = await showCalendar(term, { criteria: nothing });
      expect(texts(calendar, 'title')).to.deep.equal(usual);
      calendar.criteria = { series: ['Topology'] };
      await calendar.updateComplete;
      Object.assign(calendar, { criteria: nothing });
      await calendar.updateComplete;
      expect(texts(calendar, 'title')).to.deep.equal(usual);
    });
});

describe('Views that an author names carelessly', () => {
  it('leave a way back to the one that shows first', async () => {
    const calendar = await showCalendar(term, { views: 'compact' });
    expect(shown(calendar)).to.deep.equal(['List*', 'Compact']);
    press(calendar, 'Compact').click();
    await waitUntil(() => all(calendar, 'row').length > 0, 'no table');
    expect(shown(calendar)).to.deep.equal(['List', 'Compact*']);
  });

  it('stand as they are where that one is among them', async () => {
    const calendar = await showCalendar(term, { views: 'compact list' });
    expect(shown(calendar)).to.deep.equal(['Compact', 'List*']);
  });
});

describe('What the console says', () => {
  it('is nothing of a feed that only takes its time', async () => {
    const warnings = listenToWarnings();
    const answer = deferred<Response>();
    serveFeeds({ '/feeds/slow': () => answer.promise });
    const calendar = await place('seminar-calendar', { src: '/feeds/slow', period: 'all' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    answer.resolve(json([entry('a')]));
    await waitUntil(() => texts(calendar, 'title').length > 0);
    expect(warnings).to.deep.equal([]);
  });
});
