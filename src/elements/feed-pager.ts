import type { LoadedFeed } from '../feed/load-feed.ts';
import { PagesRead } from '../feed/pages-read.ts';
import { readMore } from '../feed/read-more.ts';
import type { FeedController, FeedHost } from './feed-controller.ts';

/** Reads the further pages of an element's feed, as far as the visitor goes. */
export class FeedPager {
  readonly #host: FeedHost;
  readonly #controller: FeedController;
  /** What was read so far; another one in its place begins anew. */
  #feed: LoadedFeed | undefined;
  #read = new PagesRead();
  #reading: Promise<boolean> | undefined;
  #request = new AbortController();

  constructor(host: FeedHost, controller: FeedController) {
    this.#host = host;
    this.#controller = controller;
  }

  /** Whether there are pages that nobody has read. */
  get hasMore(): boolean {
    const { feed } = this.#controller;
    return feed?.nextUrls.some((page) => page.replace(/#.*/s, '') !== feed.address) ?? false;
  }

  /** Whether a page is being read. */
  get isReading(): boolean {
    return this.#reading !== undefined && this.#feed === this.#controller.feed;
  }

  /** Reads one page on. Resolves with false where the element shows another feed by then. */
  next(): Promise<boolean> {
    const { feed } = this.#controller;
    if (feed !== this.#feed) this.#begin(feed);
    if (feed) this.#reading ??= this.#readOn(feed);
    return this.#reading ?? Promise.resolve(false);
  }

  #begin(feed: LoadedFeed | undefined): void {
    this.#request.abort();
    this.#request = new AbortController();
    this.#read = new PagesRead();
    this.#reading = undefined;
    this.#feed = feed;
  }

  async #readOn(feed: LoadedFeed): Promise<boolean> {
    const { format, feedTimeZone: timeZone, now } = this.#host;
    const { signal } = this.#request;
    this.#host.requestUpdate('pages'); // to say that it reads
    const more = await readMore(feed, this.#read, { format, timeZone, now: now(), signal });
    if (this.#controller.feed !== feed) return false;
    this.#feed = this.#controller.feed = more;
    this.#reading = undefined;
    this.#host.requestUpdate('pages');
    return true;
  }
}
