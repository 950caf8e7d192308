import { html, nothing, type TemplateResult } from 'lit';
import { writeSeminarFeed } from '../../src/export/seminar-feed.ts';
import type { CheckSettings } from '../../src/elements/checker-address.ts';
import type { CheckedFeed } from '../../src/feed/check-feed.ts';
import { factsView } from './facts-view.ts';
import type { Haystack } from './find-seminar.ts';
import { findView } from './find-view.ts';
import { problemView } from './problems-view.ts';
import { tableView } from './table-view.ts';
import { verdictOf } from './verdict.ts';

/** A check that is done. */
export interface Outcome extends Haystack {
  readonly settings: CheckSettings;
  /** Whether the documents came from their addresses, and not from the form. */
  readonly isFetched: boolean;
  /** The seminars in the words of the feed format, for the element. */
  readonly entries: readonly unknown[];
}

/** Seminars as an element takes them. */
export function entriesFor({ seminars }: Haystack): readonly unknown[] {
  const { seminars: entries } = JSON.parse(writeSeminarFeed(seminars)) as { readonly seminars: readonly unknown[] };
  return entries;
}

const problemsView = (checked: CheckedFeed): TemplateResult | typeof nothing =>
  checked.problems.length > 0
    ? html`<ul class="problems">
        ${checked.problems.map((kind) => problemView(kind, checked))}
      </ul>`
    : nothing;

/** What to try where a feed does not come. */
function adviceView({ results, isFetched }: Outcome): TemplateResult | typeof nothing {
  const codes = new Set(isFetched ? results.map(({ error }) => error?.code) : []);
  const isSilent = codes.has('unreachable');
  if (!isSilent && !codes.has('http') && !codes.has('timeout')) return nothing;
  const blocked = html`<li>
    If the feed comes, its host does not let other pages read it (it sends no CORS header), and the calendar cannot read
    it either. Save the file and choose it above, to see whether it is right.
  </li>`;
  return html`<div class="note">
    <p>What to try:</p>
    <ul>
      <li>Open the address in a new tab. If something else than the feed comes, the address is wrong.</li>
      ${isSilent ? blocked : nothing}
    </ul>
  </div>`;
}

/** Something of each document, under its address where there are several. */
const ofEach = ({ results, settings }: Outcome, view: (checked: CheckedFeed) => unknown): readonly TemplateResult[] =>
  results.map((checked, index) => {
    const address = results.length > 1 && settings.src.split(/\s+/)[index];
    return html`${address ? html`<h4 class="address" dir="ltr">${address}</h4>` : nothing} ${view(checked)}`;
  });

function shownView({ seminars, entries, now }: Outcome): TemplateResult | typeof nothing {
  if (seminars.length === 0) return nothing;
  return html`<section aria-labelledby="shown">
      <h3 id="shown">As visitors see it</h3>
      <p class="note">Past ones too: a calendar shows what is to come, unless it is told otherwise.</p>
      <seminar-calendar
        class="sheet"
        heading-level="4"
        period="all"
        page-size="10"
        .now=${() => now}
        .seminars=${entries}
      ></seminar-calendar>
    </section>
    <section>
      <h3 id="read">What was read of each</h3>
      ${tableView(seminars)}
    </section>`;
}

/**
 * What a check comes to: the verdict, what is wrong, a search for what is missing, and what was read.
 *
 * @param question - words of the seminar that somebody misses
 */
export function resultView(outcome: Outcome, question: string, handleInput: (words: string) => void): TemplateResult {
  const { results, seminars, now, settings, isFetched } = outcome;
  const { heading, sentences, isPerfect } = verdictOf(results, seminars, now);
  const hasFeed = results.some(({ feed }) => feed);
  return html`<section aria-labelledby="verdict">
      <h2 id="verdict" tabindex="-1" class=${isPerfect ? 'perfect' : 'faulty'}>${heading}</h2>
      <p class="sentences">${sentences.join(' ')}</p>
      ${hasFeed ? findView(question, outcome, handleInput) : nothing}
    </section>
    ${
      isPerfect
        ? nothing
        : html`<section>
            <h3>What is wrong</h3>
            ${ofEach(outcome, problemsView)} ${adviceView(outcome)}
          </section>`
    }
    ${
      results.some(({ feed }) => feed)
        ? html`<section>
            <h3>The feed</h3>
            ${ofEach(outcome, (checked) => factsView(checked, settings, isFetched))}
          </section>`
        : nothing
    }
    ${shownView(outcome)}`;
}
