import { bounds } from '../model/bounds.ts';
import { breathe } from '../model/breathe.ts';
import type { Seminar } from '../model/seminar.ts';
import { plainWords } from '../text/plain-words.ts';
import { entryBounds } from './bound-entry.ts';
import type { EntryContext, OddCode } from './entry-context.ts';
import { entryProblem, readerRemarks } from './entry-problem.ts';
import { Entries as LocatedEntries } from './formats/entries.ts';
import { isObject, looseText, type Loose } from './loose-value.ts';
import type { RawFeed } from './raw-seminar.ts';
import type { Entries, FeedOptions, FeedProblem } from './read-seminars.ts';
import { makeTidier, type Tidier } from './tidy-feed.ts';

/** What the first file has already. */
export interface Known {
  readonly readEntry: (raw: Loose, context: EntryContext) => Seminar | undefined;
  readonly isTimeZone: (name: unknown) => name is string;
}

/** Milliseconds of work after which the page may breathe. */
const slice = 50;

function* locate(entries: Iterable<unknown>): Generator<{ readonly entry?: unknown }> {
  if (entries instanceof LocatedEntries) yield* entries.located();
  else for (const entry of entries) yield { entry };
}

/** The entries with their numbers; after a while of reading the page breathes. */
async function* inSlices(entries: Iterable<unknown>): AsyncGenerator<readonly [number, unknown]> {
  let index = 0;
  let begin = performance.now();
  for (const located of locate(entries)) {
    if ('entry' in located) {
      yield [index, located.entry];
      index += 1;
    }
    if (performance.now() - begin < slice) continue;
    await breathe();
    begin = performance.now();
  }
}

/** Whether an entry is a seminar that was read before, of which only a wall clock is known. */
const wasFloating = (entry: unknown): boolean =>
  isObject(entry) && entry.floating === true && typeof entry.start === 'number';

/** Reads the entries of one feed. */
class EntryReader {
  readonly #seminars = new Map<string, Seminar>();
  readonly #rejected: FeedProblem[] = [];
  readonly #remarks: FeedProblem[] = [];
  readonly #feed: RawFeed;
  readonly #options: FeedOptions;
  readonly #readEntry: Known['readEntry'];
  readonly #tidier: Tidier;

  constructor(feed: RawFeed, options: FeedOptions, { readEntry, isTimeZone }: Known) {
    this.#feed = feed;
    this.#options = options;
    this.#readEntry = readEntry;
    this.#tidier = makeTidier(options, isTimeZone);
  }

  async read(): Promise<Entries> {
    const { seminars } = this.#feed;
    const isOurs = Array.isArray(seminars);
    for await (const [index, entry] of inSlices(seminars)) {
      if (index === bounds.entries) {
        this.#remarks.push(entryProblem(this.#feed, index, entry, 'rest', undefined));
        break;
      }
      if (!isOurs || !this.#readPlain(entry)) this.#readOdd(entry, index);
    }
    const remarks = [...this.#remarks, ...readerRemarks(this.#feed)];
    return { seminars: [...this.#seminars.values()], rejected: this.#rejected, remarks };
  }

  /** Whether an entry is as the schema has it: then it is read. */
  #readPlain(entry: unknown): boolean {
    let isOdd = !isObject(entry) || Object.keys(entry).length > entryBounds.members;
    const odd = () => {
      isOdd = true;
    };
    if (isOdd) return false;
    const seminar = this.#readEntry(entry as Loose, { ...this.#options, odd });
    if (isOdd || !seminar || this.#seminars.has(seminar.uid)) return false;
    this.#seminars.set(seminar.uid, seminar);
    this.#tidier.note(entry as Loose);
    return true;
  }

  #readOdd(entry: unknown, index: number): void {
    const problems: FeedProblem[] = [];
    const odd = (code: OddCode, value?: unknown) => {
      if (code !== 'shape') problems.push(entryProblem(this.#feed, index, entry, code, value));
    };
    const raw = this.#tidier.tidy(entry, odd);
    const seminar = isObject(raw) ? this.#readEntry(raw, { ...this.#options, odd }) : odd('object', entry);
    const isTwin = seminar && this.#seminars.has(seminar.uid);
    if (isTwin) odd('twin', seminar.uid);
    if (!seminar || isTwin) this.#rejected.push(...problems.slice(-1));
    else {
      const floats = !seminar.allDay && ((isObject(raw) && raw.floating === true) || wasFloating(entry));
      this.#seminars.set(seminar.uid, floats ? { ...seminar, floating: true } : seminar);
      this.#remarks.push(...problems);
    }
  }
}

/**
 * Entries in whatever words become seminars, up to a bound, and the author is told what is wrong with them. A long feed is
 * read in slices, so that the page breathes in between.
 */
export async function readAtLength(feed: RawFeed, options: FeedOptions, known: Known): Promise<Entries> {
  return {
    ...(await new EntryReader(feed, options, known).read()),
    title: plainWords(looseText(feed.title).slice(0, bounds.text)),
  };
}
