import type { Format } from './detect-format.ts';
import { FeedError } from './feed-error.ts';
import { isPage } from './is-page.ts';
import { isObject, looseText } from './loose-value.ts';
import type { FeedReader } from './raw-seminar.ts';

interface ForeignFormat {
  readonly name: string;
  /** Whether a document has this format's shape; it is undefined where the text is not JSON. */
  readonly matches: (document: unknown, text: string) => boolean;
  /** Loads what reads it. */
  readonly load: () => Promise<FeedReader>;
}

const listOf = (value: unknown, key: string): boolean =>
  Array.isArray(value) && value.some((item) => isObject(item) && key in item);

const isLivewhaleList = (value: unknown): boolean => listOf(value, 'date_iso') || listOf(value, 'date_utc');

const isJscalendar = (value: unknown): boolean =>
  isObject(value) &&
  !('@context' in value) &&
  ((value['@type'] === 'Event' && 'start' in value) || (value['@type'] === 'Group' && Array.isArray(value.entries)));

const isJsonLd = (value: unknown): boolean =>
  isObject(value)
    ? '@context' in value || Array.isArray(value['@graph'])
    : listOf(value, '@context') || (listOf(value, 'startDate') && listOf(value, '@type'));

const isEventPage = (text: string): boolean =>
  /<script\s[^<>]{0,500}application\/ld\+json/i.test(text) &&
  /"@type"/.test(text) &&
  /(?:Event|Festival|Hackathon|CourseInstance)"/.test(text);

const isViterbiPage = (text: string): boolean =>
  /class=["']?event_stats/.test(text) &&
  /<h3[^<>]{0,200}>\s{0,20}<a\s[^<>]{0,50}href\s?=\s?["']?[^"'\s<>]{0,300}[?&]event=\d/i.test(text);

const titleColumn =
  /(?:^|[,;\t|"])\W*(?:[\p{L}]+[ _])?(?:title|titel|titre|intitulé|título|titolo|subject|topic|thema|talk|event|seminar|lecture|vortrag|what|was|who|wer|speakers?|presenter|lecturer|referent|referentin|vortragende|vortragender|redner|orateur|intervenant|ponente|relatore|name)\W*(?:r\)|in)?(?:name\W*)?(?:$|[,;\t|"])/iu;
const dateColumn = /date|datum|data\b|fecha|start|begin|when|wann|\b(?:tag|day|jour|d[ií]a|giorno|termin)\b/i;

/** A line among the first ten that heads columns; none of them is one of JSON. */
const isTable = (text: string): boolean =>
  !/^\ufeff?\s*[<{[]/.test(text) &&
  text
    .slice(0, 4000)
    .split('\n', 10)
    .some(
      (line) =>
        /[,;\t|]/.test(line) &&
        !/[{}]|"\s?:/.test(line) &&
        titleColumn.test(line.slice(0, 1000)) &&
        dateColumn.test(line),
    );

const formats: readonly ForeignFormat[] = [
  {
    name: 'localist',
    matches: (document) =>
      isObject(document) &&
      (listOf(document.events, 'event') || (Array.isArray(document.events) && isObject(document.page))),
    load: async () => (await import('./formats/localist.ts')).readLocalist,
  },
  {
    name: 'viterbi',
    matches: (document) => listOf(document, 'event_name'),
    load: async () => (await import('./formats/viterbi.ts')).readViterbi,
  },
  {
    name: 'the-events-calendar',
    matches: (document) =>
      isObject(document) &&
      ((Array.isArray(document.events) &&
        ('rest_url' in document || 'next_rest_url' in document || listOf(document.events, 'utc_start_date'))) ||
        'utc_start_date' in document),
    load: async () => (await import('./formats/the-events-calendar.ts')).readTheEventsCalendar,
  },
  {
    name: 'google-calendar',
    matches: (document) => isObject(document) && /^calendar#events?$/.test(looseText(document.kind)),
    load: async () => (await import('./formats/google-calendar.ts')).readGoogleCalendar,
  },
  {
    name: 'trumba',
    matches: (document) => listOf(document, 'eventID') && listOf(document, 'startDateTime'),
    load: async () => (await import('./formats/trumba.ts')).readTrumba,
  },
  {
    name: 'oxford-talks',
    matches: (document) =>
      isObject(document) &&
      ((isObject(document._embedded) && Array.isArray(document._embedded.talks)) ||
        (isObject(document._links) && 'talks_page' in document._links && 'start' in document)),
    load: async () => (await import('./formats/oxford-talks.ts')).readOxfordTalks,
  },
  {
    name: 'livewhale',
    matches: (document) =>
      isLivewhaleList(document) ||
      (isObject(document) &&
        (isLivewhaleList(document.data) ||
          isLivewhaleList(document.results) ||
          (Array.isArray(document.data) && isObject(document.meta) && 'total_results' in document.meta))),
    load: async () => (await import('./formats/livewhale.ts')).readLivewhale,
  },
  {
    name: 'indico',
    matches: (document) => isObject(document) && document._type === 'HTTPAPIResult' && Array.isArray(document.results),
    load: async () => (await import('./formats/indico.ts')).readIndico,
  },
  {
    name: 'researchseminars',
    matches: (document) =>
      listOf(document, 'speaker_affiliation') ||
      (isObject(document) &&
        document.code === 'success' &&
        (isObject(document.properties) || Array.isArray(document.results))),
    load: async () => (await import('./formats/researchseminars.ts')).readResearchseminars,
  },
  {
    name: 'jscalendar',
    matches: (document) => isJscalendar(document) || (Array.isArray(document) && document.some(isJscalendar)),
    load: async () => (await import('./formats/jscalendar.ts')).readJscalendar,
  },
  {
    name: 'json-feed',
    matches: (document) =>
      isObject(document) && Array.isArray(document.items) && /jsonfeed\.org\/version/.test(looseText(document.version)),
    load: async () => (await import('./formats/json-feed.ts')).readJsonFeed,
  },
  {
    name: 'schema-org',
    matches: (document, text) => (document === undefined ? isEventPage(text) : isJsonLd(document)),
    load: async () => (await import('./formats/schema-org.ts')).readSchemaOrg,
  },
  {
    name: 'icalendar',
    matches: (document, text) => document === undefined && /^\ufeff?\s*BEGIN:VCALENDAR/i.test(text.slice(0, 200)),
    load: async () => {
      const { readICalendar } = await import('./formats/icalendar.ts');
      // folded lines may be cut within a character, which only the bytes can mend
      return (document, context) => readICalendar(context.bytes ? new Uint8Array(context.bytes) : document, context);
    },
  },
  {
    name: 'talks-cam',
    matches: (document, text) =>
      document === undefined &&
      /^\ufeff?\s*<\?xml/i.test(text.slice(0, 200)) &&
      /<list>\s*<id>|xmlns:ev=/.test(text.slice(0, 2000)),
    load: async () => (await import('./formats/talks-cam.ts')).readTalksCam,
  },
  {
    name: 'viterbi-page',
    matches: (document, text) => document === undefined && isViterbiPage(text),
    load: async () => (await import('./formats/viterbi-page.ts')).readViterbiPage,
  },
  {
    name: 'csv',
    matches: (document, text) => document === undefined && isTable(text),
    load: async () => (await import('./formats/csv.ts')).readCsv,
  },
];

/** The names that the `format` attribute takes, beside `auto`. */
export const formatNames: readonly string[] = ['seminar-feed', ...formats.map(({ name }) => name)];

/** Names of the formats of others whose shape a document has; a feed has one. */
export const foreignNames = (document: unknown, text: string): readonly string[] =>
  formats.filter((format) => format.matches(document, text)).map(({ name }) => name);

/** Formats that are read from pages for people. */
const pageFormats: readonly string[] = ['schema-org', 'viterbi-page'];

const sentence = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** A reader that says in our words what is wrong with a document. */
const guarded =
  (name: string, reader: FeedReader): FeedReader =>
  async (document, context) => {
    try {
      return await reader(document, context);
    } catch (cause) {
      if (cause instanceof FeedError) throw cause;
      throw new FeedError('unknown-format', `this is no ${name} feed: ${sentence(cause)}`, context.address, { cause });
    }
  };

/** Which of the formats of others a document is, by name unless that is `auto`, else by its shape. */
export async function detectForeign(document: unknown, text: string, name: string): Promise<Format | undefined> {
  const found = formats.find((format) => (name === 'auto' ? format.matches(document, text) : format.name === name));
  if (!found || (isPage(text) && !pageFormats.includes(found.name))) return undefined; // the feed may lie behind it
  return { name: found.name, read: guarded(found.name, await found.load()) };
}
