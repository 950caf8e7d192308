import { type Entry, everywhere } from './hostile-document.ts';

/** A format with one of its documents, in whose fields texts can be put. */
export interface Carrier {
  readonly name: string;
  readonly type?: string;
  /** Where texts and addresses stand in an entry. */
  readonly fields: readonly string[];
  /** A document with an entry for each filling: what stands in a field, or undefined to leave it as it is. */
  readonly document: (fillings: readonly Filling[]) => string;
}

export type Filling = (field: string) => string | undefined;

/** Members whose values are read by machines: with another one there would be no entry. */
const forMachines =
  /(?:^|\/)(?:@type|@context|_type|kind|status|type|code|rel|date|time|tz|timezone|timeZone|time_zone|start\w*|end\w*|\w+_(?:time|date|at|utc|iso)\w*|\w+Date\w*|date\w*|duration|updated|created|version|descriptionContentType|eventStatus|eventAttendanceMode)(?:\/|$)/;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function leavesOf(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return forMachines.test(path) ? [] : [path];
  return isObject(value) ? Object.entries(value).flatMap(([key, member]) => leavesOf(member, `${path}/${key}`)) : [];
}

function filled(value: unknown, path: string, filling: Filling): unknown {
  if (typeof value === 'string') return filling(path) ?? value;
  if (Array.isArray(value)) return value.map((item, index) => filled(item, `${path}/${index}`, filling));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, filled(member, `${path}/${key}`, filling)]),
  );
}

/** Members by which entries are told apart; each copy has its own. */
const identifiers = ['id', 'uid', 'event_id', 'events_id', 'eventID', 'slug', 'seminar_ctr', '@id', 'gid'];

function withOwnNames(value: unknown, index: number): unknown {
  if (Array.isArray(value)) return value.map((item) => withOwnNames(item, index));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (!identifiers.includes(key)) return [key, withOwnNames(member, index)];
      return [key, typeof member === 'number' ? member + index * 1_000 : `${String(member)}-${index}`];
    }),
  );
}

/** A JSON document, whose richest entry is copied into its list for each filling. */
function jsonCarrier(name: string, entry: Json, around: (entries: readonly unknown[]) => unknown): Carrier {
  const fields = leavesOf(entry, '').filter((path) => !identifiers.some((id) => path.endsWith(`/${id}`)));
  const isField = new Set(fields);
  return {
    name,
    fields,
    document: (fillings) =>
      JSON.stringify(
        around(
          fillings.map((filling, index) =>
            withOwnNames(
              filled(entry, '', (path) => (isField.has(path) ? filling(path) : undefined)),
              index,
            ),
          ),
        ),
      ),
  };
}

const load = async (name: string): Promise<Json> =>
  (await (await fetch(new URL(`../feed/fixtures/${name}`, import.meta.url))).json()) as Json;
const parsed = async (name: string): Promise<Json> =>
  JSON.parse(await (await fetch(new URL(`../feed/fixtures/${name}`, import.meta.url))).text()) as Json;

const at = (value: unknown, ...path: readonly (string | number)[]): Json =>
  path.reduce<unknown>((inner, key) => (inner as Json)[key], value) as Json;

async function jsonCarriers(): Promise<readonly Carrier[]> {
  const [localist, livewhale, tec, google, oxford, indico, research, jscalendar, feed, schema, trumba, viterbi] =
    await Promise.all([
      load('localist.json'),
      load('livewhale.json'),
      load('the-events-calendar.json'),
      load('google-calendar.json'),
      load('oxford-talks.json'),
      load('indico.json'),
      load('researchseminars.json'),
      load('jscalendar.json'),
      load('json-feed.json'),
      load('schema-org.json'),
      load('trumba.json'),
      parsed('viterbi.json.txt'),
    ]);
  const own: Entry = everywhere('words');
  return [
    jsonCarrier('seminar-feed', own, (seminars) => ({ version: 1, timeZone: 'Europe/Vienna', seminars })),
    jsonCarrier('localist', at(localist, 'events', 0), (events) => ({ ...localist, events })),
    jsonCarrier('livewhale', at(livewhale, 'data', 0), (data) => ({ ...livewhale, data })),
    jsonCarrier('the-events-calendar', at(tec, 'events', 0), (events) => ({ ...tec, events })),
    jsonCarrier('google-calendar', at(google, 'items', 0), (items) => ({ ...google, items })),
    jsonCarrier('oxford-talks', at(oxford, '_embedded', 'talks', 0), (talks) => ({ ...oxford, _embedded: { talks } })),
    jsonCarrier('indico', at(indico, 'results', 0), (results) => ({ ...indico, results })),
    jsonCarrier('researchseminars', at(research, 'talks', 0), (talks) => ({ ...research, talks })),
    jsonCarrier('jscalendar', at(jscalendar, 'entries', 0), (entries) => ({ ...jscalendar, entries })),
    jsonCarrier('json-feed', at(feed, 'items', 0), (items) => ({ ...feed, items })),
    jsonCarrier('schema-org', at(schema, '@graph', 2), (graph) => ({ ...schema, '@graph': graph })),
    jsonCarrier('trumba', at(trumba, 0), (list) => list),
    jsonCarrier('viterbi', at(viterbi, 0), (list) => list),
  ];
}

/** A text format, whose entries are written by hand. */
function textCarrier(
  name: string,
  type: string,
  fields: string,
  entry: (field: (name: string) => string, index: number) => string,
  around: (entries: string) => string,
): Carrier {
  return {
    name,
    type,
    fields: fields.split(' '),
    document: (fillings) =>
      around(fillings.map((filling, index) => entry((field) => filling(field) ?? 'words', index)).join('\n')),
  };
}

const properties =
  'SUMMARY DESCRIPTION LOCATION URL CATEGORIES CONTACT COMMENT ORGANIZER ATTENDEE ATTACH CONFERENCE X-ALT-DESC;FMTTYPE=text/html ' +
  'IMAGE LINK STATUS CLASS GEO RESOURCES X-GOOGLE-CONFERENCE X-TRUMBA-CUSTOMFIELD;NAME="Speaker";ID=1;TYPE=SingleLine';
const icsText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/[\r\n]+/g, '\\n');

const icalendar = textCarrier(
  'icalendar',
  'text/calendar',
  properties,
  (field, index) =>
    ['BEGIN:VEVENT', `UID:u${index}`, 'DTSTART:20270201T100000Z', 'DTEND:20270201T110000Z']
      .concat(properties.split(' ').map((name) => `${name}:${icsText(field(name))}`))
      .concat(`ATTENDEE;CN="${icsText(field('ATTENDEE')).replaceAll('"', '')}":mailto:a@example.edu`, 'END:VEVENT')
      .join('\r\n'),
  (entries) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${entries}\r\nEND:VCALENDAR\r\n`,
);

const columns =
  'Title Speaker Affiliation Abstract Bio Series Category Department Location Room Webcast Website Host Contact Email Slides Flyer ' +
  'Recording Note Status Topics Audience Language';
const csv = textCarrier(
  'csv',
  'text/csv',
  columns,
  (field, index) =>
    [`${index}`, '2027-02-01', '10:00']
      .concat(columns.split(' ').map((name) => `"${field(name).replaceAll('"', '""')}"`))
      .join(','),
  (entries) => `UID,Date,Start,${columns.replaceAll(' ', ',')}\n${entries}\n`,
);

const xmlText = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- XML cannot hold them
  text.replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Cs}/gu, '').replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const elements =
  'title abstract speaker venue special_message url series name_of_speaker organiser image_id ex_directory';
const talksXml = textCarrier(
  'talks-cam',
  'text/xml',
  elements,
  (field, index) => `<talk><id>${index}</id><start_time>Mon, 01 Feb 2027 10:00:00 +0000</start_time>
    ${elements
      .split(' ')
      .map((name) => `<${name}>${xmlText(field(name))}</${name}>`)
      .join('')}</talk>`,
  (entries) => `<?xml version="1.0"?><list> <id>7</id><name>Tides</name>${entries}</list>`,
);
const items = 'title description link ev:location ev:organizer ev:type category author';
const talksRss = textCarrier(
  'talks-cam (RSS)',
  'text/xml',
  items,
  (field, index) => `<item><guid>${index}</guid><ev:startdate>2027-02-01T10:00</ev:startdate>
    ${items
      .split(' ')
      .map((name) => `<${name}>${xmlText(field(name))}</${name}>`)
      .join('')}</item>`,
  (entries) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel>${entries}</channel></rss>`,
);

const viterbiPage = textCarrier(
  'viterbi-page',
  'text/html',
  'title category speaker abstract host file place map webcast audience contact mail',
  (field, index) => `<li><h3><a href="?event=${index + 10}#user_options">${field('title')}</a></h3>
    <div class="event_stats"><p><strong>Mon, Feb 01, 2027 @ 10:00 AM - 11:00 AM</strong></p><p>${field('category')}</p></div>
    <blockquote><strong>Speaker: </strong>${field('speaker')}<br/><strong>Abstract: </strong>${field('abstract')}<br/>
    <strong>Host: </strong>${field('host')}<br/><strong>More Information: </strong><a href="${field('file')}">${field('file')}</a></blockquote>
    <p>Location: <a href="${field('map')}">${field('place')}</a> - 12<p>WebCast Link: <a href="${field('webcast')}">${field('webcast')}</a></p>
    <p>Audiences: ${field('audience')}</p><p>Contact: <a href="${field('mail')}">${field('contact')}</a></p></li>`,
  (entries) => `<h2>Events</h2><ul>${entries}</ul>`,
);

/** One carrier for each format that is read. */
export const carriers: readonly Carrier[] = [
  ...(await jsonCarriers()),
  icalendar,
  csv,
  talksXml,
  talksRss,
  viterbiPage,
];
