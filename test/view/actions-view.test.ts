import { expect } from '@open-wc/testing';
import type { Seminar } from '../../src/model/seminar.ts';
import { actionsView } from '../../src/view/actions-view.ts';
import { seminar } from '../seminar-factory.ts';
import { addresses, all, show, texts, viewContext } from './show-view.ts';

const showActions = (overrides: Partial<Seminar>) => show(actionsView(seminar(overrides), viewContext()));

describe('actionsView', () => {
  it('leads to the webcast by a link of its own', async () => {
    const host = await showActions({ webcast: { url: 'https://stream.example/1' } });
    expect(texts(host, 'action-webcast')).to.deep.equal(['Join webcast – Spin glasses and hard problems']);
    const [link] = all(host, 'action-webcast');
    expect(link).to.have.attribute('href', 'https://stream.example/1');
    expect(link).to.have.attribute('rel', 'noopener noreferrer');
  });

  it('calls the webcast what the feed calls it', async () => {
    const host = await showActions({ webcast: { url: 'https://stream.example/1', label: 'Zoom' } });
    expect(texts(host, 'action-webcast')[0]).to.match(/^Zoom/);
  });

  it('says in words how to join where there is no address', async () => {
    const host = await showActions({ webcast: { label: 'Zoom, on request' } });
    expect(texts(host, 'webcast')).to.deep.equal(['Webcast: Zoom, on request']);
    expect(host.querySelectorAll('a')).to.have.length(0);
  });

  it('makes a link of each file and page, named by its kind where it has no name', async () => {
    const links = [
      { url: 'https://example.edu/a.pdf', kind: 'flyer' },
      { url: 'https://example.edu/b', kind: 'slides', label: 'All slides' },
      { url: 'https://example.edu/c', kind: 'other' },
    ] as const;
    const host = await showActions({ links });
    expect(texts(host, 'link')).to.deep.equal(
      ['Flyer', 'All slides', 'More information'].map((name) => `${name} – Spin glasses and hard problems`),
    );
    expect(addresses(host, 'link')).to.deep.equal(links.map(({ url }) => url));
    expect(addresses(host, 'link-slides')).to.deep.equal(['https://example.edu/b']);
  });

  it('keeps room for the calendars', async () => {
    const calendars = (given: Seminar) => `calendars of ${given.uid}`;
    expect(all(await show(actionsView(seminar(), viewContext())), 'calendars')).to.have.length(1);
    const host = await show(actionsView(seminar(), viewContext({ calendars })));
    expect(texts(host, 'actions')).to.deep.equal(['calendars of spin-glasses-2026@example.edu']);
  });
});
