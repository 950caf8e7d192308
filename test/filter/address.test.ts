import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readPlace, viewNames, writePlace, type Place } from '../../src/filter/address.ts';
import { facetNames, periods } from '../../src/filter/facets.ts';
import { addressBounds } from '../../src/model/bounds.ts';
import { modes } from '../../src/model/seminar.ts';

const nothing: Place = { criteria: {} };

const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someOf = (value: fc.Arbitrary<string>) => fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
const facet = (name: string) => {
  if (name === 'mode') return someOf(fc.constantFrom(...modes));
  return someOf(name === 'material' ? fc.constantFrom('slides', 'recording') : line);
};

const anyPlace: fc.Arbitrary<Place> = fc
  .record(
    {
      criteria: fc.record(
        {
          ...Object.fromEntries(facetNames.map((name) => [name, facet(name)])),
          search: line,
          period: fc.constantFrom(...periods),
          date: fc.constantFrom('today', 'week', 'month'),
          from: day,
          to: day,
          order: fc.constant('match'),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Place['criteria']>,
      view: fc.constantFrom(...viewNames),
      seminar: line,
      day,
    },
    { requiredKeys: ['criteria'] },
  )
  .map((place) => ({ ...place }));

/** Query strings of others, well formed or not. */
const anySearch = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[\w=+%?;:@/.-]*$/),
      fc.constantFrom('', 'flag', 'a=1', 'a=1', 'a=2', 'q=%', 'q=%zz&', '=x', 'cal-b-search=ice', 'b-cal-search=ice'),
      fc.constantFrom('cal-searches=1', 'cal=2', 'cal-=3', 'CAL-search=4', 'cal_search=5', 'x=cal-search', 'é=ü'),
    ),
    { minLength: 1 },
  )
  .map((parts) => `?${parts.join('&')}`)
  .filter((search) => search !== '?');

describe('a place in an address', () => {
  it('is written so that people can read it', () => {
    const place: Place = {
      criteria: { search: 'thin ice', series: ['Physics & Chemistry', 'A/B: "x", y'], date: 'week', order: 'match' },
      view: 'compact',
      seminar: 'spin-2026@example.edu',
    };
    expect(writePlace('', 'cal', place)).to.equal(
      '?cal-search=thin+ice&cal-series=Physics+%26+Chemistry&cal-series=A/B:+%22x%22,+y&cal-date=week&cal-order=match' +
        '&cal-view=compact&cal-seminar=spin-2026@example.edu',
    );
    expect(writePlace('', 'cal', { criteria: { search: 'Strömung 流' } })).to.equal(
      '?cal-search=Str%C3%B6mung+%E6%B5%81',
    );
  });

  it('does not end in a sign that programs take for the end of a sentence', () => {
    for (const search of ['C. elegans et al.', 'what:', 'one,', 'a/', 'who?', 'so!', '(so)', "'so'"])
      expect(writePlace('', 'cal', { criteria: { search } })).to.match(/[\w]$/);
  });

  it('is read as it was written, whatever it is', () => {
    fc.assert(
      fc.property(anyPlace, anySearch, line, (place, search, prefix) => {
        const written = writePlace(search, prefix, place);
        expect(readPlace(written, prefix)).to.deep.equal(place);
        expect(writePlace(written, prefix, place)).to.equal(written);
      }),
    );
  });

  it('leaves all other parameters as they are, to the letter', () => {
    fc.assert(
      fc.property(anySearch, anyPlace, (search, place) => {
        const others = writePlace(search, 'cal', nothing);
        const written = writePlace(search, 'cal', place);
        expect(others).to.equal(search);
        expect(written.startsWith(search)).to.equal(true);
        expect(writePlace(written, 'cal', nothing)).to.equal(search);
      }),
    );
  });

  it('takes its own parameters out from between others, in any encoding', () => {
    const search = '?a=1&cal-search=ice&flag&c%61l%2Dseries=X&b=%zz&cal-view=nonsense&&a=2';
    expect(writePlace(search, 'cal', nothing)).to.equal('?a=1&flag&b=%zz&&a=2');
    expect(writePlace('?cal-search=ice', 'cal', nothing)).to.equal('');
    expect(readPlace(search, 'cal')).to.deep.equal({ criteria: { search: 'ice', series: ['X'] } });
  });

  it('is told from that of another calendar, also where one name begins with the other', () => {
    const a = writePlace('', 'a', { criteria: { search: 'one' }, seminar: '1' });
    const both = writePlace(a, 'a-b', { criteria: { search: 'two' } });
    expect(readPlace(both, 'a')).to.deep.equal({ criteria: { search: 'one' }, seminar: '1' });
    expect(readPlace(both, 'a-b')).to.deep.equal({ criteria: { search: 'two' } });
    expect(writePlace(both, 'a-b', nothing)).to.equal(a);
    expect(readPlace(writePlace(both, 'a', nothing), 'a-b')).to.deep.equal({ criteria: { search: 'two' } });
  });

  it('passes over what nobody can mean', () => {
    const search = [
      ['period', 'soon'],
      ['date', 'year'],
      ['order', 'size'],
      ['view', 'week'],
      ['mode', 'telepathy'],
      ['material', 'gossip'],
      ['from', '2026-02-31'],
      ['to', '26-2-1'],
      ['to', '2026-11-31'],
      ['day', '0099-01-01'],
      ['day', 'today'],
      ['search', '  '],
      ['seminar', ''],
      ['series', 'x'.repeat(1_001)],
      ['pages', '9999'],
      ['__proto__', 'x'],
    ];
    const written = `?${search.map(([name, value]) => `cal-${name}=${value}`).join('&')}`;
    expect(readPlace(written, 'cal')).to.deep.equal(nothing);
  });

  it('takes the first of what there can be one of, and fifty of a kind', () => {
    const many = Array.from({ length: 80 }, (_, index) => `cal-topic=${index}`).join('&');
    const { criteria, day: chosen } = readPlace(`?cal-day=x&cal-day=2026-03-01&cal-day=2026-03-02&${many}`, 'cal');
    expect(chosen).to.equal('2026-03-01');
    expect(criteria.topic).to.have.length(50);
  });

  it('is read out of anything without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, prefix) => {
        const place = readPlace(search, prefix);
        writePlace(search, prefix, place);
      }),
    );
  });

  it('is not looked for in an address that is too long, which stays as it is', () => {
    const search = `?${'cal-series=x&a&'.repeat(addressBounds.search / 10)}`;
    expect(readPlace(search, 'cal')).to.deep.equal(nothing);
    expect(writePlace(search, 'cal', { criteria: { search: 'ice' } })).to.equal(search);
  });
});
