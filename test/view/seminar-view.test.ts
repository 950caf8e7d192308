import { expect } from '@open-wc/testing';
import { cardView, seminarView } from '../../src/view/seminar-view.ts';
import { seminar } from '../seminar-factory.ts';
import { textOf } from '../text-of.ts';
import { addresses, all, show, texts, viewContext } from './show-view.ts';

describe('seminarView', () => {
  it('leads from the title to the seminar’s own page', async () => {
    const host = await show(seminarView(seminar({ url: 'https://example.edu/7' }), 'title-7', viewContext()));
    expect(texts(host, 'title')).to.deep.equal(['Spin glasses and hard problems']);
    expect(addresses(host, 'title-link')).to.deep.equal(['https://example.edu/7']);
  });

  it('makes no link of a title without a page', async () => {
    const host = await show(seminarView(seminar(), 'title-7', viewContext()));
    expect(host.querySelectorAll('a')).to.have.length(0);
  });

  it('names the article after its title', async () => {
    const host = await show(seminarView(seminar(), 'title-7', viewContext({ level: 4 })));
    expect(host.querySelector('article')?.getAttribute('aria-labelledby')).to.equal('title-7');
    expect(textOf(host.querySelector('h4#title-7'))).to.equal('Spin glasses and hard problems');
  });

  it('keeps several speakers apart, each with affiliation and page', async () => {
    const speakers = [
      { name: 'Ada Okafor', affiliation: 'University of Example', url: 'https://okafor.example/' },
      { name: 'Lin Wu' },
    ];
    const host = await show(seminarView(seminar({ speakers }), 'title', viewContext()));
    expect(texts(host, 'speaker')).to.deep.equal(['Ada Okafor, University of Example', 'Lin Wu']);
    expect(texts(host, 'affiliation')).to.deep.equal(['University of Example']);
    expect(host.querySelector('[part="speaker-name"] a')?.getAttribute('href')).to.equal('https://okafor.example/');
    expect(host.querySelector('[part="speakers"]')?.getAttribute('role')).to.equal('list');
  });

  it('leaves out a speaker who has a biography and no name', async () => {
    const host = await show(
      seminarView(seminar({ speakers: [{ name: '', bio: 'Somebody.' }] }), 'title', viewContext()),
    );
    expect(all(host, 'speakers')).to.have.length(0);
    expect(texts(host, 'summary')).to.deep.equal(['Biography']);
  });

  it('shows nothing empty of a seminar of which little is known', async () => {
    const bare = seminar({ speakers: [], end: undefined });
    const host = await show(seminarView(bare, 'title', viewContext()));
    expect(textOf(host)).to.equal('9:00 AM PDT Spin glasses and hard problems');
    for (const part of ['speakers', 'facts', 'details', 'badge', 'other-time', 'link', 'action', 'later'])
      expect(all(host, part), part).to.have.length(0);
  });

  it('says in words what is to be announced', async () => {
    const later = seminar({
      title: undefined,
      speakers: [],
      toBeAnnounced: ['title', 'speakers', 'location', 'abstract', 'bio'],
    });
    const host = await show(seminarView(later, 'title', viewContext()));
    expect(texts(host, 'later')).to.deep.equal([
      'Title to be announced',
      'Speaker to be announced',
      'Abstract to be announced',
    ]);
    expect(texts(host, 'fact-location')).to.deep.equal(['Place Place to be announced']);
  });

  it('marks the language of what is written in another one', async () => {
    const host = await show(seminarView(seminar({ language: 'de', abstract: 'Gläser' }), 'title', viewContext()));
    expect(host.querySelector('[part="title"] [lang="de"]')).to.exist;
    expect(host.querySelector('[part="text"]')?.getAttribute('lang')).to.equal('de');
  });

  it('shows markup in a title or a name as the text that it is', async () => {
    const title = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const host = await show(seminarView(seminar({ title, speakers: [{ name: title }] }), 'title', viewContext()));
    expect(texts(host, 'title')).to.deep.equal([title]);
    expect(host.querySelectorAll('img, b')).to.have.length(0);
  });

  it('says which seminar does not take place', async () => {
    const host = await show(seminarView(seminar({ status: 'cancelled' }), 'title', viewContext()));
    expect(host.querySelector('article')?.dataset.status).to.equal('cancelled');
  });
});

describe('cardView', () => {
  it('says the day, which no heading above says', async () => {
    const host = await show(cardView(seminar(), viewContext()));
    expect(texts(host, 'date')).to.deep.equal(['Friday, July 10, 2026']);
  });

  it('says the day of the zone shown', async () => {
    const late = seminar({ start: Date.UTC(2026, 6, 10, 23), end: undefined });
    const host = await show(cardView(late, viewContext({ timeZone: 'Europe/Berlin' })));
    expect(texts(host, 'date')).to.deep.equal(['Saturday, July 11, 2026']);
  });
});
