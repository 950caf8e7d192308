import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { placeText, type Place, type ViewName } from '../filter/address.ts';
import type { Criteria } from '../filter/criteria.ts';
import { isTyping } from '../filter/is-typing.ts';
import { AddressController, type Way } from './address-controller.ts';
import { linkFollowed } from './link-followed.ts';
import { titlePage } from './page-title.ts';
import { PlaceArrival } from './place-arrival.ts';
import { SeminarFilterEvent } from './seminar-filter-event.ts';

/** The element whose list a visitor is in. */
export interface PlaceHost extends ReactiveControllerHost, HTMLElement {
  criteria: Criteria;
  /** How many pages of the list are shown. */
  pages: number;
  /** What the parameters begin with that keep the place in the page's address; undefined where it is not kept there. */
  readonly syncUrl: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(name?: PropertyKey): void;
}

/** Where a visitor is in the list: what they asked for, how they look at it, and the seminar that shows alone. */
export class ListPlace implements ReactiveController {
  readonly #host: PlaceHost;
  readonly #titleOf: (uid: string) => string | undefined;
  readonly #address: AddressController;
  readonly #arrival: PlaceArrival;
  #view: ViewName | undefined;
  #day: string | undefined;
  #seminar: string | undefined;
  /** What the page began with, which its address says nothing of. */
  #start: Place | undefined;

  /** @param titleOf - the title of a seminar that is there, as plain text */
  constructor(host: PlaceHost, titleOf: (uid: string) => string | undefined) {
    this.#host = host;
    this.#titleOf = titleOf;
    this.#arrival = new PlaceArrival(host, (seminar) => this.seminarHref(seminar));
    host.addController(this);
    this.#address = new AddressController(host, {
      prefix: () => host.syncUrl,
      handlePlace: (place, isTraversal) => this.#handlePlace(place, isTraversal),
    });
  }

  /** How the visitor looks at the list; undefined for the author's way. */
  get view(): ViewName | undefined {
    return this.#view;
  }

  /** The day chosen, or where the list begins. */
  get day(): string | undefined {
    return this.#day;
  }

  /** `uid` of the seminar that shows alone. */
  get seminar(): string | undefined {
    return this.#seminar;
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#handleClick);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('click', this.#handleClick);
    titlePage(this, undefined);
  }

  hostUpdated(): void {
    const { syncUrl } = this.#host;
    titlePage(this, this.#seminar === undefined || syncUrl === undefined ? undefined : this.#titleOf(this.#seminar));
    this.#arrival.arrive(this.#seminar !== undefined);
  }

  /** Address of a seminar alone: what the list is narrowed to is not for others. */
  seminarHref(seminar: string): string {
    return this.#address.href({ criteria: {}, seminar });
  }

  /** Address of the list as it is narrowed and looked at; of another way to look at it. */
  listHref(change: Partial<Place> = {}): string {
    return this.#address.href({ ...this.#list(), ...change });
  }

  /** Narrows the list, from its beginning or the day chosen; letters of a search become one step of the browser's way back. */
  setCriteria(criteria: Criteria, day?: string): void {
    this.#begin();
    this.#day = day;
    const way = isTyping(this.#host.criteria, criteria) ? 'letters' : 'push';
    this.#host.criteria = criteria;
    this.#host.pages = 1;
    this.#write(way);
  }

  /** @param view - undefined for the author's way */
  setView(view: ViewName | undefined): void {
    this.#begin();
    this.#view = view;
    this.#day = undefined;
    this.#host.pages = 1;
    this.#write('push');
  }

  /** Goes to a day; days that quickly follow each other become one step of the browser's way back. */
  setDay(day: string | undefined): void {
    this.#begin();
    this.#day = day;
    this.#host.pages = 1;
    this.#write('days');
  }

  /** Shows a seminar alone. */
  open(seminar: string): void {
    if (seminar === this.#seminar) return;
    this.#begin();
    const isFromList = this.#seminar === undefined;
    if (isFromList) this.#arrival.leave(seminar);
    this.#seminar = seminar;
    this.#arrival.next = 'focus';
    this.#write(isFromList ? 'open' : 'push');
  }

  /** Shows the list again, where the visitor left it: by the browser's own way back where that leads there. */
  back(): void {
    if (this.#seminar === undefined) return;
    if (this.#host.syncUrl !== undefined && this.#address.isAboveList) return history.back();
    this.#return();
    this.#write('push');
  }

  /** Remembers what the page began with where its address says nothing of it. */
  #begin(): void {
    this.#start ??= placeText(this.#address.read()) ? { criteria: {} } : this.#list();
  }

  #list(): Place {
    const [view, day] = [this.#view, this.#day];
    return { criteria: this.#host.criteria, ...(view && { view }), ...(day && { day }) };
  }

  #write(way: Way): void {
    const seminar = this.#seminar;
    this.#address.write(seminar === undefined ? this.#list() : { criteria: {}, seminar }, way);
    this.#host.requestUpdate('pages'); // by name: what the visitor asked for is not held back
  }

  /**
   * Narrows and shows the list as a place has it.
   *
   * @param isVisitors - whether it is the visitor who narrows it
   */
  #show({ criteria, view, day }: Place, isVisitors: boolean): void {
    const before = this.#list();
    this.#host.criteria = criteria;
    this.#view = view;
    this.#day = day;
    if (placeText(this.#list()) !== placeText(before)) this.#host.pages = 1;
    if (isVisitors && placeText({ criteria }) !== placeText({ criteria: before.criteria }))
      this.#host.dispatchEvent(new SeminarFilterEvent(criteria));
  }

  #return(): void {
    this.#seminar = undefined;
    this.#arrival.return();
  }

  #handlePlace(place: Place, isTraversal: boolean): void {
    const { seminar } = place;
    const wasAlone = this.#seminar !== undefined;
    if (seminar !== undefined && isTraversal && !wasAlone) this.#arrival.leave(seminar, true);
    // Of a seminar alone the address says nothing else: the list behind it stays as it is.
    if (seminar === undefined || placeText({ ...place, seminar: undefined }))
      this.#show(placeText(place) ? place : (this.#start ?? place), isTraversal);
    if (seminar === undefined && wasAlone) this.#return();
    this.#seminar = seminar;
    this.#arrival.expect({ isAlone: seminar !== undefined, wasAlone, isTraversal });
    this.#host.requestUpdate('pages');
  }

  readonly #handleClick = (event: Event): void => {
    const link = linkFollowed(event);
    const place = link && this.#address.placeAt(link.href);
    if (!place) return;
    const isBack = link.matches('[part~="back"]');
    if (!isBack && !placeText(place)) return; // this page, and nothing of ours
    event.preventDefault();
    if (isBack) this.back();
    else if (place.seminar !== undefined) this.open(place.seminar);
    else this.#go(place);
  };

  #go(place: Place): void {
    this.#begin();
    this.#show(place, true);
    if (this.#seminar !== undefined) this.#return();
    this.#write('push');
  }
}
