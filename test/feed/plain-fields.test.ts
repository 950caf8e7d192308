import { expect } from '@open-wc/testing';
import { plainFields } from '../../src/feed/plain-fields.ts';
import { readSeminars } from '../../src/feed/read-seminars.ts';
import { tidyEntry } from '../../src/feed/tidy-entry.ts';
import { base, readOne } from './read-entries.ts';

describe('an entry whose names are marked up', () => {
  it('has plain names, at whatever depth', () => {
    const entry = {
      title: 'Silt &amp; <em>sand</em>',
      speakers: [{ name: 'J&uuml;rgen L&ouml;&szlig;', affiliation: 'A&amp;M' }],
      topics: ['<b>Ice</b>'],
      location: { name: '<p>Hall</p>' },
      links: [{ url: '/x?a=1&amp;b=2', label: '<i>Paper</i>' }],
    };
    expect(plainFields(entry)).to.deep.equal({
      title: 'Silt & sand',
      speakers: [{ name: 'Jürgen Löß', affiliation: 'A&M' }],
      topics: ['Ice'],
      location: { name: 'Hall' },
      links: [{ url: '/x?a=1&amp;b=2', label: 'Paper' }],
    });
  });

  it('keeps its texts and what it is known by', () => {
    const entry = {
      uid: 'a&amp;b',
      abstract: '<p>Ice</p>',
      speakers: [{ name: 'Ada', bio: '<p>Ada</p>' }],
      allDay: false,
    };
    expect(plainFields(entry)).to.deep.equal(entry);
  });

  it('still says where to join and whom to write to', () => {
    const { webcast, contact } = tidyEntry({
      webcast: '<a href="https://zoom.example/j/1">Zoom</a>',
      contact: '<a href="mailto:ada@example.edu">Ada Okafor</a>',
    });
    expect(webcast).to.deep.equal({ url: 'https://zoom.example/j/1', label: 'Zoom' });
    expect(contact).to.deep.equal({ name: 'Ada Okafor', email: 'ada@example.edu' });
  });

  it('keeps speakers apart that stand in lines', () => {
    const { speakers } = tidyEntry({ speaker: '<p>Ada Okafor, X</p><p>Mei Tan, Y</p>' });
    expect(speakers).to.deep.equal([
      { name: 'Ada Okafor', affiliation: 'X' },
      { name: 'Mei Tan', affiliation: 'Y' },
    ]);
  });

  it('is called off by a title in bold', () => {
    const { title, status } = tidyEntry({ title: '<strong>CANCELLED</strong>: Turbulence' });
    expect([title, status]).to.deep.equal(['Turbulence', 'cancelled']);
  });
});

describe('a feed that is marked up', () => {
  it('has plain titles and names where all else is as the schema has it, and is called by a plain one itself', async () => {
    const { title, seminars } = await readSeminars(
      {
        title: 'Caf&eacute; &#8211; <i>in vivo</i>',
        seminars: [{ uid: 'a', title: 'Silt &amp; <em>sand</em>', start: '2026-10-08T15:30Z', timeZone: 'UTC' }],
      },
      { base },
    );
    expect([title, seminars[0]?.title]).to.deep.equal(['Café – in vivo', 'Silt & sand']);
    for (const [speaker, name] of [
      ['J&uuml;rgen', 'Jürgen'],
      ['<b>Ada</b>', 'Ada'],
    ])
      expect((await readOne({ uid: 'b', speakers: [{ name: speaker }] })).speakers).to.deep.equal([{ name }]);
  });

  it('is called as it was where its title means what stands there', async () => {
    for (const title of ['Q&A; and x < y', 'AT&T', 'a <b and c> d', 'Ice'])
      expect((await readSeminars({ title, seminars: [] }, { base })).title).to.equal(title);
    for (const title of [undefined, null, 5, {}, ''])
      expect((await readSeminars({ title, seminars: ['no entry'] }, { base })).title).to.equal(
        title === 5 ? '5' : undefined,
      );
  });
});
