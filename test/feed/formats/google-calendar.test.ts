import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readGoogleCalendar } from '../../../src/feed/formats/google-calendar.ts';
import type { RawFeed, RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const response = await fetch(new URL('../fixtures/google-calendar.json', import.meta.url));
const document = (await response.json()) as { readonly items: readonly object[] };
const address = 'https://www.googleapis.com/calendar/v3/calendars/c_ice@group.calendar.google.com/events?key=K&q=ice';
const context = { address, now: 0 };

const read = (value: unknown): readonly RawSeminar[] =>
  [...readGoogleCalendar(value, context).seminars] as readonly RawSeminar[];
const readOne = (event: object): RawSeminar => read({ items: [event] })[0]!;
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;

/** When it is, as the list shows it. */
async function spanOf(event: object, { pageZone, ...feed }: { pageZone?: string; timeZone?: string } = {}) {
  const raw = readGoogleCalendar({ items: [{ id: 'x', summary: 'Ice', ...event }], ...feed }, context);
  const { seminars } = await readSeminars(raw, { base: address, timeZone: pageZone });
  const { start, end, timeZone } = seminars[0]!;
  return [new Date(start).toISOString(), end && new Date(end).toISOString(), timeZone].join(' ');
}

describe('a Google calendar', () => {
  it('gives each fact its place', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: 'ice1',
      title: 'Ice That Flows Uphill',
      speakers: ['Nia Sato'],
      affiliation: 'Lakeside University',
      abstract: 'Some ice moves the wrong way.',
      start: '2026-04-21T14:15:00+02:00',
      end: '2026-04-21T15:00:00+02:00',
      timeZone: 'Europe/Oslo',
      location: 'Annex, Room 12',
      webcast: { url: 'https://lakeside.zoom.us/j/5550001', label: 'Zoom Meeting, Passcode: snow' },
      links: [{ url: 'https://drive.google.com/open?id=77', label: 'slides.pptx' }],
      status: 'confirmed',
      url: 'https://www.google.com/calendar/event?eid=ice1',
      updated: '2026-03-31T00:20:00.000Z',
      sequence: 3,
    });
  });

  it('says from where an occurrence was moved, and does not take UTC for the zone of the room', () => {
    expect(said(read(document)[1])).to.deep.equal({
      uid: 'ice2_20260505T121500Z',
      title: 'Hearing the Floor',
      start: '2026-05-06T12:00:00Z',
      end: '2026-05-06T12:45:00Z',
      previousStart: '2026-05-05T14:15:00+02:00',
      webcast: { url: 'https://meet.google.com/abc-defg-hij' },
      links: [],
      status: 'confirmed',
      url: 'https://www.google.com/calendar/event?eid=ice2',
    });
  });

  it('ends whole days before the end date', () => {
    expect(said(read(document)[2])).to.deep.equal({
      uid: 'ice3',
      title: 'Field Days',
      start: '2026-05-04',
      end: '2026-05-06',
      allDay: true,
      links: [],
      status: 'tentative',
    });
  });

  it('skips tombstones and what is somebody’s own, and keeps what is called off', () => {
    expect(read(document).map(({ uid }) => uid)).to.deep.equal(['ice1', 'ice2_20260505T121500Z', 'ice3', 'ice5']);
    expect(read(document)[3]).to.include({ status: 'cancelled', end: undefined });
  });

  it('knows the calendar’s name and zone', () => {
    expect(readGoogleCalendar(document, context)).to.include({
      title: 'Glaciology Colloquium',
      timeZone: 'Europe/Oslo',
    });
  });

  const feedAt = (own: string, value: unknown = document): RawFeed =>
    readGoogleCalendar(value, { address: own, now: 0 });

  it('asks for the next page with the token', () => {
    const url = new URL(String(feedAt(address).nextUrl));
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({ key: 'K', q: 'ice', pageToken: 'Tok+en/2==' });
    expect(url.pathname).to.equal(new URL(address).pathname);
    expect(feedAt(url.href).nextUrl).to.equal(undefined);
    expect(feedAt(address, { items: [] }).nextUrl).to.equal(undefined);
    expect(feedAt('nowhere').nextUrl).to.equal(undefined);
  });

  it('can be subscribed to', () => {
    const ics = 'https://calendar.google.com/calendar/ical/c_ice%40group.calendar.google.com/public/basic.ics';
    expect(feedAt(address).icsUrl).to.equal(ics);
    expect(feedAt(address.replace('@', '%40')).icsUrl).to.equal(ics);
    expect(feedAt('https://proxy.example.edu/calendar/v3/calendars/x/events').icsUrl).to.equal(undefined);
  });

  it('reads one event', () => expect(read(document.items[0])[0]).to.include({ uid: 'ice1' }));

  it('prefers the conference to the link and the description', () => {
    const description = 'Zoom: https://lakeside.zoom.us/j/2';
    const hangoutLink = 'https://meet.google.com/abc-defg-hij';
    const conferenceData = { entryPoints: [{ entryPointType: 'video', uri: 'https://lakeside.zoom.us/j/1' }] };
    const urlOf = (event: object) => (readOne({ start: {}, ...event }).webcast as { url?: string } | undefined)?.url;
    expect(urlOf({ description })).to.equal('https://lakeside.zoom.us/j/2');
    expect(urlOf({ description, hangoutLink })).to.equal(hangoutLink);
    expect(urlOf({ description, hangoutLink, conferenceData })).to.equal('https://lakeside.zoom.us/j/1');
  });

  it('takes the meeting out of the place', () => {
    const { location, webcast } = readOne({ location: 'Annex 12 / https://lakeside.zoom.us/j/1' });
    expect([location, webcast]).to.deep.equal(['Annex 12', { url: 'https://lakeside.zoom.us/j/1' }]);
    expect(readOne({ location: 'https://maps.example.edu/annex' }).location).to.equal('https://maps.example.edu/annex');
    expect(readOne({ description: 'Location: Annex' }).location).to.equal('Annex');
  });

  it('says that it was moved only where it was', () => {
    const moved = (from: object, to: object) => readOne({ originalStartTime: from, start: to }).previousStart;
    expect(moved({ dateTime: '2026-05-05T14:15:00+02:00' }, { dateTime: '2026-05-05T12:15:00Z' })).to.equal(undefined);
    expect(moved({ date: '2026-05-05' }, { dateTime: '2026-05-05T12:15:00Z' })).to.equal(undefined);
    expect(moved({ dateTime: '2026-05-05T14:15:00' }, { dateTime: '2026-05-05T12:15:00Z' })).to.equal(undefined);
    expect(moved({ date: '2026-05-05' }, { date: '2026-05-06' })).to.equal('2026-05-05');
  });

  it('reads an offset, and a clock time in the zone beside it', async () => {
    const start = { dateTime: '2026-11-05T15:30:00-08:00' };
    expect(await spanOf({ start }, { timeZone: 'America/Los_Angeles' })).to.equal(
      '2026-11-05T23:30:00.000Z  America/Los_Angeles',
    );
    const clock = { dateTime: '2026-11-05T15:30:00', timeZone: 'Asia/Kolkata' };
    const end = { dateTime: '2026-11-05T16:30:00', timeZone: 'Asia/Kolkata' };
    expect(await spanOf({ start: clock, end })).to.equal(
      '2026-11-05T10:00:00.000Z 2026-11-05T11:00:00.000Z Asia/Kolkata',
    );
    expect(await spanOf({ start: { dateTime: '2026-11-05T15:30:00', timeZone: 'UTC' } })).to.equal(
      '2026-11-05T15:30:00.000Z  UTC',
    );
  });

  it('reads dates in the page’s zone, else in the calendar’s', async () => {
    const event = { start: { date: '2026-11-05' }, end: { date: '2026-11-07' } };
    const feed = { timeZone: 'America/Los_Angeles' };
    expect(await spanOf(event, feed)).to.equal('2026-11-05T08:00:00.000Z 2026-11-07T08:00:00.000Z America/Los_Angeles');
    expect(await spanOf(event, { ...feed, pageZone: 'Asia/Tokyo' })).to.equal(
      '2026-11-04T15:00:00.000Z 2026-11-06T15:00:00.000Z Asia/Tokyo',
    );
  });

  it('has no end where none is told', async () => {
    const [start, end] = [{ dateTime: '2026-11-05T15:30:00Z' }, { dateTime: '2026-11-05T16:30:00Z' }];
    const event = { start, end, endTimeUnspecified: true };
    expect(await spanOf(event, { timeZone: 'Asia/Tokyo' })).to.equal('2026-11-05T15:30:00.000Z  Asia/Tokyo');
  });

  for (const value of [null, 'x', 4, [], {}, { items: {} }]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => readGoogleCalendar(value, context)).to.throw(TypeError));
  }

  it('never throws over what a field holds', async () => {
    const names = [...new Set([...document.items.flatMap(Object.keys), 'hangoutLink', 'endTimeUnspecified'])];
    const inner = [
      'date',
      'dateTime',
      'timeZone',
      'entryPoints',
      'entryPointType',
      'uri',
      'fileUrl',
      'conferenceSolution',
    ];
    const written = fc.constantFrom('2026-05-05', '2026-05-05T14:15:00', '2026-05-05T14:15:00Z', '0000-01-01', 'video');
    const record = fc.dictionary(fc.constantFrom(...inner), fc.oneof(written, fc.jsonValue()));
    const value = fc.oneof(fc.jsonValue(), record, fc.array(record, { maxLength: 3 }));
    const event = fc.dictionary(fc.constantFrom(...names), value);
    await fc.assert(
      fc.asyncProperty(event, fc.jsonValue(), async (fields, other) => {
        const raw = readGoogleCalendar({ items: [fields, other], nextPageToken: other, timeZone: other }, context);
        await readSeminars(raw, { base: address });
      }),
    );
  });
});
