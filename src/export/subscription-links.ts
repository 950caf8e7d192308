import { readableMath } from '../text/math-text.ts';
import { webAddress } from './calendar-address.ts';
import { cleanLine, wellFormed } from './calendar-text.ts';
import { fitText } from './fit-text.ts';

/** How a calendar that lies on the web is subscribed to, in the order offered. */
export interface SubscriptionLinks {
  /** For calendar programs, on phones too: Apple Calendar, Thunderbird, Outlook classic. */
  readonly webcal: string;
  /** Outlook on the web, of work and school. Absent, as are the other web calendars', where their servers cannot come. */
  readonly outlook?: string;
  readonly 'outlook-com'?: string;
  /** The settings of Google Calendar, which takes no address by link: the visitor pastes it there. */
  readonly google?: string;
  /** The calendar's own address, `https` or `http`: what every program takes when it is pasted. */
  readonly address: string;
}

/** What is known of the calendar. */
export interface SubscriptionOptions {
  /** What it is called where a program asks. */
  readonly name?: string | undefined;
  /** What a relative address is relative to: the feed, or the page. */
  readonly base?: string | undefined;
}

const LONGEST_NAME = 200;
/** Names and numbers that mean another machine, or none, to a server elsewhere. */
const notPublic = /^[^.]+$|^[\d.]+$|^\[|\.(?:local|localhost|internal|lan|home|test|example|invalid)$/i;

/**
 * The ways to subscribe to the calendar at an address (`http`, `https` or `webcal`). Undefined for every other address, and
 * for one that holds a password, which would go to others.
 */
export function subscriptionLinks(
  address: string | undefined,
  { name = '', base }: SubscriptionOptions = {},
): SubscriptionLinks | undefined {
  const calendar = publicAddress(address, base);
  if (!calendar) return undefined;
  const webcal = calendar.replace(/^https?:/, 'webcal:');
  if (notPublic.test(new URL(calendar).hostname)) return { webcal, address: calendar };
  const query = `?url=${encodeURIComponent(calendar)}&name=${fitText(cleanLine(readableMath(name)), LONGEST_NAME, encode)}`;
  return {
    webcal,
    outlook: `https://outlook.office.com/calendar/0/addfromweb/${query}`,
    'outlook-com': `https://outlook.live.com/calendar/0/addfromweb/${query}`,
    google: 'https://calendar.google.com/calendar/r/settings/addbyurl',
    address: calendar,
  };
}

/** Behind `webcal:` Outlook and Google find an empty calendar, so it is the web's own scheme. */
function publicAddress(address = '', base: string | undefined): string | undefined {
  // "webcal:https://…" is what some write for the new Outlook on Windows
  const written = address.trim().replace(/^webcals?:(?:https?:)?/i, 'https:');
  if (!written || !URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  url.hash = '';
  return url.username || url.password ? undefined : webAddress(url.href);
}

/** `%20` for a space: Outlook shows `+`. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text));
}
