import type { Messages } from '../locale/messages.ts';
import type { LitTemplates } from './lit-templates.ts';

/** What stands below a list is made of. */
export interface FootOptions {
  readonly lit: LitTemplates;
  readonly words: Messages;
  /** How many fit, and how many of them are not on the page yet. */
  readonly matching: number;
  readonly left: number;
  /** Whether the feed has pages that were not read, whether one is being read, and whether a feed could not be. */
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly hasFailed: boolean;
  /** Whether all that was read was searched. */
  readonly isWhole: boolean;
  readonly isNarrowed: boolean;
  readonly handleMore: () => void;
}

// With nothing asked for, nothing is announced: the filters stay, for they may offer the past.
const noneView = ({ lit, words, isNarrowed }: FootOptions): unknown =>
  isNarrowed
    ? lit.html`<p part="empty">${words.noMatch}</p>`
    : lit.html`<slot name="empty"><p part="empty">${words.empty}</p></slot>`;

/** What stands below the list, or in its place where nothing fits. */
export function footView(options: FootOptions): readonly unknown[] {
  const { lit, words, matching, left, hasMore, isReading, hasFailed, isWhole, handleMore } = options;
  const { html, nothing } = lit;
  const text = isReading ? words.reading : left > 0 ? words.more(left) : words.moreUnread;
  return [
    matching > 0 || hasMore || !isWhole ? nothing : noneView(options),
    hasFailed ? html`<p part="error">${words.incomplete}</p>` : nothing,
    left > 0 || hasMore
      ? html`<button part="button more" type="button" @click=${handleMore}>${text}</button>`
      : nothing,
  ];
}
