import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Organizer } from '../export/structured-data.ts';
import { structuredBounds } from '../model/bounds.ts';
import { breathe } from '../model/breathe.ts';
import type { Seminar } from '../model/seminar.ts';
import { tellAuthor } from './tell-author.ts';

/** What of an element decides whether its page gets structured data. */
export interface StructuredDataHost extends ReactiveControllerHost, HTMLElement {
  readonly structuredData: boolean;
}

/** Milliseconds of writing after which the page may breathe. */
const slice = 20;
/** How many seminars a message to the author names. */
const named = 10;

/** Those of all elements on the page, in the order in which they began to write. */
const controllers = new Set<StructuredDataController>();

/** Writes each seminar once, however many elements show it: the first of them has it. */
function writeAll(): void {
  const written = new Set<string>();
  for (const controller of controllers) controller.write(written);
}

/** By this a seminar is the same in two feeds; a `uid` such as "17" is some other seminar's too. */
const identityOf = ({ uid, start, title }: Seminar): string => JSON.stringify([uid, start, title]);

/** Keeps what an element shows in the head of its page, for search engines: one script of JSON-LD for each element. */
export class StructuredDataController implements ReactiveController {
  readonly #host: StructuredDataHost;
  #asked: readonly unknown[] = [];
  #events: ReadonlyMap<string, string> = new Map();
  #text = new Text();
  /** Makes the document of JSON-LD; there as soon as there are events. */
  #document: (events: readonly string[]) => string = () => '';
  /** Of which seminars the author knows that they are left out. */
  readonly #told = new Set<string>();

  constructor(host: StructuredDataHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes what was written off the page; it is written anew after the next update. */
  hostDisconnected(): void {
    this.#asked = [];
    this.#publish(new Map());
  }

  /** Writes seminars into the page, unless they stand there already; to be called after each update. */
  show(seminars: readonly Seminar[], { title, url }: Organizer = {}): void {
    const { structuredData, isConnected } = this.#host;
    const shown = structuredData && isConnected ? seminars.slice(0, structuredBounds.seminars) : [];
    const asked = shown.length > 0 ? [title, url, ...shown] : [];
    if (asked.length === this.#asked.length && asked.every((value, index) => value === this.#asked[index])) return;
    this.#asked = asked;
    if (shown.length > 0) void this.#write(shown, { title, url });
    else this.#publish(new Map());
  }

  /** Writes what no other has written. */
  write(written: Set<string>): void {
    const own = [...this.#events].filter(([identity]) => !written.has(identity));
    for (const [identity] of own) written.add(identity);
    this.#place(own.length > 0 ? this.#document(own.map(([, event]) => event)) : '');
  }

  async #write(seminars: readonly Seminar[], organizer: Organizer): Promise<void> {
    const asked = this.#asked;
    try {
      const { structuredDocument, structuredEvent } = await import('../export/structured-data.ts');
      this.#document = structuredDocument;
      const events = new Map<string, string>();
      const leftOut: Seminar[] = [];
      let room: number = structuredBounds.all;
      let begin = performance.now();
      for (const seminar of seminars) {
        if (asked !== this.#asked) return; // something else is asked for by now
        const event = structuredEvent(seminar, organizer);
        room -= event?.length ?? 0;
        if (room < 0) break;
        if (event) events.set(identityOf(seminar), event);
        else leftOut.push(seminar);
        if (performance.now() - begin < slice) continue;
        await breathe();
        begin = performance.now();
      }
      if (asked !== this.#asked) return;
      this.#publish(events);
      this.#tellLeftOut(leftOut);
    } catch (error) {
      if (asked === this.#asked) this.#asked = []; // the next update tries again
      tellAuthor(this.#host, `structured data cannot be written: ${String(error)}`);
    }
  }

  /** By the words that the author knows them by: an identifier may be one that we made. */
  #tellLeftOut(seminars: readonly Seminar[]): void {
    const untold = seminars.filter(({ uid }) => !this.#told.has(uid));
    if (untold.length === 0) return;
    for (const { uid } of untold) this.#told.add(uid);
    const names = untold.slice(0, named).map(({ title, speakers, uid }) => `“${title ?? speakers[0]?.name ?? uid}”`);
    const others = untold.length > named ? ` and ${untold.length - named} more` : '';
    const needs = 'each needs a name, a date, and a place or an address to join at';
    tellAuthor(this.#host, `left out of the structured data, where ${needs}: ${names.join(', ')}${others}`);
  }

  #publish(events: ReadonlyMap<string, string>): void {
    this.#events = events;
    controllers[events.size > 0 ? 'add' : 'delete'](this);
    if (events.size === 0) this.#place('');
    writeAll();
  }

  #place(text: string): void {
    const isThere = this.#text.parentElement?.isConnected;
    if (!text) this.#text.parentElement?.remove();
    else if (!isThere) this.#addScript();
    if (this.#text.data !== text) this.#text.data = text;
  }

  /** An empty script: strict pages report one that comes with a text, but not that its text changes. */
  #addScript(): void {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append((this.#text = new Text()));
    this.#host.ownerDocument.head.append(script);
  }
}
