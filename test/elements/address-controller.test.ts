import { expect, fixture } from '@open-wc/testing';
import { AddressController } from '../../src/elements/address-controller.ts';
import { writePlace } from '../../src/filter/address.ts';
import { listenToWarnings, replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { added, placeHost, traverse } from './place-host.ts';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Goes to an address as a link to it would. */
const visit = (place: string) => history.replaceState(null, '', `${location.search}${place}`);

/** Notes what is written into the history. */
function watchHistory(): readonly string[] {
  const calls: string[] = [];
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name].bind(history);
    replace(history, name, (...call) => {
      original(...call);
      calls.push(`${name} ${added()}`);
    });
  }
  return calls;
}

describe('The place in the address', () => {
  it('is not written before the visitor acts', async () => {
    const calls = watchHistory();
    const host = await placeHost('cal', { series: ['Knots'] });
    host.criteria = { series: ['Spin'] };
    host.pages = 2;
    await host.updateComplete;
    expect(calls).to.deep.equal([]);
  });

  it('is one step of the way back for each act, behind what stands there of others', async () => {
    const calls = watchHistory();
    const host = await placeHost('cal');
    host.place.setCriteria({ series: ['Knots'] });
    host.place.setView('compact');
    host.place.setView('compact');
    host.place.open('3@example.edu');
    expect(calls).to.deep.equal([
      'pushState &cal-series=Knots',
      'pushState &cal-series=Knots&cal-view=compact',
      'pushState &cal-seminar=3@example.edu',
    ]);
    await traverse(() => history.go(-3));
    expect(added()).to.equal('');
    expect(host.criteria).to.deep.equal({});
    expect(host.place.view).to.equal(undefined);
  });

  it('has a search typed letter by letter as one step', async () => {
    const calls = watchHistory();
    const host = await placeHost('cal');
    for (const search of ['i', 'ic', 'ice']) host.place.setCriteria({ search });
    expect(calls).to.deep.equal(['pushState &cal-search=i']);
    await waitUntil(() => calls.length > 1);
    expect(calls).to.deep.equal(['pushState &cal-search=i', 'replaceState &cal-search=ice']);
    host.place.setCriteria({ search: 'ices' });
    host.place.open('3@example.edu');
    expect(calls.slice(2)).to.deep.equal(['replaceState &cal-search=ices', 'pushState &cal-seminar=3@example.edu']);
    await traverse(() => history.back());
    expect(host.criteria).to.deep.equal({ search: 'ices' });
    await traverse(() => history.back());
    expect(host.criteria).to.deep.equal({});
  });

  it('gives the list back that the page began with, which no address says', async () => {
    const host = await placeHost('cal', { series: ['Knots'] });
    host.place.setCriteria({ series: ['Knots'], search: 'ice' });
    await traverse(() => history.back());
    expect(host.criteria).to.deep.equal({ series: ['Knots'] });
  });

  it('is read when the element comes to the page, and anew when it comes again', async () => {
    visit('&cal-series=Knots&cal-view=month&cal-day=2026-07-10');
    const host = await placeHost('cal');
    expect(host.criteria).to.deep.equal({ series: ['Knots'] });
    expect(host.place.view).to.equal('month');
    expect(host.place.day).to.equal('2026-07-10');
    const parent = host.parentElement;
    host.remove();
    host.place.setCriteria({ series: ['Spin'] });
    history.replaceState(null, '', location.href.replace('Knots', 'Braids'));
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(host.criteria).to.deep.equal({ series: ['Spin'] });
    parent?.append(host);
    expect(host.criteria).to.deep.equal({ series: ['Braids'] });
  });

  it('is read when the author gives it its name later', async () => {
    visit('&cal-series=Knots');
    const host = await placeHost();
    expect(host.criteria).to.deep.equal({});
    host.syncUrl = 'cal';
    await host.updateComplete;
    expect(host.criteria).to.deep.equal({ series: ['Knots'] });
  });

  it('has a name of ours where the author gives none', async () => {
    const host = await placeHost('');
    host.place.setView('month');
    expect(added()).to.equal('&seminars-view=month');
  });

  it('leaves alone what is another calendar’s', async () => {
    visit('&a-series=Knots');
    const [a, b] = [await placeHost('a'), await placeHost('a-b')];
    b.place.setCriteria({ search: 'ice' });
    expect(added()).to.equal('&a-series=Knots&a-b-search=ice');
    a.place.open('3@example.edu');
    expect(added()).to.equal('&a-b-search=ice&a-seminar=3@example.edu');
    await traverse(() => history.back());
    expect(a.place.seminar).to.equal(undefined);
    expect(a.criteria).to.deep.equal({ series: ['Knots'] });
    expect(b.criteria).to.deep.equal({ search: 'ice' });
  });

  it('tells the author once of two calendars with one name', async () => {
    const heard = listenToWarnings();
    const [host] = [await placeHost('cal'), await placeHost('cal')];
    host.place.setView('month');
    host.place.setView('compact');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/sync-url="cal"/);
  });

  it('keeps what other scripts keep in the history, and the page’s own fragment and base', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example.edu/';
    document.head.append(base);
    try {
      history.replaceState({ turbo: { restorationIdentifier: 'x' }, position: 3 }, '', `${location.href}#list`);
      const host = await placeHost('cal');
      host.place.setView('month');
      expect(history.state).to.deep.equal({ turbo: { restorationIdentifier: 'x' }, position: 3 });
      expect(location.hash).to.equal('#list');
      expect(added()).to.equal('&cal-view=month');
    } finally {
      base.remove();
    }
  });

  it('lets Next.js hear of the new address', async () => {
    history.replaceState({ __NA: true, __PRIVATE_NEXTJS_INTERNALS_TREE: [], mine: 1 }, '', location.href);
    const host = await placeHost('cal');
    host.place.setView('month');
    expect(history.state).to.deep.equal({ __PRIVATE_NEXTJS_INTERNALS_TREE: [], mine: 1 });
  });

  it('is not asked for by a fragment of the page’s own', async () => {
    const host = await placeHost('cal');
    host.place.setCriteria({ search: 'ice' });
    host.criteria = { search: 'of the page' };
    await traverse(() => (location.hash = '#elsewhere'));
    expect(host.criteria).to.deep.equal({ search: 'of the page' });
  });

  it('stays in memory where the browser takes no more, which the author hears once', async () => {
    const heard = listenToWarnings();
    replace(history, 'pushState', () => {
      throw new DOMException('Attempt to use history.pushState() more than 100 times', 'SecurityError');
    });
    const host = await placeHost('cal');
    host.place.setCriteria({ series: ['Knots'] });
    host.place.open('3@example.edu');
    await host.updateComplete;
    host.link('Back to the calendar').click();
    await host.updateComplete;
    expect(host.place.seminar).to.equal(undefined);
    expect(host.criteria).to.deep.equal({ series: ['Knots'] });
    expect(added()).to.equal('');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/address stays as it is/);
  });

  it('does not write into the address of the page that follows', async () => {
    const host = await placeHost('cal');
    host.place.setCriteria({ search: 'i' });
    host.place.setCriteria({ search: 'ic' });
    host.remove();
    await wait(400);
    expect(added()).to.equal('&cal-search=i');
  });

  it('does not stand in the way of frames that have no address', async () => {
    const frame = await fixture<HTMLIFrameElement>(`<iframe srcdoc="<!doctype html><title>Frame</title>"></iframe>`);
    await waitUntil(() => frame.contentDocument?.title === 'Frame');
    const source = new URL('./place-page.ts', import.meta.url).href;
    const script = Object.assign(frame.contentDocument!.createElement('script'), { type: 'module', src: source });
    frame.contentDocument!.body.append(script);
    await waitUntil(() => frame.contentDocument?.body.dataset.place !== undefined, 'no answer');
    expect(frame.contentDocument!.body.dataset.place).to.equal('3@example.edu, then the list');
  });

  it('makes absolute addresses and knows them again, and no others', async () => {
    const host = await placeHost('cal');
    const address = new AddressController(host, { prefix: () => 'cal', handlePlace: () => undefined });
    const place = { criteria: { series: ['Knots & Braids'] }, seminar: '3@example.edu' };
    const href = address.href(place);
    expect(href).to.equal(new URL(writePlace(location.search, 'cal', place), location.href).href);
    expect(address.placeAt(href)).to.deep.equal(place);
    expect(address.placeAt(`${href}#somewhere`)).to.deep.equal(place);
    const others = [`${href}&lang=de`, href.replace('?', 'x?'), 'https://example.edu/?cal-seminar=3', 'mailto:a@b', ''];
    expect(others.map((other) => address.placeAt(other))).to.deep.equal(others.map(() => undefined));
  });
});
