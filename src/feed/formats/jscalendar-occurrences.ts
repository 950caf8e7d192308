import { repeatBounds } from '../../model/bounds.ts';
import { isObject, type Loose } from '../loose-value.ts';
import { readTime } from '../read-time.ts';
import { firstText, listOf, member } from './json-value.ts';
import { wallText } from './jscalendar-time.ts';
import { type Budget, expandRule, type Span } from './recurrence-rule.ts';

/** A member of what is patched, along the rest of a JSON pointer; a patch never makes the objects on its way. */
function patchAt(target: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  if (!isObject(target)) return target;
  if (rest.length > 0) {
    return isObject(member(target, name)) ? { ...target, [name]: patchAt(target[name], rest, value) } : target;
  }
  return { ...target, [name]: value ?? undefined };
}

/** Applies a patch object (RFC 8984 §1.4.9): pointers without their first slash, and null where a member goes. */
function applyPatch(event: Loose, patch: Loose): Loose {
  let patched: unknown = event;
  for (const [pointer, value] of Object.entries(patch).slice(0, 100)) {
    const path = pointer.slice(0, 500).split('/', repeatBounds.patchDepth + 1);
    const names = path.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (names.length <= repeatBounds.patchDepth) patched = patchAt(patched, names, value);
  }
  return patched as Loose;
}

const rulesOf = (event: Loose, name: string): readonly unknown[] =>
  listOf(member(event, `${name}s`) ?? [member(event, name)]).slice(0, 20);

/** The occurrences that rules give inside the span, the first one with them. */
function wallsOf(event: Loose, start: number, span: Span, budget: Budget): ReadonlySet<number> {
  const walls = new Set(start >= span.from && start <= span.to ? [start] : []);
  for (const rule of rulesOf(event, 'recurrenceRule')) {
    for (const wall of expandRule(rule, start, span, budget)) walls.add(wall);
  }
  for (const rule of rulesOf(event, 'excludedRecurrenceRule')) {
    for (const wall of expandRule(rule, start, span, budget)) walls.delete(wall);
  }
  return walls;
}

/** What is said of single occurrences: a patch, or that there is none. */
function overridesOf(event: Loose): ReadonlyMap<number, Loose> {
  const overrides = member(event, 'recurrenceOverrides');
  const pairs = Object.entries(isObject(overrides) ? overrides : {}).map(
    ([key, patch]) => [readTime(key)?.wall, isObject(patch) ? patch : {}] as const,
  );
  return new Map(pairs.filter((pair): pair is readonly [number, Loose] => pair[0] !== undefined));
}

const isWithin = (value: unknown, { from, to }: Span): boolean => {
  const wall = readTime(value)?.wall;
  return wall !== undefined && wall >= from && wall <= to;
};

/** An event without time or repetition is itself its one occurrence, whenever it is. */
function isSingle(event: Loose): boolean {
  const repeats = ['recurrenceRules', 'recurrenceRule', 'recurrenceOverrides'].some((name) => {
    const value = member(event, name);
    return listOf(value).length > 0 || isObject(value);
  });
  const start = readTime(event.start);
  return !repeats || start === undefined || start.offset !== undefined;
}

/** One occurrence, as an event that does not repeat. */
export interface Occurrence {
  readonly event: Loose;
  /** Whether more than its time is its own. */
  readonly isChanged: boolean;
}

/**
 * The occurrences of an event inside a span, with overrides applied. Their identifiers are the event's with the time at
 * which the rule has them.
 */
export function occurrencesOf(event: Loose, span: Span, budget: Budget): readonly Occurrence[] {
  if (isSingle(event)) return [{ event, isChanged: false }];
  const overrides = overridesOf(event);
  const added = [...overrides].filter(([, { excluded }]) => excluded !== true).map(([wall]) => wall);
  const walls = new Set([...wallsOf(event, readTime(event.start)!.wall, span, budget), ...added]);
  const uid = firstText(event, 'uid');
  const occurrences: Occurrence[] = [];
  for (const wall of walls) {
    const [patch, start] = [overrides.get(wall), wallText(wall)];
    const isChanged = patch !== undefined && Object.keys(patch).length > 0;
    if (
      patch?.excluded === true ||
      occurrences.length >= repeatBounds.occurrences ||
      (isChanged && budget.changes-- <= 0)
    )
      continue;
    const own: Loose = { ...event, start, uid: uid && `${uid}-${start}` };
    const patched: Loose = isChanged ? { ...applyPatch(own, patch), uid: own.uid } : own;
    if (isWithin(patched.start, span)) occurrences.push({ event: patched, isChanged });
  }
  return occurrences;
}
