import { type LabelField, meaningOf } from '../label-words.ts';

/** What a column holds: a label's field, or what only tables have. */
export type Column =
  | LabelField
  | 'start'
  | 'end'
  | 'date'
  | 'startTime'
  | 'endDate'
  | 'endTime'
  | 'timeZone'
  | 'allDay'
  | 'uid'
  | 'status'
  | 'note'
  | 'language'
  | 'mode'
  | 'image'
  | 'email'
  | 'phone'
  | 'description'
  | 'postal';

type Columns = readonly (Column | undefined)[];

/** Headers that are no labels, or mean something else as labels, with a space for what separates their words. */
const words: Readonly<Partial<Record<Column, string>>> = {
  start:
    'start|starts|starts at|begin|begins|beginn|début|debut|inicio|inizio|from|von|when|wann|datetime|date time|date and time|start datetime|start date time|dtstart|termin|date heure|date et heure|datum uhrzeit|datum und uhrzeit|data e ora|fecha y hora|scheduled',
  end: 'end|ends|ends at|ende|fin|fine|until|to|bis|end datetime|end date time|dtend',
  date: 'date|day|datum|tag|fecha|data|jour|start date|startdatum|event date|talk date|seminar date|date of talk|date of seminar|dates|fechas|dia|día|giorno',
  startTime: 'time|start time|begin time|zeit|uhrzeit|startzeit|heure|hora|ora|event time|talk time',
  endDate: 'end date|enddatum',
  endTime: 'end time|endzeit|heure de fin',
  timeZone: 'time zone|timezone|tz|zeitzone|fuseau horaire',
  allDay: 'all day|all day event|allday|ganztägig|whole day',
  uid: 'uid|id|event id|talk id|seminar id|identifier',
  status: 'status|event status|état',
  note: 'note|notes|remark|remarks|comment|comments|special message|bemerkung|hinweis|anmerkung',
  language: 'language|sprache|langue|idioma|lingua',
  mode: 'mode|attendance|attendance mode|format',
  image: 'image|photo|picture|bild|foto',
  email: 'email|e mail|contact email|contact e mail|organiser email|organizer email',
  phone: 'phone|telephone|telefon|contact phone',
  description: 'description|details|about|content|beschreibung|body|text',
  postal: 'postal address|street address|street|anschrift|adresse',
  speaker:
    'name|full name|speaker full name|guest|presenter name|lecturer name|vortragende(r)|vortragende r|referent in|referent/in|' +
    'referent(in)|redner|rednerin|dozent|dozentin|conférencier|conférencière|ponentes|relatori|wer',
  affiliation: 'organization|organisation|company|einrichtung|affiliations|home institution',
  topics: 'topic|topics|tag words|subjects|research area',
  website: 'url|page|web page|webpage|event url|talk url|website|more info url',
  online: 'webcast url|zoom url|stream|stream url|online|online link|video link|meeting link|join link|meeting url',
  audience: 'for',
  host: 'invited by|host name',
  contact: 'contact name|contact person|ansprechpartner',
  title:
    'lecture name|seminar name|name of talk|vortragstitel|titel des vortrags|titre de la conférence|intitulé|' +
    'título de la charla|titolo del seminario',
};

const known = new Map(
  (Object.entries(words) as [Column, string][]).flatMap(([column, list]) =>
    list.split('|').map((word) => [word, column] as const),
  ),
);

/** A header as its words: `start_time`, `StartTime` and "Start time:" are the same. */
function wordsOf(header: string): string {
  return header
    .slice(0, 100)
    .replace(/^\ufeff/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\s_:*#.-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What a column of this header holds; undefined where the header says nothing to us. */
export function columnOf(header: string): Column | undefined {
  const name = wordsOf(header);
  return known.get(name) ?? meaningOf(header.slice(0, 100).replace(/[:\s]+$/, ''))?.field ?? meaningOf(name)?.field;
}

/** Headers that mean the title where no other does. */
const titleWords = new Set(
  'topic|topics|thema|event|event title|event name|seminar|lecture|colloquium|vortrag|veranstaltung|sujet|asunto|argomento|was'.split(
    '|',
  ),
);

/** Whether one of the columns tells when a seminar takes place. */
export const hasTime = (columns: Columns): boolean =>
  columns.some((column) => column === 'date' || column === 'start' || column === 'when');

/** Whether one of the columns tells what a seminar is called, or who speaks. */
export const hasName = (columns: Columns): boolean =>
  columns.some((column) => column === 'title' || column === 'speaker');

/** What the columns of a table hold. Of two that say the same the first counts, but a second one for the title is a topic. */
export function columnsOf(headers: readonly string[]): Columns {
  const found = headers.map(columnOf);
  const title = found.includes('title') ? -1 : headers.findIndex((header) => titleWords.has(wordsOf(header)));
  const titled = found.map((column, index) => (index === title ? 'title' : column));
  return titled.map((column, index) => {
    if (column === undefined || titled.indexOf(column) === index) return column;
    return column === 'title'
      ? 'topics'
      : ['speaker', 'more', 'slides', 'paper', 'topics'].includes(column)
        ? column
        : undefined;
  });
}
