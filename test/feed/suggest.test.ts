import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTime } from '../../src/feed/read-time.ts';
import { suggest } from '../../src/feed/suggest.ts';

const suggested = (field: string | undefined, value: unknown, more: object = {}) =>
  suggest({
    field,
    value,
    entry: { title: 'Knots', start: '2026-10-08T15:30', ...(field && { [field]: value }), ...more },
    timeZone: 'Europe/Zurich',
  });

describe('what to write in place of a wrong value', () => {
  const times: readonly (readonly [string, ...string[]])[] = [
    ['16/2/2027', '2027-02-16'],
    ['October 8, 2026 at 4 pm', '2026-10-08T16:00'],
    ['Thu, Oct 8, 2026, 3:30–4:30 pm', '2026-10-08T15:30'],
    ['8.10.2026 15 Uhr', '2026-10-08T15:00'],
    ['8/10/2026 3:30 PM', '2026-08-10T15:30', '2026-10-08T15:30'],
    ['next Tuesday, after lunch'],
    ['2031-02-31T12:00'],
    [''],
  ];
  for (const [written, ...meant] of times)
    it(`is ${meant.join(' or ') || 'not guessed'} for the start “${written}”`, () => {
      expect(suggested('start', written)).to.deep.equal(meant.map((time) => `"start": "${time}"`));
    });

  it('is an end like its start', () => {
    expect(suggested('end', '4 pm')).to.deep.equal(['"end": "16:00"']);
    expect(suggested('end', '8.10.2026 16:30')).to.deep.equal(['"end": "2026-10-08T16:30"']);
    expect(suggested('end', 'later')).to.deep.equal([]);
  });

  it('is both turned round, where the end lies before the start', () => {
    expect(suggested('end', '2026-10-08T15:00')).to.deep.equal([
      '"start": "2026-10-08T15:00", "end": "2026-10-08T15:30"',
    ]);
    expect(suggested('end', '2025-10-08T15:00')).to.deep.equal([]);
  });

  const zones: readonly (readonly [string, string?])[] = [
    ['PST', 'America/Los_Angeles'],
    ['Pacific Time', 'America/Los_Angeles'],
    ['America/Los Angeles', 'America/Los_Angeles'],
    ['zurich', 'Europe/Zurich'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Mars'],
  ];
  for (const [written, meant] of zones)
    it(`is ${meant ?? 'not guessed'} for the zone “${written}”`, () => {
      expect(suggested('timeZone', written)).to.deep.equal(meant ? [`"timeZone": "${meant}"`] : []);
    });

  it('is an address that begins as addresses do', () => {
    for (const written of ['htp://example.edu/a', 'https//example.edu/a', 'http:/example.edu/a'])
      expect(suggested('url', written)).to.deep.equal(['"url": "https://example.edu/a"']);
    for (const written of ['javascript:alert(1)', 'see the web', ''])
      expect(suggested('url', written)).to.deep.equal([]);
  });

  it('is what an entry lacks', () => {
    expect(suggested(undefined, undefined, { start: undefined })).to.deep.equal(['"start": "2026-10-08T15:30"']);
    expect(suggested(undefined, undefined, { title: '' })).to.deep.equal(['"title": "To be announced"']);
    expect(suggested(undefined, undefined)).to.deep.equal(['"timeZone": "Europe/Zurich"']);
    expect(suggest({ field: undefined, value: 'Tea', entry: 'Tea', timeZone: 'UTC' })).to.deep.equal([
      '{ "title": "Tea", "start": "2026-10-08T15:30" }',
    ]);
  });

  it('is a start that stands under another name', () => {
    const without = { start: undefined, timeZone: 'UTC' };
    expect(suggested(undefined, undefined, { ...without, date: 'Oct 8, 2026' })).to.deep.equal([
      '"start": "2026-10-08"',
    ]);
    const two = { ...without, date: '2026-10-08', registrationDate: '2026-10-01' };
    expect(suggested(undefined, undefined, two)).to.deep.equal(['"start": "2026-10-08T15:30"']);
  });

  it('can be read, whatever stands there', () => {
    const field = fc.constantFrom('start', 'end', 'timeZone', 'url', 'uid', 'title', undefined);
    fc.assert(
      fc.property(field, fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (name, value, entry) => {
        for (const choice of suggest({ field: name, value, entry, timeZone: 'UTC' })) {
          const read = JSON.parse(choice.startsWith('{') ? choice : `{${choice}}`) as { readonly start?: string };
          if (name === 'start' && read.start !== undefined) expect(readTime(read.start), choice).to.exist;
        }
      }),
    );
  });
});
