import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { deriveAddress } from '../../src/feed/derive-address.ts';

const tec = '/wp-json/tribe/events/v1/events?per_page=50';

const certain: readonly (readonly [page: string, feed: string])[] = [
  ['https://indico.example.org/category/12/', 'https://indico.example.org/export/categ/12.json?from=-365d&order=start'],
  [
    'https://lab.example.org/indico/category/12/overview?period=week#top',
    'https://lab.example.org/indico/export/categ/12.json?from=-365d&order=start',
  ],
  [
    'https://indico.example.org/event/501/contributions/',
    'https://indico.example.org/export/event/501.json?detail=contributions',
  ],
  [
    'https://researchseminars.org/seminar/LakesideTop',
    'https://researchseminars.org/api/0/lookup/series?series_id=%22LakesideTop%22',
  ],
  [
    'https://beta.researchseminars.org/seminar/Ice-2_b/ics',
    'https://beta.researchseminars.org/api/0/lookup/series?series_id=%22Ice-2_b%22',
  ],
  [
    'https://talks.ox.ac.uk/series/id/3f-9',
    'https://talks.ox.ac.uk/api/talks/search?from=2000-01-01&count=100&series=3f-9',
  ],
  ['https://talks.ox.ac.uk/talks/', 'https://talks.ox.ac.uk/api/talks/search?from=today&count=100'],
  ['https://talks.ox.ac.uk/talks/search?topic=ice', 'https://talks.ox.ac.uk/api/talks/search?topic=ice'],
  [
    'https://calendar.example.edu/live/rss/events/group/Earth%20Sciences/',
    'https://calendar.example.edu/live/json/events/group/Earth%20Sciences/',
  ],
  ['https://calendar.example.edu/live/ical/events', 'https://calendar.example.edu/live/json/events/'],
  [
    'https://calendar.example.edu/live/widget/4/events/tag/ice',
    'https://calendar.example.edu/live/json/events/tag/ice/',
  ],
  [
    'https://events.example.edu/widget/view?schools=lake&types=7%2C8&days=31&pp=20',
    'https://events.example.edu/api/2/events?schools=lake&types=7%2C8&days=31&pp=20',
  ],
  ['https://events.example.edu/widget/view', 'https://events.example.edu/api/2/events?pp=100&days=370'],
  [
    'https://events.example.edu/search/events?search=ice%20%26+snow',
    'https://events.example.edu/api/2/events/search?pp=100&search=ice%20%26%20snow',
  ],
  ['https://geo.example.edu/events/list/?tribe-bar-date=2026-10-01', `https://geo.example.edu${tec}`],
  ['https://example.edu/physics/events/month/?eventDisplay=past', `https://example.edu/physics${tec}`],
  ['https://geo.example.edu/?post_type=tribe_events', `https://geo.example.edu${tec}`],
  ['http://geo.example.edu:8080/event/tides/?outlook-ical=1', `http://geo.example.edu:8080${tec}`],
];

const uncertain: readonly string[] = [
  '',
  'events',
  '/category/12/',
  'ftp://indico.example.org/category/12/',
  'javascript:/category/12/',
  'data:text/html,/event/5/',
  'https://indico.example.org/',
  'https://indico.example.org/category/ice/',
  'https://indico.example.org/category/1234567890123/',
  'https://calendar.example.edu/event/7001-peat',
  'https://calendar.example.edu/events/7001',
  'https://calendar.example.edu/live/events/7001',
  'https://calendar.example.edu/live/rss/news',
  'https://events.example.edu/calendar',
  'https://events.example.edu/search/events',
  'https://researchseminars.org/',
  'https://researchseminars.org/seminar/',
  'https://researchseminars.org.evil.example/seminar/LakesideTop',
  'https://notresearchseminars.org/seminar/LakesideTop',
  'https://talks.ox.ac.uk/',
  'https://talks.ox.ac.uk/talks/id/t1/',
  'https://talks.ox.ac.uk.evil.example/talks/',
  'https://geo.example.edu/events/list/',
  'https://geo.example.edu/events/category/ice/list/?tribe-bar-date=2026-10-01',
  'https://geo.example.edu/events/tag/ice/?eventDisplay=past',
  // feeds already
  'https://indico.example.org/export/event/501.json',
  'https://indico.example.org/export/categ/12.json?from=today',
  'https://calendar.example.edu/live/json/events/',
  'https://lab.example.org/api/event/5/',
];

describe('The feed behind a page', () => {
  for (const [page, feed] of certain)
    it(`is found for ${page}`, () => {
      expect(deriveAddress(page)).to.equal(feed);
    });

  it('is not looked for where the address does not tell', () => {
    for (const page of uncertain) expect(deriveAddress(page), page).to.equal(undefined);
  });

  it('is a feed: nothing is derived from it again', () => {
    for (const [, feed] of certain) expect(deriveAddress(feed), feed).to.equal(undefined);
  });

  it('lies on the page’s own host, without its password', () => {
    expect(deriveAddress('https://ada:secret@indico.example.org/category/12/')).to.equal(certain[0]?.[1]);
    const part = fc.constantFrom(
      '/',
      '//',
      'category',
      'event',
      '12',
      '@evil.example',
      '..',
      '%2f',
      '\\',
      '?',
      '#',
      '&',
    );
    const known = fc.constantFrom(
      'list',
      'tribe-x=1',
      'live/rss/events',
      'widget/view',
      'search/events?search=',
      'x y',
    );
    const tail = fc.array(fc.oneof(part, known, fc.string({ maxLength: 4 }))).map((parts) => parts.join(''));
    const host = fc.constantFrom('a.example', 'talks.ox.ac.uk', 'researchseminars.org');
    fc.assert(
      fc.property(host, tail, (name, rest) => {
        const page = `https://${name}/${rest}`;
        const feed = deriveAddress(page);
        if (feed === undefined) return;
        expect(new URL(feed).origin).to.equal(new URL(page).origin);
        expect(deriveAddress(feed)).to.equal(undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('is found or not in a moment, however long the address', () => {
    for (const part of ['/category', '/live/rss/events/a', '/event/1', '/a', '-', '/events/list', '%41', '/.'])
      for (const start of [
        'https://a.example',
        'https://talks.ox.ac.uk/series/id',
        'https://a.example/live/rss/events',
      ])
        deriveAddress(`${start}${part.repeat(100_000)}?${'tribe=&'.repeat(10_000)}`);
  });
});
