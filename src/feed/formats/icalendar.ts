import { repeatBounds } from '../../model/bounds.ts';
import type { FeedContext, RawFeed } from '../raw-seminar.ts';
import { Entries } from './entries.ts';
import { beginLines, type Component, propertiesOf, readComponents, textOf } from './icalendar-lines.ts';
import { occurrencesOf } from './icalendar-occurrences.ts';
import { systemZone } from './icalendar-systems.ts';
import type { Budget, Period } from './icalendar-recurrence.ts';
import { factsOf } from './icalendar-facts.ts';
import { makeZones, zoneName } from './icalendar-zones.ts';
import { textDocument } from './text-document.ts';
import { unfoldBytes } from './unfold-bytes.ts';

const span = repeatBounds.days * 86_400_000;

/** Components of one name among others, at any depth. */
const named = (components: readonly Component[], name: string): readonly Component[] =>
  components.flatMap((component) => [
    ...(component.name === name ? [component] : []),
    ...named(component.components, name),
  ]);

/** What is private is not for a listing, though somebody published it. */
const isPublic = (event: Component): boolean =>
  !/^(?:private|confidential)$/i.test((event.lines.has('class') && textOf(event, 'class')) || '');

/** Events by their `UID`; those without one stand alone. */
type Groups = Map<unknown, Component[]>;

function addTo(groups: Groups, event: Component): void {
  const uid = textOf(event, 'uid') ?? event;
  const group = groups.get(uid);
  if (group) group.push(event);
  else groups.set(uid, [event]);
}

function zoneOf(calendar: Component | undefined, zones: readonly Component[]): string | undefined {
  if (!calendar) return undefined;
  const own = zoneName(textOf(calendar, 'x-wr-timezone') ?? textOf(calendar, 'timezone-id'));
  const only = zones.length === 1 ? zoneName(textOf(zones[0]!, 'tzid')) : undefined;
  return own ?? only ?? systemZone(textOf(calendar, 'prodid') ?? '');
}

/**
 * iCalendar (RFC 5545), as text or better as bytes: folds may lie within a character, which only bytes can mend. What is
 * repeated is written out from a year before now to a year after it, each occurrence under a name of its own, the rest is
 * given whole. Times are in the zone that `TZID` names (IANA's, Windows', or the file's own), else without zone. Throws a
 * `TypeError` where the document is no iCalendar.
 */
export const readICalendar = (document: unknown, { address, now }: FeedContext): RawFeed => {
  const written = document instanceof Uint8Array ? unfoldBytes(document) : document;
  const text = textDocument(written, 'An iCalendar file', address);
  const components = readComponents(text);
  const calendars = components.filter(({ name }) => name === 'vcalendar');
  const [first] = calendars;
  if (!first) throw new TypeError('An iCalendar begins with BEGIN:VCALENDAR.');
  const timezones = named(components, 'vtimezone');
  const zones = makeZones(timezones);
  const period: Period = { from: now - span, to: now + span };
  return {
    title: textOf(first, 'x-wr-calname') ?? textOf(first, 'name'),
    timeZone: zoneOf(first, timezones),
    url: propertiesOf(first, 'url')[0]?.raw,
    icsUrl: address,
    seminars: new Entries(function* () {
      const lines = beginLines(document instanceof Uint8Array ? new TextDecoder().decode(document) : text);
      const budget: Budget = { steps: repeatBounds.steps };
      for (const calendar of calendars) {
        const [product, title] = [textOf(calendar, 'prodid') ?? '', textOf(calendar, 'x-wr-calname')];
        const facts = (event: Component) => factsOf(event, product, title);
        const events = named(calendar.components, 'vevent');
        const groups: Groups = new Map();
        for (const event of events) {
          const at = lines[event.order] ?? 1;
          if (isPublic(event)) addTo(groups, event);
          yield isPublic(event) ? { at } : { at, remark: 'its CLASS says that it is private, so it is not shown' };
        }
        for (const group of groups.values()) {
          for (const { seminar, event, remark } of occurrencesOf(group, { zones, period, budget, facts })) {
            const at = lines[event.order] ?? 1;
            if (seminar) yield { entry: seminar, at };
            if (remark) yield { remark, at, source: { title: textOf(event, 'summary') } };
          }
          yield { at: 1 };
        }
      }
    }),
  };
};
