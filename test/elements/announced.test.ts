import { expect } from '@open-wc/testing';
import { entry, term } from '../feed-entries.ts';
import { waitUntil } from '../wait-until.ts';
import { search, showCalendar, showCard } from './show.ts';

const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

const names = () =>
  scripts().flatMap((script) =>
    [...(script.textContent ?? '').matchAll(/"@type":"EducationEvent"[^]*?"name":"([^"]+)"/g)].map(([, name]) => name),
  );

const placed = term.map((each) => ({ ...each, location: 'Hall of Waves' }));

describe('Structured data of the elements', () => {
  it('are what the author announces, whatever the visitor looks for', async () => {
    const calendar = await showCalendar(placed, { 'structured-data': '', 'page-size': '1' });
    await waitUntil(() => names().length > 0, 'no data');
    const announced = names();
    expect(announced).to.have.length(4);
    await search(calendar, 'knots');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(names()).to.deep.equal(announced);
    calendar.remove();
    expect(scripts()).to.have.length(0);
  });

  it('are those of a card’s seminar', async () => {
    const card = await showCard({ seminar: entry('alone', { location: 'Hall of Waves' }), 'structured-data': '' });
    await waitUntil(() => names().length > 0, 'no data');
    expect(names()).to.deep.equal(['Seminar alone']);
    card.structuredData = false;
    await waitUntil(() => scripts().length === 0);
  });

  it('are not there where nobody asks for them', async () => {
    await showCalendar(placed);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(scripts()).to.have.length(0);
  });
});
