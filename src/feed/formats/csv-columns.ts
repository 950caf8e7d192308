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

/** Headers that are no labels, or mean something else as labels, with a space for what separates their words. */
const words: Readonly<Partial<Record<Column, string>>> = {
  start:
    'start|starts|starts at|begin|begins|beginn|début|debut|inicio|inizio|from|von|when|wann|datetime|date time|date and time|start datetime|start date time|dtstart',
  end: 'end|ends|ends at|ende|fin|fine|until|to|bis|end datetime|end date time|dtend',
  date: 'date|day|datum|tag|fecha|data|jour|start date|startdatum|event date|talk date|seminar date',
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
  speaker: 'name|full name|speaker full name',
  affiliation: 'organization|organisation|company|einrichtung|affiliations|home institution',
  topics: 'topic|topics|tag words|subjects|research area',
  website: 'url|page|web page|webpage|event url|talk url|website|more info url',
  online: 'webcast url|zoom url|stream|stream url|online|online link|video link|meeting link|join link|meeting url',
  audience: 'for',
  host: 'invited by|host name',
  contact: 'contact name|contact person|ansprechpartner',
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

/** What the columns of a table hold. Of two that say the same the first counts, but a second one for the title is a topic. */
export function columnsOf(headers: readonly string[]): readonly (Column | undefined)[] {
  const found = headers.map(columnOf);
  const hasTitle = found.includes('title');
  const titled = hasTitle
    ? found
    : found.map((column, index) =>
        column === 'topics' && /^topic\W*$/i.test(headers[index]!.trim()) ? 'title' : column,
      );
  return titled.map((column, index) => {
    if (column === undefined || titled.indexOf(column) === index) return column;
    return column === 'title'
      ? 'topics'
      : ['speaker', 'more', 'slides', 'paper', 'topics'].includes(column)
        ? column
        : undefined;
  });
}
