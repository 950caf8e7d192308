import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readPlace, writePlace, type Place } from '../filter/address.ts';
import { entryState, markOf } from './history-entry.ts';
import { tellAuthor } from './tell-author.ts';

/** Whose place stands in the page's address, and who is told of another one. */
export interface AddressOptions {
  /** What its parameters begin with; undefined where the address is left alone. */
  readonly prefix: () => string | undefined;
  /**
   * Shows what the address holds: at first, and where the visitor goes through the browser's history.
   *
   * @param isTraversal - whether it is the latter
   */
  readonly handlePlace: (place: Place, isTraversal: boolean) => void;
}

/**
 * How a place comes into the address: as a new entry of the browser's history, in the entry that there is, as a seminar
 * opened from the list, or as letters or days that quickly follow each other, of which the first makes an entry and the
 * others follow in it.
 */
export type Way = 'push' | 'replace' | 'open' | Step;
type Step = 'letters' | 'days';

const isStep = (way: Way): way is Step => way === 'letters' || way === 'days';

/** Milliseconds between two steps after which the second one is a first one again. */
const apart = 3_000;
/** Milliseconds for which a further step waits for the next: Safari takes a hundred in half a minute. */
const patience = 300;
/** What parameters begin with where the author names nothing. */
const common = 'seminars';

/** Those on the page, for they share its address. */
const connected = new Set<AddressController>();

const page = (): string => location.href.replace(/[?#].*/s, '');

/** Keeps a visitor's place in the page's address, so that it can be sent to others and gone back to. */
export class AddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: AddressOptions;
  /** Under which name the address was read, and what of ours it held. */
  #read: string | undefined;
  #held = '';
  /** Which step was the last, when, and what of it is still to be written. */
  #step: Step | undefined;
  #stepped = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #late: (() => void) | undefined;
  readonly #told = new Set<string>();
  /** What stood beside ours in the addresses that were made: since then others may have changed theirs. */
  readonly #made = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement, options: AddressOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    window.addEventListener('popstate', this.#handlePopState);
    this.#follow(false);
  }

  hostUpdated(): void {
    if (this.#prefix !== this.#read) this.#follow(false);
  }

  hostDisconnected(): void {
    connected.delete(this);
    window.removeEventListener('popstate', this.#handlePopState);
    this.#forget(); // by now the address may be another page's
  }

  /** What the address holds. */
  read(): Place {
    return this.#prefix === undefined ? { criteria: {} } : readPlace(location.search, this.#prefix);
  }

  /** Where a place is found: an absolute address. Without a prefix it leads to the page only. */
  href(place: Place): string {
    this.#made.add(this.#others(location.search));
    return this.#addressOf(writePlace(location.search, this.#prefix ?? common, place));
  }

  /** The place that an address of ours leads to; undefined for any other, also of this page. */
  placeAt(href: string): Place | undefined {
    if (href.replace(/[?#].*/s, '') !== page() || !URL.canParse(href)) return undefined;
    const { search } = new URL(href);
    return this.#made.has(this.#others(search)) ? readPlace(search, this.#prefix ?? common) : undefined;
  }

  #others(search: string): string {
    return writePlace(search, this.#prefix ?? common, { criteria: {} });
  }

  /** Whether the browser's way back leads from a seminar that was opened here to the list. */
  get isAboveList(): boolean {
    return markOf(history.state) === this.#mark(location.search);
  }

  /** Puts a place into the address; where the browser does not take it, the visitor goes on without. */
  write(place: Place, way: Way): void {
    const now = performance.now();
    const isFurther = isStep(way) && way === this.#step && now - this.#stepped < apart;
    this.#step = isStep(way) ? way : undefined;
    this.#stepped = now;
    if (!isFurther) {
      this.#catchUp(); // in the entry that is being left
      return this.#write(place, isStep(way) ? 'push' : way);
    }
    const asked = page() + location.search;
    this.#late = () => {
      if (page() + location.search === asked) this.#write(place, 'replace'); // else somebody else went on meanwhile
    };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#catchUp(), patience);
  }

  #catchUp(): void {
    clearTimeout(this.#timer);
    this.#late?.();
    this.#late = undefined;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#late = this.#step = undefined;
  }

  #write(place: Place, way: Exclude<Way, Step>): void {
    const prefix = this.#prefix;
    if (prefix === undefined || !this.#host.isConnected) return;
    const search = writePlace(location.search, prefix, place);
    if (search === location.search) return;
    if ([...connected].some((other) => other !== this && other.#prefix === prefix))
      this.#tell('shared', `another calendar has sync-url="${prefix}" too: each needs its own`);
    const mark = way === 'open' ? this.#mark(search) : way === 'replace' ? markOf(history.state) : undefined;
    const write = way === 'replace' ? 'replaceState' : 'pushState';
    try {
      history[write](entryState(history.state, mark), '', this.#addressOf(search));
    } catch (error) {
      this.#tell('refused', `the page's address stays as it is: ${String(error)}`);
    }
    this.#held = this.#own();
  }

  /** Of a seminar opened from the list; with the address, so that it counts for no other entry, whoever copies it there. */
  #mark(search: string): string {
    return `${this.#prefix ?? ''} ${search}`;
  }

  get #prefix(): string | undefined {
    const prefix = this.#options.prefix()?.trim();
    return prefix === '' ? common : prefix;
  }

  // A relative one would be the page's <base>'s.
  #addressOf(search: string): string {
    return `${page()}${search}${location.hash}`;
  }

  /** What of the address is ours. */
  #own(): string {
    return this.#prefix === undefined ? '' : writePlace('', this.#prefix, this.read());
  }

  /** Hands over what the address holds, unless that is known. */
  #follow(isTraversal: boolean): void {
    this.#read = this.#prefix;
    const own = this.#own();
    if (own === this.#held) return;
    this.#held = own;
    this.#forget();
    this.#options.handlePlace(this.read(), isTraversal);
  }

  readonly #handlePopState = (): void => this.#follow(true);

  #tell(what: string, sentence: string): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    tellAuthor(this.#host, sentence);
  }
}
