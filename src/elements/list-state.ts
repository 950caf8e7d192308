import type { LoadedFeed } from '../feed/load-feed.ts';
import { hasChoice, inPeriod, periods, type Period } from '../filter/facets.ts';
import { inReadingOrder, withinScope } from '../filter/scope.ts';
import type { Seminar } from '../model/seminar.ts';
import { filterNames, type FilterName, type ViewContext } from '../view/view-context.ts';
import type { ListControls } from './list-controls.ts';
import { choice, readScope, tokens, wholeNumber, type ScopeAttributes } from './settings.ts';

/** What of an element decides what its list is made of. */
export interface ListAttributes extends ScopeAttributes {
  readonly period: string;
  readonly pageSize: number;
  /** How many pages of the list are shown. */
  readonly pages: number;
}

/** What is asked of a list. */
export interface Asked {
  readonly filters: readonly FilterName[];
  /** The author's period. */
  readonly authors: Period;
  /** How many seminars are on the page at most. */
  readonly room: number;
  readonly context: ViewContext;
}

/** What the visitor leaves of a list. */
export interface Shown {
  /** Seminars that the visitor's criteria leave, soonest first. */
  readonly matching: readonly Seminar[];
  /** Those of them that are on the page, in the order they are read. */
  readonly visible: readonly Seminar[];
  readonly period: Period;
}

/** What an element's list is made of at the moment. */
export interface ListState extends Shown {
  /** Seminars within the author's scope. */
  readonly inScope: readonly Seminar[];
  readonly filters: readonly FilterName[];
  /** What a file of the list is called. */
  readonly name: string | undefined;
}

function plainly(inScope: readonly Seminar[], period: Period, room: number, now: number): Shown {
  const matching = inScope.filter((seminar) => inPeriod(seminar, period, now));
  return { matching, visible: inReadingOrder(matching, period).slice(0, room), period };
}

/** The list that attributes, feed and visitor make together; without controls nobody has narrowed it. */
export function readList(
  attributes: ListAttributes,
  feed: LoadedFeed | undefined,
  controls: ListControls | undefined,
  context: ViewContext,
): ListState {
  const { now } = context;
  const authors = choice(attributes.period, periods);
  const scope = readScope(attributes);
  const inScope = withinScope(feed?.seminars ?? [], scope, authors, now);
  const filters = tokens(attributes.filters, filterNames).filter((name) =>
    name === 'search' || name === 'date' || name === 'jump'
      ? true
      : name === 'period'
        ? !scope.limit
        : hasChoice(inScope, name),
  );
  const room = (wholeNumber(attributes.pageSize, 1000) ?? 20) * attributes.pages;
  const shown = controls?.narrow(inScope, { filters, authors, room, context }) ?? plainly(inScope, authors, room, now);
  return { inScope, filters, name: feed?.title, ...shown };
}
