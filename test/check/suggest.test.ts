import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { reasonOf } from '../../src/feed/problem-reasons.ts';
import { readTime } from '../../src/feed/read-time.ts';
import { suggest } from '../../src/check/suggest.ts';

const suggested = (field: string | undefined, value: unknown, more: object = {}, reason = '') =>
  suggest({
    field,
    value,
    entry: { title: 'Knots', start: '2026-10-08T15:30', ...(field && { [field]: value }), ...more },
    reason,
  });

describe('what to write in place of a wrong value', () => {
  const times: readonly (readonly [string, ...string[]])[] = [
    ['16/2/2027', '2027-02-16'],
    ['October 8, 2026 at 4 pm', '2026-10-08T16:00'],
    ['Thu, Oct 8, 2026, 3:30–4:30 pm', '2026-10-08T15:30'],
    ['8.10.2026 15 Uhr', '2026-10-08T15:00'],
    ['8/10/2026 3:30 PM', '2026-08-10T15:30', '2026-10-08T15:30'],
    ['next Tuesday, after lunch'],
    ['27-02-16T15:30'],
    ['Tue 27-02-16'],
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
    for (const early of ['2025-10-08T15:00', '2026-10-08T03:30', '2026-10-07T15:00'])
      expect(suggested('end', early), early).to.deep.equal([]);
  });

  it('is an end in the other half of the day, where that is what was mistaken', () => {
    expect(suggested('end', '2026-10-08T04:30:00Z')).to.deep.equal(['"end": "2026-10-08T16:30:00Z"']);
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

  it('is what is missing, where that is what is wrong', () => {
    const startless = { start: undefined };
    expect(suggested(undefined, undefined, startless, reasonOf('start', undefined))).to.deep.equal([
      '"start": "2026-10-08T15:30"',
    ]);
    for (const title of ['', null])
      expect(suggested(undefined, undefined, { title }, reasonOf('nameless', undefined))).to.deep.equal([
        '"title": "To be announced"',
      ]);
    expect(suggested('start', '2026-10-08T15:30', {}, reasonOf('zoneless', undefined))).to.deep.equal([
      '"timeZone": "America/Los_Angeles"',
    ]);
    expect(suggest({ field: undefined, value: 'Tea', entry: 'Tea', reason: '' })).to.deep.equal([
      '{ "title": "Tea", "start": "2026-10-08T15:30" }',
    ]);
  });

  it('is nothing of the zone, where something else is wrong', () => {
    for (const reason of [reasonOf('address', 'file:///a'), reasonOf('twin', undefined), 'it has no title'])
      for (const more of [{}, { title: null }]) expect(suggested(undefined, undefined, more, reason)).to.deep.equal([]);
    expect(suggested('url', 'file:///a', {}, reasonOf('address', 'file:///a'))).to.deep.equal([]);
  });

  it('is never what stands there', () => {
    expect(suggested('url', 'https://example.edu/a')).to.deep.equal([]);
    expect(suggested('timeZone', 'Europe/Zurich')).to.deep.equal([]);
  });

  it('is a start that stands under another name', () => {
    const reason = reasonOf('start', undefined);
    const without = { start: undefined, timeZone: 'UTC' };
    expect(suggested(undefined, undefined, { ...without, date: 'Oct 8, 2026' }, reason)).to.deep.equal([
      '"start": "2026-10-08"',
    ]);
    const two = { ...without, date: '2026-10-08', registrationDate: '2026-10-01' };
    expect(suggested(undefined, undefined, two, reason)).to.deep.equal(['"start": "2026-10-08T15:30"']);
  });

  it('is the name that is meant, with a value that can be read', () => {
    expect(suggested('Start', 'Oct 8, 2026')).to.deep.equal(['"start": "2026-10-08"']);
    expect(suggested('time_zone', 'Pacific Time')).to.deep.equal(['"timeZone": "America/Los_Angeles"']);
    expect(suggested('time_zone', 'Mars')).to.deep.equal([]);
    expect(suggested('spekaer', 'Ada')).to.deep.equal(['"speaker": "Ada"']);
    expect(suggested('next', '2.json', { seminars: [] })).to.deep.equal(['"nextUrl": "2.json"']);
  });

  it('can be read, whatever stands there', () => {
    const field = fc.constantFrom('start', 'end', 'timeZone', 'url', 'uid', 'title', undefined);
    const value = fc.jsonValue({ maxDepth: 2 });
    const reasons = fc.constantFrom(
      '',
      ...(['start', 'zoneless', 'nameless'] as const).map((code) => reasonOf(code, '')),
    );
    fc.assert(
      fc.property(field, value, value, reasons, (name, value, entry, reason) => {
        for (const choice of suggest({ field: name, value, entry, reason })) {
          const read = JSON.parse(choice.startsWith('{') ? choice : `{${choice}}`) as { readonly start?: string };
          if (name === 'start' && read.start !== undefined) expect(readTime(read.start), choice).to.exist;
        }
      }),
    );
  });
});
