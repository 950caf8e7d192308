import { icalendarBounds, repeatBounds } from '../../model/bounds.ts';
import type { RawSeminar } from '../raw-seminar.ts';
import { type Component, parameter, propertiesOf, textOf } from './icalendar-lines.ts';
import { lengthOf, momentId, type Moment, momentOf, momentsOf, momentText, wallIn } from './icalendar-moment.ts';
import { type Budget, expandRules, type Period, ruleRemark, type Series } from './icalendar-recurrence.ts';
import { zoneName, type Zones } from './icalendar-zones.ts';

/** What occurrences are written out with. */
export interface OccurrenceContext {
  readonly zones: Zones;
  readonly period: Period;
  readonly budget: Budget;
  /** What an event says beside its times. */
  readonly facts: (event: Component) => RawSeminar;
}

const day = 86_400_000;

const uidOf = (event: Component): string | undefined => textOf(event, 'uid')?.slice(0, icalendarBounds.uid);

/** One time that an event takes place or what is remarked upon, and the event that says so. */
export interface Occurrence {
  readonly event: Component;
  readonly seminar?: RawSeminar;
  readonly remark?: string;
}

/** An event that takes the place of one occurrence or, `isFurther`, of all from there on. */
interface Override {
  readonly event: Component;
  readonly instead: Moment;
  readonly isFurther: boolean;
  readonly sequence: number;
}

const sequenceOf = (event: Component): number =>
  event.lines.has('sequence') ? Number(propertiesOf(event, 'sequence')[0]?.raw) || 0 : 0;

/** Of what a file says twice the latest counts (RFC 5545 §3.8.7.4). */
function latest(events: readonly Component[]): readonly Component[] {
  const numbers = events.map(sequenceOf);
  const last = numbers.reduce((highest, number) => Math.max(highest, number), 0);
  return events.filter((_, index) => numbers[index] === last);
}

function timesOf(start: Moment, length: number | undefined, event: Component): RawSeminar {
  const end = length === undefined ? undefined : { ...start, wall: start.wall + length };
  const isAllDay = /^true$/i.test(textOf(event, 'x-microsoft-cdo-alldayevent') ?? '');
  const timeZone = start.zone?.name ?? start.unknownZone ?? (start.zone && zoneName(textOf(event, 'tzid')));
  return {
    start: momentText(start),
    end: end && momentText(end),
    timeZone,
    ...((start.isDate || isAllDay) && { allDay: true }),
  };
}

/** An event that takes place once, or an occurrence that has one of its own. */
function readSingle(event: Component, { zones, facts }: OccurrenceContext): RawSeminar {
  const start = momentOf(event, 'dtstart', zones);
  const written = propertiesOf(event, 'dtstart')[0]?.raw;
  const times = start ? timesOf(start, lengthOf(event, start, zones), event) : { start: written };
  return { ...facts(event), ...times, uid: uidOf(event) };
}

function overridesOf(events: readonly Component[], zones: Zones): readonly Override[] {
  const found = events.flatMap((event): Override[] => {
    const [property] = propertiesOf(event, 'recurrence-id');
    const instead = momentOf(event, 'recurrence-id', zones);
    const isFurther = property !== undefined && /^thisandfuture$/i.test(parameter(property, 'range') ?? '');
    return instead ? [{ event, instead, isFurther, sequence: sequenceOf(event) }] : [];
  });
  const byMoment = new Map<string, Override>();
  for (const override of found.sort((one, other) => one.sequence - other.sequence))
    byMoment.set(momentId(override.instead), override);
  return [...byMoment.values()];
}

function readOverride({ event, instead }: Override, context: OccurrenceContext): RawSeminar {
  const single = readSingle(event, context);
  const start = momentOf(event, 'dtstart', context.zones);
  const isMoved = start && start.isDate === instead.isDate && wallIn(instead, start) !== instead.wall;
  const uid = uidOf(event);
  return {
    ...single,
    ...(isMoved && { previousStart: momentText(instead) }),
    uid: uid && `${uid}_${momentId(instead)}`,
  };
}

/** Whether an occurrence is left out, because an `EXDATE` or an override names its time or its day. */
function exclusions(master: Component, start: Moment, overrides: readonly Override[], { zones }: OccurrenceContext) {
  const moments = [...momentsOf(master, 'exdate', zones), ...overrides.map(({ instead }) => instead)];
  const dayOf = (wall: number): number => Math.floor(wall / day);
  const days = new Set(moments.filter(({ isDate }) => isDate || start.isDate).map(({ wall }) => dayOf(wall)));
  const walls = new Set(moments.filter(({ isDate }) => !isDate).map((moment) => wallIn(start, moment)));
  return (wall: number): boolean => walls.has(wall) || days.has(dayOf(wall));
}

const seriesOf = ({ wall, isDate, zone }: Moment, rules: readonly string[]): Series => ({
  start: wall,
  isDate,
  zone,
  rules,
});

function wallsOf(
  master: Component,
  start: Moment,
  { zones, period, budget }: OccurrenceContext,
  tell: (remark: string) => void,
): readonly number[] {
  const rules = propertiesOf(master, 'rrule').map(({ raw }) => raw);
  if (rules.length === 0 && master.lines.has('rrule'))
    tell(ruleRemark(master.lines.get('rrule')![0]!.replace(/^rrule[^:]{0,200}:/i, '')));
  const ruled = expandRules(seriesOf(start, rules), period, budget, tell);
  const dates = momentsOf(master, 'rdate', zones).map((moment) => wallIn(start, moment));
  const own = rules.length === 0 ? [start.wall] : [];
  const inPeriod = [...ruled, ...dates, ...own].filter((wall) => wall >= period.from && wall <= period.to);
  return [...new Set(inPeriod)].sort((one, other) => one - other).slice(0, repeatBounds.series);
}

/** A repeated event within the period; an override with `RANGE=THISANDFUTURE` speaks for those behind it. */
function readSeries(
  master: Component,
  start: Moment,
  overrides: readonly Override[],
  context: OccurrenceContext,
): readonly Occurrence[] {
  const { zones, facts } = context;
  const isExcluded = exclusions(master, start, overrides, context);
  const further = overrides
    .filter(({ isFurther }) => isFurther)
    .slice(-repeatBounds.changes)
    .map(({ event, instead }) => {
      const from = wallIn(start, instead);
      const moved = momentOf(event, 'dtstart', zones);
      return { event, from, by: moved ? wallIn(start, moved) - from : 0 };
    })
    .sort((one, other) => other.from - one.from);
  const said = new Map<Component, readonly [RawSeminar, number | undefined]>();
  const sayingOf = (event: Component) => {
    if (!said.has(event))
      said.set(event, [facts(event), lengthOf(event, momentOf(event, 'dtstart', zones) ?? start, zones)]);
    return said.get(event)!;
  };
  const uid = uidOf(master);
  const remarks: Occurrence[] = [];
  const seminars = wallsOf(master, start, context, (remark) => remarks.push({ event: master, remark }))
    .filter((wall) => !isExcluded(wall))
    .map((wall) => {
      const { event, by } = further.find(({ from }) => wall >= from) ?? { event: master, by: 0 };
      const [fact, length] = sayingOf(event);
      const times = timesOf({ ...start, wall: wall + by }, length, event);
      const own = uid && `${uid}_${momentId({ ...start, wall })}`;
      return { seminar: { ...fact, ...times, uid: own }, event };
    });
  return [...seminars, ...remarks];
}

/** What the events of one `UID` come to: one entry, or one for each occurrence within the period and each with its own say. */
export function* occurrencesOf(events: readonly Component[], context: OccurrenceContext): Generator<Occurrence> {
  const { zones } = context;
  const isChange = (event: Component): boolean => momentOf(event, 'recurrence-id', zones) !== undefined;
  const named = events.filter(({ lines }) => lines.has('recurrence-id'));
  const changes = new Set(named.slice(0, repeatBounds.series).filter(isChange));
  const passed = new Set(named.slice(repeatBounds.series));
  const overrides = overridesOf([...changes], zones);
  const masters = latest(events.filter((event) => !changes.has(event) && !passed.has(event)));
  for (const [index, event] of masters.entries()) {
    const start = momentOf(event, 'dtstart', zones);
    const isRepeated = event.lines.has('rrule') || event.lines.has('rdate');
    if (start && isRepeated) yield* readSeries(event, start, index === 0 ? overrides : [], context);
    else yield { seminar: readSingle(event, context), event };
  }
  for (const override of overrides) yield { seminar: readOverride(override, context), event: override.event };
}
