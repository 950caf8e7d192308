import type { CalendarName } from '../view/calendars-view.ts';
import type { SubscriptionWay } from '../view/subscribe-view.ts';

/**
 * What of a visitor's device decides how calendars are best reached: iOS opens a calendar file by itself, Android the links
 * of its own calendar, browsers within other programs (`in-app`) save no files.
 */
export type VisitorDevice = 'ios' | 'android' | 'in-app' | 'desktop';

/** What a browser says of itself. */
export type BrowserFacts = Pick<Navigator, 'userAgent'> & Partial<Pick<Navigator, 'maxTouchPoints'>>;

/** Names of programs that show pages themselves, and Android's mark of them. */
const inApp =
  /;\s?wv\)|\bFB(?:AN|AV|_IAB|IOS)\b|Instagram|Barcelona|LinkedInApp|\bLine\/|Twitter(?:Android| for )|Snapchat|TikTok|musical_ly|BytedanceWebview|MicroMessenger|Pinterest\/|WhatsApp\/|Telegram-|\bGSA\//;
const apple = /iPhone|iPad|iPod/;
const android = /Android/;
const mobile = /Android|Mobi/;

/** Whether web sites take the browser for that of a phone or tablet; an iPad mostly passes for a Mac. */
export function isTakenForMobile({ userAgent }: BrowserFacts): boolean {
  return apple.test(userAgent) || mobile.test(userAgent);
}

/** The kind of device. What nobody can tell is a desktop, where everything works as everywhere. */
export function deviceOf({ userAgent, maxTouchPoints = 0 }: BrowserFacts): VisitorDevice {
  // no Mac has a touch screen: an iPad asks for pages as they are for one
  const isApple = apple.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  // every browser of iOS is named Safari too; web views of programs and pages on the home screen are not
  if (inApp.test(userAgent) || (isApple && !/Safari\//.test(userAgent))) return 'in-app';
  if (isApple) return 'ios';
  return android.test(userAgent) ? 'android' : 'desktop';
}

/**
 * Whether this page may save files, as far as it can see: not where a frame around it on the same host is sandboxed
 * without `allow-downloads`. Frames of other hosts do not show what they forbid.
 */
export function canDownload(view: Pick<Window, 'frameElement' | 'parent'> = window): boolean {
  const { frameElement: frame } = view;
  if (!frame) return true;
  const isForbidden =
    frame.hasAttribute('sandbox') && !/(?:^|\s)allow-downloads(?:\s|$)/i.test(frame.getAttribute('sandbox') ?? '');
  return !isForbidden && canDownload(view.parent);
}

/** Why a file may not come: this browser saves none, or this page may not; undefined where nothing is known against it. */
export type NoFile = 'in-app' | 'sandbox' | undefined;

/** What is known against files, on the visitor's device and in this page unless others are given. */
export function whyNoFile(device = deviceOf(navigator), mayDownload = canDownload()): NoFile {
  if (device === 'in-app') return 'in-app';
  return mayDownload ? undefined : 'sandbox';
}

/** Calendars in the order in which they help. */
export interface OrderedCalendars {
  readonly names: readonly CalendarName[];
  /** Whether the file opens in a calendar program by itself, whose name it then goes by. */
  readonly isAppleFile: boolean;
  readonly noFile: NoFile;
}

/** What opens in a device's own calendar at one touch. */
const leads: Partial<Record<VisitorDevice, CalendarName>> = { ios: 'ics', android: 'google' };

/**
 * The author's calendars for a device: its own leads, and where no file can be saved that is last. Else the order is the
 * author's.
 */
export function orderCalendars(
  names: readonly CalendarName[],
  device: VisitorDevice,
  mayDownload = true,
): OrderedCalendars {
  const hasFile = names.includes('ics');
  const noFile = hasFile ? whyNoFile(device, mayDownload) : undefined;
  const rank = (name: CalendarName): number => {
    if (noFile && name === 'ics') return 1;
    return name === leads[device] ? -1 : 0;
  };
  return { names: [...names].sort((a, b) => rank(a) - rank(b)), isAppleFile: hasFile && device === 'ios', noFile };
}

const subscriptionWays: readonly SubscriptionWay[] = ['webcal', 'outlook', 'outlook-com', 'google', 'address'];

/** The ways to subscribe for a device: where mostly no program takes a `webcal:` link, that is last. */
export function orderSubscriptions(device: VisitorDevice): readonly SubscriptionWay[] {
  const isLast = device === 'android' || device === 'in-app';
  return isLast ? [...subscriptionWays.filter((way) => way !== 'webcal'), 'webcal'] : subscriptionWays;
}
