import { expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { added, placeHost, traverse } from './place-host.ts';
import type { PlaceHostElement } from './place-host-element.ts';

const { title } = document;

/** What has the focus. */
const focused = (host: PlaceHostElement) => textOf(host.shadowRoot?.activeElement);

const isAlone = (host: PlaceHostElement) => host.shadowRoot?.querySelector('[part="alone"]') !== null;

/** Goes to an address as a link to it would. */
const visit = (place: string) => history.replaceState(null, '', `${location.search}${place}`);

async function open(host: PlaceHostElement, text: string): Promise<void> {
  host.link(text).click();
  await host.updateComplete;
}

/** A host whose visitor has read on to the third page and opened a seminar there. */
async function farOpened(syncUrl?: string): Promise<{ host: PlaceHostElement; top: number }> {
  const host = await placeHost(syncUrl);
  host.pages = 3;
  host.requestUpdate();
  await host.updateComplete;
  host.link('Seminar 25').scrollIntoView({ block: 'center' });
  await nextFrame();
  const top = window.scrollY;
  expect(top).to.be.above(3000);
  await open(host, 'Seminar 25');
  return { host, top };
}

async function expectBack(host: PlaceHostElement, top: number): Promise<void> {
  await waitUntil(() => !isAlone(host) && focused(host) === 'Seminar 25', 'not back');
  expect(host.pages).to.equal(3);
  await nextFrame();
  await nextFrame();
  expect(window.scrollY).to.be.closeTo(top, 2);
}

describe('A seminar alone', () => {
  it('opens in place of the list, with the focus on its heading and its begin in view', async () => {
    const { host } = await farOpened('cal');
    expect(isAlone(host)).to.equal(true);
    expect(focused(host)).to.equal('Seminar 25');
    expect(host.shadowRoot?.activeElement?.localName).to.equal('h3');
    const { top } = host.getBoundingClientRect();
    expect(top).to.be.within(-1, window.innerHeight);
    expect(added()).to.equal('&cal-seminar=25@example.edu');
  });

  for (const [way, go] of [
    ['by its own link', (host: PlaceHostElement) => host.link('Back to the calendar').click()],
    ['by the browser’s button', () => history.back()],
  ] as const)
    it(`gives the list back as it was left, ${way}`, async () => {
      const { host, top } = await farOpened('cal');
      await traverse(() => go(host));
      await expectBack(host, top);
      expect(added()).to.equal('');
      await traverse(() => history.forward());
      expect(isAlone(host)).to.equal(true);
      expect(focused(host)).to.equal('Seminar 25');
      await traverse(() => go(host));
      await expectBack(host, top);
    });

  it('gives the list back where nothing is kept in the address', async () => {
    const { host, top } = await farOpened();
    expect(added()).to.equal('');
    expect(document.title).to.equal(title);
    await open(host, 'Back to the calendar');
    await expectBack(host, top);
  });

  it('names the page, until the list is back', async () => {
    const host = await placeHost('cal');
    await open(host, 'Seminar 3');
    expect(document.title).to.equal(`Seminar 3 – ${title}`.trim());
    await traverse(() => host.link('Back to the calendar').click());
    await host.updateComplete;
    expect(document.title).to.equal(title);
  });

  it('leaves the page its name with the element, and one that the page has given itself meanwhile', async () => {
    document.title = 'Seminars';
    const [a, b] = [await placeHost('a'), await placeHost('b')];
    await open(a, 'Seminar 1');
    await open(b, 'Seminar 2');
    expect(document.title).to.equal('Seminar 1 – Seminar 2 – Seminars');
    a.remove();
    expect(document.title).to.equal('Seminar 2 – Seminars');
    document.title = 'Another page';
    b.requestUpdate();
    await b.updateComplete;
    b.remove();
    expect(document.title).to.equal('Another page');
  });

  it('shows for who comes by its address, whose focus stays, with the way to the list', async () => {
    visit('&cal-seminar=3@example.edu');
    const host = await placeHost('cal');
    expect(isAlone(host)).to.equal(true);
    expect(host.shadowRoot?.activeElement).to.equal(null);
    const length = history.length;
    host.link('Back to the calendar').click();
    await host.updateComplete;
    expect(isAlone(host)).to.equal(false);
    expect(host.shadowRoot?.activeElement?.part.value).to.equal('base'); // nobody came from its title
    expect(added()).to.equal('');
    expect(history.length).to.be.at.least(length);
    await traverse(() => history.back());
    expect(isAlone(host)).to.equal(true);
  });

  it('comes into view for who comes by its address, unless the page looks elsewhere', async () => {
    const above = document.createElement('div');
    above.style.blockSize = '3000px';
    document.body.prepend(above);
    try {
      visit('&cal-seminar=3@example.edu');
      const host = await placeHost('cal');
      expect(host.getBoundingClientRect().top).to.be.within(-1, window.innerHeight);
      window.scrollTo(0, 0);
      location.hash = '#elsewhere';
      await placeHost('cal');
      expect(window.scrollY).to.equal(0);
    } finally {
      above.remove();
    }
  });

  it('keeps what the list behind it is narrowed to, and the address for others clean', async () => {
    const host = await placeHost('cal');
    host.place.setCriteria({ series: ['Knots'] });
    await host.updateComplete;
    await open(host, 'Seminar 3');
    expect(added()).to.equal('&cal-seminar=3@example.edu');
    expect(host.criteria).to.deep.equal({ series: ['Knots'] });
    expect(host.link('Back to the calendar').href).to.match(/&cal-series=Knots$/);
    await traverse(() => host.link('Back to the calendar').click());
    expect(added()).to.equal('&cal-series=Knots');
    expect(host.criteria).to.deep.equal({ series: ['Knots'] });
  });

  it('tells the page what the visitor narrows it to on the way back, and nothing of what an address began with', async () => {
    const told: unknown[] = [];
    const note = ({ criteria }: GlobalEventHandlersEventMap['seminar-filter']) => told.push(criteria);
    document.addEventListener('seminar-filter', note);
    try {
      visit('&cal-series=Knots');
      const host = await placeHost('cal');
      host.place.setCriteria({});
      await traverse(() => history.back());
      await open(host, 'Seminar 3');
      await traverse(() => history.back());
      await traverse(() => history.forward());
    } finally {
      document.removeEventListener('seminar-filter', note);
    }
    expect(told).to.deep.equal([{ series: ['Knots'] }]);
  });

  it('says kindly where there is none of that name', async () => {
    const host = await placeHost('cal');
    await open(host, 'Seminar 3');
    history.replaceState(history.state, '', location.href.replace('3@', 'none@'));
    window.dispatchEvent(new PopStateEvent('popstate'));
    await host.updateComplete;
    expect(focused(host)).to.equal('This seminar is no longer announced.');
    expect(document.title).to.equal(title);
    host.link('Back to the calendar').click();
    await host.updateComplete;
    expect(isAlone(host)).to.equal(false);
  });

  it('is a real link, which opens elsewhere where the visitor wants that', async () => {
    const host = await placeHost('cal');
    const link = host.link('Seminar 3');
    const asked: boolean[] = [];
    const note = (event: Event) => {
      asked.push(event.defaultPrevented);
      event.preventDefault(); // no tab is opened in a test
    };
    document.addEventListener('click', note);
    document.addEventListener('auxclick', note);
    try {
      for (const name of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [name]: true }));
      link.scrollIntoView({ block: 'center' });
      const { x, y } = link.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.ceil(x) + 3, Math.ceil(y) + 3], button: 'middle' });
      link.target = '_blank';
      link.click();
    } finally {
      document.removeEventListener('click', note);
      document.removeEventListener('auxclick', note);
    }
    expect(asked).to.deep.equal([false, false, false, false, false, false]);
    expect(isAlone(host)).to.equal(false);
  });

  it('opens from any link to it, and a link to a narrowed list narrows', async () => {
    const host = await placeHost('cal');
    await open(host, 'Seminar 3');
    const link = document.createElement('a');
    host.shadowRoot?.querySelector('[part="alone"]')?.append(link);
    link.href = host.place.seminarHref('4@example.edu');
    link.click();
    await host.updateComplete;
    expect(focused(host)).to.equal('Seminar 4');
    link.href = host.place.listHref({ criteria: { series: ['Knots'] }, view: 'compact' });
    link.click();
    await host.updateComplete;
    expect(isAlone(host)).to.equal(false);
    expect(host.criteria).to.deep.equal({ series: ['Knots'] });
    expect(added()).to.equal('&cal-series=Knots&cal-view=compact');
  });
});
