import type { FeedContext } from '../raw-seminar.ts';
import { readTime } from '../read-time.ts';

/** English, German, French, Spanish and Italian months by their first letters. */
const months = [
  'jan|gen|ene',
  'feb|fév|fev',
  'mar|mär|maer|mrz',
  'apr|avr|abr',
  'may|mai|mag',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|aoû|aou|ago',
  'sep|set',
  'oct|okt|ott',
  'nov',
  'dec|dez|déc|dic',
].map((list) => new RegExp(`^(?:${list})`, 'i'));

/** Which of two numbers in dates like 8/10/2026 is the day; undefined where nothing tells. */
export type DayOrder = 'day-first' | 'month-first' | undefined;

/** A date as `YYYY-MM-DD`, and what stands behind it. */
export interface WrittenDate {
  readonly date: string;
  readonly rest: string;
}

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d\d)(?!\d)/;
const weekday = /^\p{L}{2,10}\.?,?\s(?=\d|\p{L}{3,10}\.?\s\d)/u;
const behind = /^[,\s]{0,5}(?:T(?=\d)|at |um |à |@)?\s?/i;

type Parts = readonly [year: string, month: string, day: string];

/** The other ways to write a date, whose order is plain. */
const spellings: readonly (readonly [RegExp, (one: string, two: string, three: string) => Parts])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, (year, month, day) => [year, month, day]],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)(?!\d)/, (day, month, year) => [year, month, day]],
  [
    /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-](?:of |de )?(\p{L}{3,10})\.?,?[\s-](?:de )?(\d{4}|\d\d)(?!\d)/iu,
    (day, month, year) => [year, monthOf(month), day],
  ],
  [
    /^(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/iu,
    (month, day, year) => [year, monthOf(month), day],
  ],
];

const monthOf = (name: string): string => String(months.findIndex((pattern) => pattern.test(name)) + 1);

function dateText([written, month, day]: Parts): string | undefined {
  const year = Number(written) + (written.length === 2 ? 2000 : 0);
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

const tidy = (text: string): string => text.slice(0, 100).replace(/\s+/g, ' ').trim();

const orderOf = (one: string, other: string): DayOrder =>
  Number(one) > 12 ? 'day-first' : Number(other) > 12 ? 'month-first' : undefined;

function readBare(given: string, order: DayOrder): WrittenDate | undefined {
  const result = (length: number, parts: Parts): WrittenDate | undefined => {
    const date = dateText(parts);
    return date === undefined ? undefined : { date, rest: given.slice(length).replace(behind, '') };
  };
  const [whole, one = '', other = '', year = ''] = slashed.exec(given) ?? [];
  if (whole !== undefined) {
    const known = order ?? orderOf(one, other);
    return known && result(whole.length, known === 'day-first' ? [year, other, one] : [year, one, other]);
  }
  for (const [pattern, partsOf] of spellings) {
    const found = pattern.exec(given);
    if (found) return result(found[0].length, partsOf(found[1]!, found[2]!, found[3]!));
  }
  return undefined;
}

/**
 * Reads a date in any of the spellings known, with or without a weekday before it; undefined where there is none, or nobody
 * knows which number is the day.
 */
export function readDate(text: string, order: DayOrder): WrittenDate | undefined {
  const given = tidy(text);
  return readBare(given, order) ?? (weekday.test(given) ? readBare(given.replace(weekday, ''), order) : undefined);
}

/** Zones of the United States, where the month goes first. */
const american =
  /^(?:US\/|America\/(?:New_York|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Boise|Detroit|Juneau|Nome|Adak|Indiana\/|Kentucky\/|North_Dakota\/)|Pacific\/Honolulu)/;
/** Zones where the day goes first; Canada has both. */
const dayFirst = /^(?:Europe|Africa|Australia|Asia(?!\/Manila))\//;
/** Hosts that are in the United States for certain enough. Spreadsheets of all countries lie at Google's and Microsoft's. */
const americanHost = /\.(?:edu|gov|mil|us|com)$/i;
const anywhere =
  /(?:^|\.)(?:google|googleusercontent|sharepoint|live|office|microsoft|dropbox|amazonaws|airtable|github)\.com$/i;

function hintOf({ address, timeZone }: FeedContext): DayOrder {
  if (timeZone !== undefined)
    return american.test(timeZone) ? 'month-first' : dayFirst.test(timeZone) ? 'day-first' : undefined;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return americanHost.test(host) && !anywhere.test(host) ? 'month-first' : undefined;
}

/** What all dates of a table together say about the order; where they leave it open, what is known of the feed does. */
export function dayOrderOf(texts: readonly string[], context: FeedContext): DayOrder {
  const said = new Set(
    texts.map((text) => {
      const [whole, one = '', other = ''] = slashed.exec(tidy(text).replace(weekday, '')) ?? [];
      return whole === undefined ? undefined : orderOf(one, other);
    }),
  );
  const orders = [...said].filter((order) => order !== undefined);
  return orders.length > 0 ? (orders.length === 1 ? orders[0] : undefined) : hintOf(context);
}

const clock = /^(\d{1,2})(?:[:.h](\d\d)(?:[:.]\d\d)?)?\s?(?:([ap])\.?m\b\.?|(uhr|h\b|o['’]clock))?/i;
const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:noon|midday|mittags?|midi)\b/i, '12:00'],
  [/^midnight\b/i, '00:00'],
];

interface Clock {
  readonly hours: number;
  readonly minutes: string;
  readonly half: string | undefined;
}

function readClock(text: string): Clock | undefined {
  const spoken = words.find(([pattern]) => pattern.test(text))?.[1];
  const [, hours, minutes, half, mark] = clock.exec(spoken ?? text) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined && mark === undefined)) return undefined;
  return { hours: Number(hours), minutes: minutes ?? '00', half: half?.toLowerCase() };
}

function clockText({ hours, minutes, half }: Clock): string | undefined {
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 && (half === undefined || hours <= 12)
    ? `${String(hour).padStart(2, '0')}:${minutes}`
    : undefined;
}

/**
 * Times of day as `HH:MM`, one or the two of a range: "15:30", "15.30 Uhr", "3:30 PM", "15h30", "3:30–4:30 pm". Empty where
 * there is none.
 */
export function readClocks(text: string): readonly string[] {
  const [first = '', second = ''] = text
    .slice(0, 100)
    .trim()
    .split(/\s?(?:[-–—]|\bto\b|\bbis\b|\buntil\b)\s?/i);
  const end = readClock(second);
  const bareStart =
    /^\d{1,2}$/.test(first) && end ? { hours: Number(first), minutes: '00', half: undefined } : undefined;
  const start = readClock(first) ?? bareStart;
  if (!start) return [];
  // "3:30–4:30 pm": the half of the day said once; "11–1 pm" begins in the morning
  const shared = end?.half && !start.half ? (start.hours % 12 <= end.hours % 12 ? end.half : 'a') : start.half;
  const whole = start.hours > 12 ? start : { ...start, half: shared };
  return [whole, end].flatMap((found) => (found && clockText(found)) ?? []);
}

/**
 * Whether a text is an instant of ISO 8601: a date and time with its offset. "2026-07-07 10:00-11:00", with a space and
 * without seconds, is how people write an hour.
 */
export function isInstant(text: string): boolean {
  const isRange = /\d \d{1,2}:\d\d *-\d/.test(text.slice(0, 100));
  return !isRange && readTime(text)?.offset !== undefined;
}
