import { expect } from '@open-wc/testing';
import { calendarNames, calendarsView, type CalendarName } from '../../src/view/calendars-view.ts';
import { seminar } from '../seminar-factory.ts';
import { addresses, all, lit, show, texts, words } from './show-view.ts';

async function showCalendars(
  names: readonly CalendarName[],
  { isOpen = true, title = 'Spin glasses', hint = '' } = {},
) {
  const told: unknown[] = [];
  const { button, panel } = calendarsView({
    lit,
    messages: words,
    names,
    file: words.calendars.ics,
    seminar: seminar({ language: 'fr' }),
    title,
    hint: hint || undefined,
    link: (calendar) => `https://calendar.example/${calendar}`,
    handleExport: (calendar, event) => {
      told.push(calendar);
      event.preventDefault();
    },
    isOpen,
    handleOpen: (open) => told.push(open),
  });
  return { host: await show([button, panel]), told };
}

describe('calendarNames', () => {
  it('are the known ones, each once, in the author’s order', () => {
    expect(calendarNames('google  ics google fax yahoo constructor', words)).to.deep.equal(['google', 'ics', 'yahoo']);
  });
});

describe('calendarsView', () => {
  it('offers the calendars in the order given', async () => {
    const { host } = await showCalendars(['google', 'ics']);
    expect(texts(host, 'calendars-button')).to.deep.equal(['Add to calendar – Spin glasses']);
    expect(texts(host, 'action')).to.deep.equal([
      'Google Calendar – Add to calendar: Spin glasses (opens a new tab)',
      'iCal file for Apple, Outlook and others – Add to calendar: Spin glasses',
    ]);
    expect(addresses(host, 'action-google')).to.deep.equal(['https://calendar.example/google']);
  });

  it('is a button that says whether it is open, and makes no link before it is', async () => {
    const { host, told } = await showCalendars(['google'], { isOpen: false });
    const [button] = all(host, 'calendars-button');
    expect(button).to.have.attribute('aria-expanded', 'false');
    expect(all(host, 'menu')).to.have.length(0);
    button?.click();
    expect(told).to.deep.equal([true]);
  });

  it('closes by its button, and by Escape with the focus back on it', async () => {
    const { host, told } = await showCalendars(['google']);
    const [button] = all(host, 'calendars-button');
    button?.click();
    all(host, 'action')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(told).to.deep.equal([false, false]);
    expect(document.activeElement).to.equal(button);
  });

  it('keeps an Escape that closes something from whatever is around the list', async () => {
    const { host } = await showCalendars(['google']);
    let heard = 0;
    host.addEventListener('keydown', () => (heard += 1));
    const press = (key: string) =>
      all(host, 'action')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('Escape');
    press('ArrowDown');
    expect(heard).to.equal(1);
  });

  it('shows nothing where no calendar is offered', async () => {
    const { host } = await showCalendars([]);
    expect(host.children).to.have.length(0);
  });

  it('saves a file by a button and leads to other sites by links beside the page', async () => {
    const { host } = await showCalendars(['ics', 'outlook']);
    expect(all(host, 'action-ics')[0]?.localName).to.equal('button');
    expect(all(host, 'action-outlook')[0]).to.have.attribute('target', '_blank');
    expect(all(host, 'action-outlook')[0]).to.have.attribute('rel', 'noopener noreferrer');
  });

  it('tells which calendar is taken', async () => {
    const { host, told } = await showCalendars(['ics', 'outlook']);
    for (const action of all(host, 'action')) action.click();
    expect(told).to.deep.equal(['ics', 'outlook']);
  });

  it('names the seminar to those who hear it, in its own language', async () => {
    const { host } = await showCalendars(['yahoo'], { title: '∇f ≤ ε²' });
    expect(texts(host, 'action')[0]).to.contain('∇f ≤ ε²');
    expect(host.querySelector('[part~="action"] bdi')).to.have.attribute('lang', 'fr');
  });

  it('says what must be known on this device', async () => {
    const { host } = await showCalendars(['google', 'ics'], { hint: 'Open this page in your browser.' });
    expect(texts(host, 'hint')).to.deep.equal(['Open this page in your browser.']);
    expect(all(host, 'action-ics')[0]).to.have.attribute('aria-describedby', all(host, 'hint')[0]?.id);
  });
});
