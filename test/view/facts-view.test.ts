import { expect } from '@open-wc/testing';
import type { Seminar } from '../../src/model/seminar.ts';
import { factsView } from '../../src/view/facts-view.ts';
import { seminar } from '../seminar-factory.ts';
import { addresses, all, show, texts, viewContext } from './show-view.ts';

const showFacts = (overrides: Partial<Seminar>) => show(factsView(seminar(overrides), viewContext()));

describe('factsView', () => {
  it('names each fact', async () => {
    const host = await showFacts({
      location: { name: 'Hall of Waves', room: '132', address: '12 Shore Road', url: 'https://maps.example/waves' },
      mode: 'hybrid',
      series: 'Signals',
      category: 'Lecture',
      department: 'Physics',
      hosts: ['Bo Lindqvist', 'May Tran'],
      topics: ['Acoustics', 'Learning'],
      audiences: ['Students', 'Public'],
      contact: { name: 'Front office', email: 'office@example.edu', phone: '+1 555 0100' },
    });
    expect(texts(host, 'fact')).to.deep.equal([
      'Place Hall of Waves, 132 12 Shore Road Map – Hall of Waves, 132',
      'Attendance In person and online',
      'Series Signals',
      'Category Lecture',
      'Department Physics',
      'Hosts Bo Lindqvist, May Tran',
      'Topic Acoustics, Learning',
      'Audience Students, Public',
      'Contact Front office, +1 555 0100',
    ]);
    expect(addresses(host, 'map')).to.deep.equal(['https://maps.example/waves']);
    expect(addresses(host, 'link')).to.deep.equal(['mailto:office@example.edu']);
  });

  it('shows no list where there is no fact', async () => {
    expect((await showFacts({})).querySelector('dl')).to.equal(null);
  });

  it('says once where a room stands in the name already', async () => {
    const host = await showFacts({ location: { name: 'Hall 132', room: '132' } });
    expect(texts(host, 'fact-location')).to.deep.equal(['Place Hall 132']);
  });

  it('looks a postal address up on a map where the feed names none', async () => {
    const host = await showFacts({ location: { address: '12 Shore Road & Pier, Arden' } });
    const [map] = addresses(host, 'map');
    expect(new URL(map ?? '').searchParams.get('query')).to.equal('12 Shore Road & Pier, Arden');
  });

  it('offers no map of a name alone', async () => {
    expect(all(await showFacts({ location: { name: 'Hall of Waves' } }), 'map')).to.have.length(0);
  });

  it('does not say that one comes in person, which is nothing special', async () => {
    expect(all(await showFacts({ mode: 'in-person' }), 'fact-mode')).to.have.length(0);
    expect(texts(await showFacts({ mode: 'online' }), 'fact-mode')).to.deep.equal(['Attendance Online']);
  });

  it('names one host as one', async () => {
    expect(texts(await showFacts({ hosts: ['May Tran'] }), 'fact-host')).to.deep.equal(['Host May Tran']);
  });

  it('shows of a contact whatever there is', async () => {
    const contact = async (given: Seminar['contact']) => {
      const host = await showFacts({ contact: given });
      return [texts(host, 'fact-contact'), addresses(host, 'link')];
    };
    expect(await contact({ name: 'May Tran' })).to.deep.equal([['Contact May Tran'], []]);
    expect(await contact({ email: 'may@example.edu' })).to.deep.equal([
      ['Contact may@example.edu'],
      ['mailto:may@example.edu'],
    ]);
    expect(await contact({ name: 'Desk', url: 'https://example.edu/desk' })).to.deep.equal([
      ['Contact Desk'],
      ['https://example.edu/desk'],
    ]);
    expect(await contact({ phone: '+1 555 0100' })).to.deep.equal([['Contact +1 555 0100'], []]);
  });
});
