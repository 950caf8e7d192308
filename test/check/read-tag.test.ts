import { expect } from '@open-wc/testing';
import { readTag } from '../../src/check/read-tag.ts';

describe('a tag that is pasted into the form', () => {
  it('says what to check, however it is written', () => {
    expect(
      readTag(`<p>Seminars</p>
<Seminar-Calendar SRC = 'https://math.example.edu/feed?a=1&amp;b=2'
  format=csv feed-time-zone="Europe/Zurich" data-x series="Fluids &amp; Solids|&quot;Knots&quot;" limit=3 series="no"
></seminar-calendar>`),
    ).to.deep.equal({
      src: 'https://math.example.edu/feed?a=1&b=2',
      format: 'csv',
      timeZone: 'Europe/Zurich',
      limits: { series: 'Fluids & Solids|"Knots"', limit: '3' },
    });
  });

  it('needs no attributes', () => {
    const plain = { src: '', format: 'auto', timeZone: '', limits: {} };
    expect(readTag('<seminar-calendar>')).to.deep.equal(plain);
    expect(readTag('<seminar-card src="a.json"/>')).to.deep.equal({ ...plain, src: 'a.json' });
  });

  it('is none in anything else', () => {
    for (const text of ['', 'https://a.example.edu/', '{ "seminars": [] }', '<seminar-calendars src="x">'])
      expect(readTag(text), text).to.equal(undefined);
  });

  it('is read quickly, whatever it holds', () => {
    for (const part of [' a', ' a=', " a='", ' ', '=', '<']) readTag(`<seminar-calendar ${part.repeat(1_000_000)}`);
  });
});
