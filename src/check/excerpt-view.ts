import { html, nothing, type TemplateResult } from 'lit';
import { excerptOf, type ExcerptLine } from './excerpt.ts';
import type { CheckedFeed } from './check-feed.ts';
import type { Stretch } from './locate.ts';

const lineView = ({ number, before, marked, after }: ExcerptLine): TemplateResult =>
  // white space counts here, so that it stands on one line
  html`<span class="line"
    ><span class="number">${number}</span
    ><code>${before}${marked ? html`<mark>${marked}</mark>` : nothing}${after}</code></span
  >`;

/** The lines of a document around what is wrong, which is marked. */
export function excerptView({ text, starts }: CheckedFeed, stretch: Stretch): TemplateResult {
  const { lines } = excerptOf(text, starts, stretch);
  return html`<div class="excerpt" dir="ltr" translate="no">${lines.map(lineView)}</div>`;
}
