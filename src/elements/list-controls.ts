import { isNarrowing, type Criteria } from '../filter/criteria.ts';
import { periods, type Period } from '../filter/facets.ts';
import type { ShownPart } from '../filter/reason.ts';
import { announcedIn } from '../filter/scope.ts';
import { tidyCriteria } from '../filter/tidy-criteria.ts';
import { firstWeekday } from '../locale/week.ts';
import { printBounds } from '../model/bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import { footView } from '../view/foot-view.ts';
import type { ListLit } from '../view/lit-templates.ts';
import { reasonView } from '../view/reason-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { AloneTexts } from './alone-texts.ts';
import { EarlierSeminars } from './earlier-seminars.ts';
import type { FeedController, FeedHost } from './feed-controller.ts';
import { FeedPager } from './feed-pager.ts';
import { ListActions, type ActionsHost } from './list-actions.ts';
import { ListDisplay, type DisplayHost } from './list-display.ts';
import { ListHead, type HeadHost } from './list-head.ts';
import { ListNarrowing } from './list-narrowing.ts';
import { ListPlace, type PlaceHost } from './list-place.ts';
import type { Asked, ListState, Shown } from './list-state.ts';
import { LongList } from './long-list.ts';
import { PrintList } from './print-list.ts';
import { SearchMarks } from './search-marks.ts';
import { SeminarMarks, type MarksHost } from './seminar-marks.ts';
import { choice } from './settings.ts';
import { ShowMore, type GrowingHost } from './show-more.ts';
import { tellAuthor } from './tell-author.ts';
import type { VisitorTools } from './visitor-tools.ts';

/** The element whose list is controlled. */
export interface ListHost
  extends FeedHost, GrowingHost, ActionsHost, PlaceHost, DisplayHost, Omit<HeadHost, 'criteria'>, MarksHost {
  criteria: Criteria;
  /** The author's period. */
  readonly period: string;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(name?: PropertyKey): void;
}

/** The controls around a list: what narrows it, shows it, counts it, opens it and takes it away. Loaded behind the first list. */
export class ListControls {
  readonly #host: ListHost;
  readonly #tools: VisitorTools;
  readonly #lit: ListLit;
  readonly #feeds: FeedController;
  readonly #pager: FeedPager;
  readonly #more: ShowMore;
  readonly #print: PrintList;
  readonly #narrowing: ListNarrowing;
  readonly #place: ListPlace;
  readonly #display: ListDisplay;
  readonly #head: ListHead;
  readonly #marks: SeminarMarks;
  readonly #alone: AloneTexts;
  readonly #earlier: EarlierSeminars;
  readonly #long: LongList;
  /** What the element shows at the moment, and what its templates are told. */
  #state: ListState | undefined;
  #context: ViewContext | undefined;

  constructor(host: ListHost, tools: VisitorTools, lit: ListLit, feeds: FeedController) {
    this.#host = host;
    this.#tools = tools;
    this.#lit = lit;
    this.#feeds = feeds;
    this.#pager = new FeedPager(host, feeds);
    this.#print = new PrintList(host, tools, () => this.#state);
    this.#more = new ShowMore(host, this.#pager);
    this.#narrowing = new ListNarrowing(host);
    this.#place = new ListPlace(host, (uid) => this.#titleOf(uid));
    this.#display = new ListDisplay(host, tools, lit, this.#place);
    const actions = new ListActions(host, tools, lit, feeds);
    this.#head = new ListHead({ host, tools, lit, place: this.#place, display: this.#display, actions });
    this.#marks = new SeminarMarks(host);
    this.#alone = new AloneTexts(tools);
    this.#earlier = new EarlierSeminars(host);
    this.#long = new LongList(host, lit, () => this.#print.isPrinting);
    this.#tell(actions);
    const marks = host.shadowRoot && new SearchMarks(host.shadowRoot);
    host.addController({
      hostUpdated: () => marks?.show(this.#narrowing.found.terms),
      hostDisconnected: () => marks?.clear(),
    });
  }

  /** Hands on what a list knows of its seminars. */
  #tell(actions: ListActions): void {
    const host = this.#host;
    const link = ({ uid }: Seminar) => (typeof host.syncUrl === 'string' ? this.#place.seminarHref(uid) : undefined);
    this.#tools.list = {
      bar: () => this.#state && actions.bar(this.#state),
      link,
      address: link,
      marks: (seminar) => (this.#context ? this.#marks.of(seminar, this.#context, this.#tools.words) : []),
      reason: (seminar) => {
        const { isBrief } = this.#display;
        const isShown = (part: ShownPart) => !isBrief && (part === 'facts' || this.#tools.isOpen(seminar, part));
        const reason = this.#narrowing.reason(seminar, isShown);
        const { language } = seminar;
        return reason && reasonView({ lit: this.#lit, messages: this.#tools.words, reason, language });
      },
      standIn: (day, index) => this.#long.standIn(day, index),
    };
  }

  /** Whether there is more to say than that there is nothing: of what was not read, or of the one that is to stand alone. */
  get isPartial(): boolean {
    return this.#pager.hasMore || this.#hasFailed || this.#place.seminar !== undefined;
  }

  get #hasFailed(): boolean {
    return !!this.#feeds.feed?.failures?.length;
  }

  /** What the visitor leaves of a list, and what of it is on the page; counts for the filters offered. */
  narrow(inScope: readonly Seminar[], { filters, authors, room, context }: Asked): Shown {
    const tell = (names: string) => tellAuthor(this.#host, `criteria: not known as they are: ${names}`);
    const criteria = (this.#host.criteria = tidyCriteria(this.#host.criteria, tell));
    const { now, timeZone, language } = context;
    const isOpen = filters.includes('period');
    const period = this.#display.period(authors, isOpen, inScope, context);
    const options = { timeZone, weekStart: firstWeekday(language), opensPast: isOpen && this.#display.opensPast };
    const matching = this.#narrowing.narrow(inScope, { ...criteria, period }, filters, now, options);
    this.#marks.note(inScope, this.#feeds.feed, now);
    const { seminar: uid } = this.#place;
    const alone = uid === undefined ? undefined : inScope.find((seminar) => seminar.uid === uid);
    this.#alone.show(alone);
    const visible = uid === undefined ? this.#cut(matching, period, room, context) : [alone ?? []].flat();
    // what was not read may fit too
    const isWanting =
      this.#narrowing.isWhole && (this.#isNarrowed || this.#display.view === 'month' || !visible.length);
    if (isWanting && this.#pager.hasMore && this.#host.isConnected) void this.#pager.next();
    return { matching, visible, period };
  }

  /** What of the seminars that fit is on the page. */
  #cut(matching: readonly Seminar[], period: Period, room: number, context: ViewContext): readonly Seminar[] {
    const { found } = this.#narrowing;
    const { ordered, earlier } = this.#display.order(matching, { period, found, context });
    this.#more.matching = matching.length;
    const { isPrinting } = this.#print;
    const first = this.#earlier.first(this.#place.day, earlier, room / this.#host.pages);
    const end = isPrinting ? printBounds.seminars : earlier + room;
    this.#more.left = Math.max(0, ordered.length - end);
    return ordered.slice(isPrinting ? 0 : first, end);
  }

  /** What the author announces: the scope in the author's period. */
  announced(): readonly Seminar[] {
    return announcedIn(this.#state?.inScope ?? [], choice(this.#host.period, periods), this.#host.now());
  }

  /** What stands above the list; nothing above a seminar alone. */
  above(state: ListState, context: ViewContext): readonly unknown[] {
    this.#state = state;
    this.#context = context;
    if (this.#place.seminar !== undefined) return [];
    const { counts, found, isWhole } = this.#narrowing;
    const head = { state, counts, found, isWhole: isWhole && !this.#pager.hasMore };
    return [this.#head.view(head, context), this.#earlier.view(this.#lit, this.#tools.words, state.period === 'past')];
  }

  /** The list where it is not shown by day. */
  content(state: ListState, context: ViewContext): unknown {
    const { hasMore: isReading } = this.#pager;
    return this.#display.content(state, context, { isReading, isPrinting: this.#print.isPrinting });
  }

  /** What stands below the list, or in its place where nothing fits. */
  below({ matching, visible }: ListState): unknown {
    const more = this.#more;
    more.visible = visible;
    this.#long.note(visible.length);
    if (this.#place.seminar !== undefined) return this.#lit.nothing;
    return footView({
      lit: this.#lit,
      words: this.#tools.words,
      matching: matching.length,
      left: this.#display.view === 'month' ? 0 : more.left,
      hasMore: this.#pager.hasMore,
      isReading: this.#pager.isReading,
      hasFailed: this.#hasFailed,
      isWhole: this.#narrowing.isWhole,
      isNarrowed: this.#isNarrowed,
      handleMore: () => void more.handle(),
    });
  }

  #titleOf(uid: string): string | undefined {
    const seminar = this.#state?.inScope.find((each) => each.uid === uid);
    return seminar && this.#tools.title(seminar);
  }

  get #isNarrowed(): boolean {
    const { criteria } = this.#host;
    return isNarrowing(criteria) || criteria.period !== undefined;
  }
}
