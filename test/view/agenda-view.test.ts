import { expect } from '@open-wc/testing';
import { agenda } from '../../src/filter/agenda.ts';
import { agendaView } from '../../src/view/agenda-view.ts';
import { headingView } from '../../src/view/heading-view.ts';
import { seminar } from '../seminar-factory.ts';
import { textOf } from '../text-of.ts';
import { all, show, texts, viewContext } from './show-view.ts';

const at = (uid: string, day: number, hour = 16) =>
  seminar({ uid, title: uid, start: Date.UTC(2026, 6, day, hour), end: undefined });
const list = [at('a', 1, 23), at('b', 2), at('c', 2, 18), at('d', 10)];

describe('agendaView', () => {
  it('heads each day, the next ones with their word', async () => {
    const host = await show(agendaView(agenda(list, undefined), viewContext()));
    expect(texts(host, 'day-heading')).to.deep.equal([
      'Today · Wednesday, July 1, 2026',
      'Tomorrow · Thursday, July 2, 2026',
      'Friday, July 10, 2026',
    ]);
    const inDays = all(host, 'day').map((day) => [...day.querySelectorAll('[part="title"]')].map(textOf));
    expect(inDays).to.deep.equal([['a'], ['b', 'c'], ['d']]);
  });

  it('sorts into the days of the zone shown', async () => {
    const timeZone = 'Australia/Sydney';
    const host = await show(agendaView(agenda(list, timeZone), viewContext({ timeZone })));
    expect(texts(host, 'day-heading')).to.deep.equal([
      'Today · Thursday, July 2, 2026',
      'Tomorrow · Friday, July 3, 2026',
      'Saturday, July 11, 2026',
    ]);
  });

  it('takes today for the day where the seminars are, wherever they are read', async () => {
    const viewerTimeZone = 'Australia/Sydney'; // 2 July, while it is still the first in Los Angeles
    const host = await show(agendaView(agenda(list, undefined), viewContext({ viewerTimeZone })));
    expect(texts(host, 'day-heading')[0]).to.equal('Today · Wednesday, July 1, 2026');
  });

  it('follows the zone shown with its words', async () => {
    const now = Date.UTC(2026, 6, 1, 15); // 2 July in Sydney
    const said = async (timeZone: string) =>
      texts(await show(agendaView(agenda(list, timeZone), viewContext({ timeZone, now }))), 'day-heading')[0];
    expect(await said('Australia/Sydney')).to.equal('Today · Thursday, July 2, 2026');
    expect(await said('America/Los_Angeles')).to.equal('Today · Wednesday, July 1, 2026');
  });

  it('has no word for a day that is today in one room and tomorrow in another', async () => {
    const far = { ...at('far', 1, 15), timeZone: 'Australia/Sydney' };
    const mixed = agenda([far, at('b', 2), at('c', 3)], undefined);
    const host = await show(agendaView(mixed, viewContext()));
    expect(texts(host, 'day-heading')).to.deep.equal(['Thursday, July 2, 2026', 'Friday, July 3, 2026']);
  });

  it('puts titles one level below days, each with an id of its own', async () => {
    const host = await show(agendaView(agenda(list, undefined), viewContext({ level: 2 })));
    expect(host.querySelectorAll('h2')).to.have.length(3);
    expect(host.querySelectorAll('h3')).to.have.length(4);
    const ids = [...host.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const node of host.querySelectorAll('[aria-labelledby]'))
      expect(ids).to.include(node.getAttribute('aria-labelledby'));
  });

  it('writes days in the page’s language', async () => {
    const host = await show(agendaView(agenda(list, undefined), viewContext({ language: 'de' })));
    expect(texts(host, 'day-heading')[0]).to.equal('Heute · Mittwoch, 1. Juli 2026');
  });
});

describe('headingView', () => {
  it('has six levels and no seventh', async () => {
    const host = await show([1, 2, 3, 4, 5, 6, 7].map((level) => headingView(level, 'title', `t${level}`, 'Title')));
    const tags = all(host, 'title').map(({ localName }) => localName);
    expect(tags).to.deep.equal(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h6']);
  });
});
