import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { meantBy, overlooked } from '../../src/check/overlooked.ts';

const seminar = { uid: 'a', title: 'Knots', speaker: 'Ada Byron', start: '2026-10-08T15:30Z' };
const found = (document: unknown) => overlooked(document).map(({ at, reason }) => [at, reason]);

describe('what a feed says in vain', () => {
  it('is nothing in one that is right', () => {
    expect(
      overlooked({ version: 1, title: 'A', timeZone: 'UTC', url: '/', nextUrl: '2.json', seminars: [seminar] }),
    ).to.deep.equal([]);
    expect(overlooked([seminar])).to.deep.equal([]);
  });

  it('is a zone of the whole feed that is none', () => {
    const [[at, reason] = []] = found({ timeZone: 'Pacific Time', seminars: [] });
    expect(at).to.deep.equal(['timeZone']);
    expect(reason).to.contain('"Pacific Time"').and.to.contain('America/Los_Angeles');
  });

  it('is an address of the whole feed that is none', () => {
    expect(found({ nextUrl: 'javascript:alert(1)', seminars: [] })).to.deep.equal([
      [['nextUrl'], 'the feed’s nextUrl is no address: it is left out'],
    ]);
  });

  it('is a name of the whole feed that is nearly one', () => {
    expect(found({ timezone: 'UTC', name: 'Seminars', contact: 'me', seminars: [] })).to.deep.equal([
      [['timezone'], '“timezone” is no field of a feed, so it is passed over: perhaps timeZone is meant'],
      [['name'], '“name” is no field of a feed, so it is passed over: perhaps title is meant'],
    ]);
    expect(found({ timezone: 'UTC', timeZone: 'UTC', seminars: [] })).to.deep.equal([]);
  });

  it('is a field under nearly its name', () => {
    const names = ['Title', 'time_zone', 'spekaer', 'speakr', 'abstracts', 'locatoin', 'venue', 'weebcast'];
    expect(names.map(meantBy)).to.deep.equal([
      'title',
      'timeZone',
      'speaker',
      'speaker',
      'abstract',
      'location',
      'location',
      'webcast',
    ]);
    expect(found({ seminars: [seminar, { ...seminar, venue: 'Noether 414' }] })).to.deep.equal([
      [['seminars', 1, 'venue'], '“venue” is no field of a seminar, so it is passed over: perhaps location is meant'],
    ]);
    expect(overlooked([{ ...seminar, venue: 'Noether 414' }])[0]).to.deep.include({
      at: [0, 'venue'],
      place: '[0] “Knots”',
    });
  });

  it('is not what somebody keeps beside', () => {
    const names = ['internalId', 'capacity', '_notes', 'x', 'catering', 'start', 'constructor', '__proto__'];
    expect(names.map(meantBy).filter((name) => name !== undefined)).to.deep.equal(['note']);
  });

  it('is not the other word for a field that is there', () => {
    expect(found([{ ...seminar, name: 'K', presenter: 'A', location: 'Noether', place: 'N' }])).to.deep.equal([]);
  });

  it('is told of any document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        expect(overlooked(document)).to.be.an('array');
        expect(overlooked([document, { seminars: document }])).to.be.an('array');
      }),
    );
  });
});
