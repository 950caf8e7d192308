import { writtenLimits, type Limits } from '../elements/checker-address.ts';
import { readScope } from '../elements/settings.ts';
import { facetNames, facetValues, hasValue, inPeriod, periods, type Period } from '../filter/facets.ts';
import { withinScope, type Scope } from '../filter/scope.ts';
import type { Seminar } from '../model/seminar.ts';
import { quoted } from './not-found.ts';

/** Values of a feed that are named. */
const named = 8;

const none = Object.fromEntries([...facetNames, 'from', 'to'].map((name) => [name, undefined])) as Readonly<
  Record<(typeof facetNames)[number] | 'from' | 'to', undefined>
>;

/** What attributes limit a list to, as the element reads them. */
export function scopeOf(limits: Limits): Scope {
  return readScope({
    ...none,
    ...limits,
    limit: limits.limit === undefined ? undefined : Number(limits.limit),
    filters: 'period',
  });
}

/** The period that an element shows at first. */
export const periodOf = ({ period }: Limits): Period => periods.find((name) => name === period?.trim()) ?? 'upcoming';

/** The seminars that an element with these limits shows by itself. */
export const shownOf = (seminars: readonly Seminar[], limits: Limits, now: number): readonly Seminar[] =>
  withinScope(seminars, scopeOf(limits), periodOf(limits), now).filter((seminar) =>
    inPeriod(seminar, periodOf(limits), now),
  );

/** Limits as they stand in the tag: `series="Fluids" limit="3"`. */
export const limitsText = (limits: Limits): string =>
  writtenLimits(limits)
    .map(([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join(' ');

const written = (name: keyof Limits, limits: Limits): string => `${name}="${limits[name] ?? ''}"`;

function valuesIn(seminars: readonly Seminar[], name: (typeof facetNames)[number]): string {
  const values = [...new Set(seminars.flatMap((seminar) => facetValues(seminar, name)))];
  const more = values.length > named ? ` and ${values.length - named} more` : '';
  return values.length > 0
    ? `the feed has ${quoted(values.slice(0, named))}${more}`
    : `the feed names no ${name} at all`;
}

/** Which attributes leave a seminar out of the list, by name and value, and what there is instead; empty where none does. */
export function leftOutBy(
  seminar: Seminar,
  { seminars, limits, now }: { readonly seminars: readonly Seminar[]; readonly limits: Limits; readonly now: number },
): string {
  const scope = scopeOf(limits);
  const facets = facetNames
    .filter((name) => !hasValue(seminar, name, scope[name]))
    .map((name) => {
      const own = facetValues(seminar, name);
      const instead = own.length > 0 ? `it has ${quoted(own)}` : `it has none, and ${valuesIn(seminars, name)}`;
      return `${written(name, limits)} leaves it out: ${instead}.`;
    });
  const dates = (['from', 'to'] as const)
    .filter((name) => withinScope([seminar], { [name]: scope[name] }, 'all', now).length === 0)
    .map((name) => `${written(name, limits)} leaves it out: it takes place on another day.`);
  if (facets.length + dates.length > 0) return [...facets, ...dates].join(' ');
  const isCut = !withinScope(seminars, scope, periodOf(limits), now).includes(seminar);
  return isCut && inPeriod(seminar, periodOf(limits), now)
    ? `${written('limit', limits)} leaves it out: so many others stand before it.`
    : '';
}
