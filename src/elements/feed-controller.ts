import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask, loadFeed, type LoadedFeed } from '../feed/load-feed.ts';
import { tellAuthor } from './tell-author.ts';
import { SeminarFeedErrorEvent, SeminarFeedLoadEvent } from './seminar-events.ts';

/** What of an element decides which feed it shows. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  /** Renders anew; by name where the visitor asked for it, so that nothing is held back. */
  requestUpdate(name?: PropertyKey): void;
  readonly src: string | undefined;
  readonly format: string;
  readonly feedTimeZone: string | undefined;
  /** `lazy` waits until the element comes near the viewport. */
  readonly loading: string;
  /** The clock: milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Entries set by the page; with them nothing is fetched. */
  readonly seminars?: readonly unknown[] | undefined;
}

/** `idle`: nothing is asked for. */
export type FeedStatus = 'idle' | 'loading' | 'ready' | 'failed';

/** Keeps an element's feed: loads it anew when what decides it changes, and drops answers that come too late. */
export class FeedController implements ReactiveController {
  status: FeedStatus = 'idle';
  feed: LoadedFeed | undefined;
  readonly #host: FeedHost;
  #asked: readonly unknown[] = [];
  #request = new AbortController();
  #observer: IntersectionObserver | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    if (this.status === 'loading') this.#asked = []; // asked for again when it comes back
  }

  /** Starts anew where what decides the feed has changed; to be called before each update's own work. */
  check(): void {
    const { src, format, feedTimeZone, seminars, loading, isConnected } = this.#host;
    const asked = [seminars, loading, src, format, feedTimeZone];
    if (!isConnected || asked.every((value, index) => value === this.#asked[index])) return;
    this.#asked = asked;
    this.feed = undefined;
    if (loading === 'lazy' && src) this.#wait();
    else void this.reload();
  }

  /** Reads the feed again; what is shown stays until the answer comes. Resolves when that has happened. */
  async reload(): Promise<void> {
    this.#stop();
    const { signal } = (this.#request = new AbortController());
    const { src, seminars } = this.#host;
    this.status = src || seminars ? 'loading' : 'idle';
    this.#host.requestUpdate();
    if (this.status === 'idle') return;
    try {
      const feed = await this.#read(signal);
      if (signal.aborted) return;
      this.status = 'ready';
      this.feed = feed;
      await this.#announce(new SeminarFeedLoadEvent(feed));
    } catch (error) {
      if (signal.aborted) return;
      this.status = 'failed';
      tellAuthor(this.#host, error instanceof Error ? error.message : String(error));
      await this.#announce(new SeminarFeedErrorEvent(error));
    }
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#request.abort();
  }

  #wait(): void {
    this.#stop();
    this.status = 'loading';
    const near = (entries: readonly IntersectionObserverEntry[]) =>
      entries.some(({ isIntersecting }) => isIntersecting) && this.reload();
    this.#observer = new IntersectionObserver(near, { rootMargin: '200px' });
    this.#observer.observe(this.#host);
  }

  async #read(signal: AbortSignal): Promise<LoadedFeed> {
    const { src = '', seminars, format, feedTimeZone: timeZone, baseURI: base, now } = this.#host;
    const options = { format, timeZone, signal, now: now(), ask };
    if (!seminars && !/\S\s+\S/.test(src) && URL.canParse(src, base)) return loadFeed(new URL(src, base).href, options);
    const { loadGiven } = await import('../feed/load-given.ts');
    return loadGiven({ src, seminars, base }, options);
  }

  async #announce(event: Event): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.dispatchEvent(event);
  }
}
