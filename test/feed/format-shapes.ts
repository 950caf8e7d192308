import { term } from '../feed-entries.ts';

const fixture = async (name: string): Promise<string> =>
  (await fetch(new URL(`fixtures/${name}`, import.meta.url))).text();

type Json = Readonly<Record<string, unknown>>;
/** What JSON holds; undefined where a text is none, as detection is told. */
export const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // asked for, not an accident
  }
};
const object = async (name: string): Promise<Json> => JSON.parse(await fixture(name)) as Json;
const list = (value: unknown): readonly Json[] => value as readonly Json[];

const localist = await object('localist.json');
const livewhale = await object('livewhale.json');
const tec = await object('the-events-calendar.json');
const google = await object('google-calendar.json');
const oxford = await object('oxford-talks.json');
const indico = await object('indico.json');
const researchseminars = await object('researchseminars.json');
const jscalendar = await object('jscalendar.json');
const graph = list((await object('schema-org.json'))['@graph']);
const trumba = parse(await fixture('trumba.json'));
const viterbi = await fixture('viterbi.json.txt');

/** Every shape that a format's documents have, by the format's name. */
export const shapes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'seminar-feed': {
    document: { version: 1, seminars: term },
    'bare list': term,
    'list of one': term.slice(0, 1),
    'no seminars': { seminars: [] },
    'empty list': [],
  },
  localist: {
    page: localist,
    'last page': { events: [], page: { current: 3, size: 10, total: 2 }, date: { first: '2026-10-01' } },
    'without the page': { events: localist.events },
  },
  viterbi: { list: viterbi, 'one entry': list(parse(viterbi)).slice(0, 1) },
  'the-events-calendar': {
    page: tec,
    'empty page': { events: [], rest_url: 'https://geo.example.edu/wp-json/tribe/events/v1/events', total: 0 },
    'last page': { events: list(tec.events).slice(0, 1), total: 1, total_pages: 1 },
    'one event': list(tec.events)[0],
  },
  'google-calendar': {
    list: google,
    'empty list': { kind: 'calendar#events', items: [], timeZone: 'UTC' },
    'one event': list(google.items)[0],
  },
  trumba: { list: trumba, 'one event': list(trumba).slice(0, 1) },
  'oxford-talks': {
    page: oxford,
    'empty page': { _links: { self: { href: '/api/talks/search' } }, _embedded: { talks: [] } },
    'one talk': list((oxford._embedded as Json).talks)[0],
  },
  livewhale: {
    'version 2': livewhale,
    'version 1': livewhale.data,
    'version 1, paged': { results: livewhale.data },
    'nothing found': { meta: { total_results: 0, page: 1 }, links: { next: null }, data: [] },
  },
  indico: {
    category: indico,
    meeting: { ...indico, count: 1, results: list(indico.results).slice(1, 2) },
    'empty category': { count: 0, additionalInfo: {}, _type: 'HTTPAPIResult', ts: 1, url: 'x', results: [] },
  },
  researchseminars: {
    series: researchseminars,
    'series without talks': { code: 'success', properties: researchseminars.properties, talks: [] },
    'search results': { code: 'success', results: researchseminars.talks },
    'no results': { code: 'success', results: [] },
    'one talk': { code: 'success', properties: list(researchseminars.talks)[0] },
    'bare list': list(researchseminars.talks).map(({ start_time, end_time, speaker }) => ({
      start_time,
      end_time,
      speaker,
      speaker_affiliation: '',
    })),
  },
  jscalendar: {
    group: jscalendar,
    'empty group': { '@type': 'Group', uid: 'g', entries: [] },
    event: list(jscalendar.entries)[0],
    list: list(jscalendar.entries),
  },
  'json-feed': { document: await fixture('json-feed.json') },
  'schema-org': {
    graph: await fixture('schema-org.json'),
    list: graph.map((node) => ({ '@context': 'https://schema.org', ...node })),
    event: { '@context': 'https://schema.org', '@type': 'Event', name: 'Ice', startDate: '2026-10-08T10:00-07:00' },
    page: `<!doctype html><html><head><script type="application/ld+json">{"@context":"https://schema.org",
      "@type":"Event","name":"Ice","startDate":"2026-10-08T10:00-07:00"}</script></head><body><p>Ice</p></body></html>`,
  },
  'talks-cam': { xml: await fixture('talks-cam.xml'), rss: await fixture('talks-cam.rss') },
  'viterbi-page': { page: await fixture('viterbi-page.html.txt') },
  icalendar: {
    calendar:
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261008T170000Z\r\nSUMMARY:Ice\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    'empty calendar': 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n',
  },
  csv: {
    commas: 'Title,Speaker,Date,Time\nIce,Nia Sato,2026-10-08,10:00\n',
    semicolons: 'Date;Start;Title;Abstract\n2026-10-08;10:00;Ice;"Ice climbs; so do we"\n',
  },
};
