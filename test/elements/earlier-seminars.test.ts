import { expect } from '@open-wc/testing';
import { entry } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, goTo, press, showCalendar, texts } from './show.ts';

const titlesOf = (calendar: Element) => texts(calendar, 'title').map((title) => title.replace('Seminar ', ''));

describe('What stands before the day that a visitor of <seminar-calendar> goes to', () => {
  const daily = Array.from({ length: 9 }, (_, index) =>
    entry(`${index + 10}`, { start: `2026-10-${index + 10}T10:00`, end: `2026-10-${index + 10}T11:00` }),
  );

  it('comes by the page, the focus on the last of it', async () => {
    const calendar = await showCalendar(daily, { filters: 'jump', 'page-size': '3' });
    await goTo(calendar, '2026-10-15');
    expect(titlesOf(calendar)).to.deep.equal(['15', '16', '17']);
    press(calendar, 'Show earlier (5)').click();
    await calendar.updateComplete;
    expect(titlesOf(calendar)).to.deep.equal(['12', '13', '14', '15', '16', '17']);
    await waitUntil(() => textOf(calendar.shadowRoot?.activeElement) === 'Seminar 14');
    press(calendar, 'Show earlier (2)').click();
    await calendar.updateComplete;
    expect(titlesOf(calendar)[0]).to.equal('10');
    expect(all(calendar, 'earlier')).to.deep.equal([]);
    press(calendar, 'Show more (1 left)');
  });

  it('goes again where another day is gone to, or the beginning', async () => {
    const calendar = await showCalendar(daily, { filters: 'jump', 'page-size': '3' });
    await goTo(calendar, '2026-10-14');
    press(calendar, 'Show earlier (4)').click();
    await calendar.updateComplete;
    await goTo(calendar, '2026-10-16');
    expect(titlesOf(calendar)).to.deep.equal(['16', '17', '18']);
    await goTo(calendar, '');
    expect(titlesOf(calendar)).to.deep.equal(['10', '11', '12']);
  });
});
