import { html, nothing, type TemplateResult } from 'lit';
import { writeSeminarFeed } from '../export/seminar-feed.ts';
import { withoutPassword, type CheckSettings } from '../elements/checker-address.ts';
import type { CheckedFeed } from './check-feed.ts';
import { visible } from './excerpt.ts';
import { askedView } from './asked-view.ts';
import { factsView } from './facts-view.ts';
import type { Haystack } from './find-seminar.ts';
import { findView } from './find-view.ts';
import { limitsText, periodOf, shownOf } from './left-out.ts';
import { problemView, type HeadingLevel } from './problems-view.ts';
import type { ReadAddress } from './read-address.ts';
import { tableView } from './table-view.ts';
import { numeral, verdictOf } from './verdict.ts';

/** A check that is done. */
export interface Outcome extends Haystack {
  readonly settings: CheckSettings;
  /** Where the documents came from; none where one was given in the form. */
  readonly addresses: readonly ReadAddress[];
  /** The seminars in the words of the feed format, for the element. */
  readonly entries: readonly unknown[];
}

/** Seminars as an element takes them. */
export function entriesFor({ seminars }: Pick<Haystack, 'seminars'>): readonly unknown[] {
  const { seminars: entries } = JSON.parse(writeSeminarFeed(seminars)) as { readonly seminars: readonly unknown[] };
  return entries;
}

/** What was asked for where nothing came of it, and what is wrong. */
function problemsView(checked: CheckedFeed, asked: ReadAddress | undefined, level: HeadingLevel): TemplateResult {
  return html`${asked && !checked.feed ? html`<p class="asked">Asked: ${askedView(asked, checked)}</p>` : nothing}
  ${
    checked.problems.length > 0
      ? html`<ul class="problems">
          ${checked.problems.map((kind) => problemView(kind, checked, level))}
        </ul>`
      : nothing
  }`;
}

/** What to try where a feed does not come. */
function adviceView({ results, addresses }: Outcome): TemplateResult | typeof nothing {
  const codes = new Set(addresses.length > 0 ? results.map(({ error }) => error?.code) : []);
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

type PartView = (checked: CheckedFeed, asked: ReadAddress | undefined, level: HeadingLevel) => unknown;

/** Something of each document, under its address where there are several. */
const ofEach = ({ results, addresses }: Outcome, view: PartView): readonly TemplateResult[] =>
  results.map((checked, index) => {
    const asked = addresses[index];
    if (results.length === 1 || !asked) return html`${view(checked, asked, 4)}`;
    return html`<h4 class="address" dir="ltr">${visible(withoutPassword(asked.written))}</h4>
      ${view(checked, asked, 5)}`;
  });

function shownView({ seminars, entries, now, limits }: Outcome): TemplateResult | typeof nothing {
  if (seminars.length === 0) return nothing;
  const isLimited = limitsText(limits) !== '';
  return html`<section aria-labelledby="shown">
      <h3 id="shown">As visitors see it</h3>
      ${
        isLimited
          ? nothing
          : html`<p class="note">Past ones too: a calendar shows what is to come, unless it is told otherwise.</p>`
      }
      <seminar-calendar
        class="sheet"
        heading-level="4"
        period=${isLimited ? periodOf(limits) : 'all'}
        series=${limits.series ?? nothing}
        category=${limits.category ?? nothing}
        department=${limits.department ?? nothing}
        topic=${limits.topic ?? nothing}
        audience=${limits.audience ?? nothing}
        speaker=${limits.speaker ?? nothing}
        location=${limits.location ?? nothing}
        mode=${limits.mode ?? nothing}
        from=${limits.from ?? nothing}
        to=${limits.to ?? nothing}
        limit=${limits.limit ?? nothing}
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

/** What the limits of an element leave of the feed, as a sentence; empty where there are none. */
function limitedWords({ seminars, limits, now }: Outcome): string {
  const text = limitsText(limits);
  if (!text || seminars.length === 0) return '';
  const shown = shownOf(seminars, limits, now).length;
  return `With ${text}, the element shows ${numeral(shown)} of them by itself.`;
}

/**
 * What a check comes to: the verdict, what is wrong, a search for what is missing, and what was read.
 *
 * @param question - words of the seminar that somebody misses
 */
export function resultView(outcome: Outcome, question: string, handleInput: (words: string) => void): TemplateResult {
  const { results, seminars, now, settings } = outcome;
  const { heading, sentences, isPerfect } = verdictOf(results, seminars, now);
  const hasFeed = results.some(({ feed }) => feed);
  return html`<section aria-labelledby="verdict">
      <h2 id="verdict" tabindex="-1" class=${isPerfect ? 'perfect' : 'faulty'}>${heading}</h2>
      <p class="sentences">${[...sentences, limitedWords(outcome)].join(' ')}</p>
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
            ${ofEach(outcome, (checked, asked) => factsView(checked, settings, asked))}
          </section>`
        : nothing
    }
    ${shownView(outcome)}`;
}
