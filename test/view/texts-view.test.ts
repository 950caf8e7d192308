import { expect } from '@open-wc/testing';
import type { Seminar } from '../../src/model/seminar.ts';
import { textsView } from '../../src/view/texts-view.ts';
import type { ViewContext } from '../../src/view/view-context.ts';
import { seminar } from '../seminar-factory.ts';
import { waitUntil } from '../wait-until.ts';
import { all, show, texts, viewContext } from './show-view.ts';

const both: Partial<Seminar> = { abstract: 'Glass.', speakers: [{ name: 'Ada Okafor', bio: 'Ada cools.' }] };
const showTexts = (overrides: Partial<Seminar>, context: Partial<ViewContext> = {}) =>
  show(textsView(seminar(overrides), viewContext(context)));

describe('textsView', () => {
  it('gives abstract and biography a place each, closed', async () => {
    const host = await showTexts(both);
    expect(texts(host, 'summary')).to.deep.equal(['Abstract', 'Biography']);
    expect([...host.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([false, false]);
  });

  it('makes no text before one is opened', async () => {
    const host = await showTexts(both, { text: () => expect.fail('asked for a closed text') });
    expect(texts(host, 'text')).to.deep.equal(['', '']);
  });

  it('shows the text of what is open, and of that alone', async () => {
    const host = await showTexts(both, {
      isOpen: (_, section) => section === 'bio',
      text: (_, section) => new Text(`the ${section}`),
    });
    expect(texts(host, 'text')).to.deep.equal(['', 'the bio']);
    expect(host.querySelector('[part~="details-bio"]')).to.have.attribute('open');
  });

  it('tells which section was opened', async () => {
    const told: unknown[] = [];
    const handleToggle: ViewContext['handleToggle'] = ({ uid }, section, open) => told.push([uid, section, open]);
    const host = await showTexts(both, { handleToggle });
    all(host, 'summary')[0]?.click();
    await waitUntil(() => told.length > 0);
    expect(told).to.deep.equal([['spin-glasses-2026@example.edu', 'abstract', true]]);
  });

  it('offers nothing to open where there is no text', async () => {
    expect((await showTexts({})).querySelectorAll('details, p')).to.have.length(0);
  });

  it('says that an abstract is to be announced', async () => {
    expect(texts(await showTexts({ toBeAnnounced: ['abstract'] }), 'later')).to.deep.equal([
      'Abstract to be announced',
    ]);
  });
});
