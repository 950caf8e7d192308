import { isObject, type Loose } from '../loose-value.ts';
import { firstText, member } from './json-value.ts';

/** An event, and the keys that lead to it. */
interface Event {
  readonly event: unknown;
  readonly at: readonly (string | number)[];
  /** Why it is not shown. */
  readonly remark?: string;
}

/** Groups inside each other. */
const deepest = 4;

/** The members that are read. */
const names = (
  'uid title description start duration timeZone timeZones showWithoutTime status locale updated sequence keywords ' +
  'categories locations virtualLocations participants links recurrenceRule recurrenceRules recurrenceOverrides ' +
  'excludedRecurrenceRule excludedRecurrenceRules'
).split(' ');

/** What is read of an event, since every occurrence is a copy; maps beyond all reason are left out. */
function pick(entry: Loose): Loose {
  const isKept = (name: string): boolean => {
    const value = member(entry, name);
    return name === 'recurrenceOverrides' || !isObject(value) || Object.keys(value).length <= 2000;
  };
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(entry, name) && isKept(name)).map((name) => [name, entry[name]]),
  );
}

/** The entries of groups and lists, which may hold each other. */
function* entriesIn(document: unknown, at: readonly (string | number)[] = [], depth = 0): Generator<Event> {
  const inner = Array.isArray(document) ? (document as readonly unknown[]) : member(document, 'entries');
  if (!Array.isArray(inner) || depth >= deepest) yield { event: document, at };
  else {
    const path = inner === document ? at : [...at, 'entries'];
    for (const [index, entry] of inner.entries()) yield* entriesIn(entry, [...path, index], depth + 1);
  }
}

/** Tasks are no seminars, and what is private is not for a page. */
function whyHidden(entry: unknown): string | undefined {
  if (member(entry, '@type') === 'Task') return 'it is a task and no event, so it is not shown';
  const isPrivate = ['private', 'secret'].includes(firstText(entry, 'privacy') ?? '');
  return isPrivate ? 'its "privacy" says that it is private, so it is not shown' : undefined;
}

/** A changed occurrence that stands alone bears the event's identifier. */
function ownName(entry: Loose): Loose {
  const [uid, id] = [firstText(entry, 'uid'), firstText(entry, 'recurrenceId')];
  return { ...pick(entry), ...(uid !== undefined && id !== undefined && { uid: `${uid}-${id}` }) };
}

/** The events of a JSCalendar document, and why one may not be shown, with the members that are read; and what is no object, as it is. */
export function* eventsIn(document: unknown): Generator<Event> {
  for (const { event, at } of entriesIn(document)) {
    const remark = whyHidden(event);
    yield { event: remark === undefined && isObject(event) ? ownName(event) : event, at, ...(remark && { remark }) };
  }
}
