import { createEvents } from 'ics';
import { cleanLine, escapeText } from './calendar-text.ts';
import { readLines, writeLines } from './ics-lines.ts';
import { atOnce } from './steps.ts';

/** What stands around the components of a file, and in the place of none; each part with its line ends. */
export interface CalendarFrame {
  readonly head: string;
  /** Empty where a file without a seminar is no file. */
  readonly nothing: string;
  readonly foot: string;
}

/** What the frame says of the whole. */
export interface FrameOptions {
  readonly name?: string | undefined;
  /** Whether programs read the file again and again. */
  readonly subscription?: boolean | undefined;
}

const PRODUCT = '-//seminar-calendar//seminar-calendar//EN';
/** `ics` does not escape a name, so it gets this one. */
const NAME = 'placeholder-name';
/** How often to read again what is subscribed to: RFC 7986 §5.7, and the older name that Outlook knows. */
const REFRESH = ['REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H'] as const;
/** A calendar must hold some component (RFC 5545 §3.6); this one says nothing. */
const NO_SEMINAR = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const;

/** The lines before and after the components of a file. */
export function writeFrame({ name, subscription = false }: FrameOptions): CalendarFrame {
  const calName = name ? NAME : undefined;
  const written = readLines(createEvents([], { productId: PRODUCT, method: 'PUBLISH', calName }));
  // a file that is downloaded is not read again, so it has no time to live
  const head = written.filter((line) => !line.startsWith('X-PUBLISHED-TTL') && !line.startsWith('END:'));
  const texts = new Map([[NAME, escapeText(cleanLine(name ?? ''))]]);
  return {
    head: atOnce(writeLines([...head, ...(subscription ? REFRESH : [])], texts)),
    nothing: subscription ? atOnce(writeLines(NO_SEMINAR)) : '',
    foot: 'END:VCALENDAR\r\n',
  };
}
