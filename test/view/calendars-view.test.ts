import { expect } from '@open-wc/testing';
import { calendarsView } from '../../src/view/calendars-view.ts';
import { seminar } from '../seminar-factory.ts';
import { addresses, all, lit, show, texts, words } from './show-view.ts';

async function showCalendars(names: string, title = 'Spin glasses and hard problems') {
  const told: string[] = [];
  const view = calendarsView({
    lit,
    messages: words,
    names,
    seminar: seminar({ language: 'fr' }),
    title,
    link: (calendar) => `https://calendar.example/${calendar}`,
    handleExport: (calendar, event) => {
      told.push(calendar);
      event.preventDefault();
    },
  });
  return { host: await show(view), told };
}

describe('calendarsView', () => {
  it('offers the author’s calendars in the author’s order, each once', async () => {
    const { host } = await showCalendars('google  ics google fax yahoo');
    expect(texts(host, 'calendars-label')).to.deep.equal(['Add to calendar']);
    expect(texts(host, 'action')).to.deep.equal([
      'Google – Add to calendar: Spin glasses and hard problems (opens a new tab)',
      'iCal file – Add to calendar: Spin glasses and hard problems',
      'Yahoo – Add to calendar: Spin glasses and hard problems (opens a new tab)',
    ]);
    expect(addresses(host, 'action-google')).to.deep.equal(['https://calendar.example/google']);
  });

  it('shows no label where no calendar is offered', async () => {
    const { host } = await showCalendars('');
    expect(host.children).to.have.length(0);
  });

  it('saves a file by a button and leads to other sites by links beside the page', async () => {
    const { host } = await showCalendars('ics outlook');
    expect(all(host, 'action-ics')[0]?.localName).to.equal('button');
    expect(all(host, 'action-outlook')[0]).to.have.attribute('target', '_blank');
    expect(all(host, 'action-outlook')[0]).to.have.attribute('rel', 'noopener noreferrer');
  });

  it('tells which calendar is taken', async () => {
    const { host, told } = await showCalendars('ics outlook');
    for (const action of all(host, 'action')) action.click();
    expect(told).to.deep.equal(['ics', 'outlook']);
  });

  it('names the seminar to those who hear it, in its own language', async () => {
    const { host } = await showCalendars('ics', '∇f ≤ ε²');
    expect(texts(host, 'action')).to.deep.equal(['iCal file – Add to calendar: ∇f ≤ ε²']);
    expect(host.querySelector('bdi')?.lang).to.equal('fr');
  });
});
