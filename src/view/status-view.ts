import type { TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.ts';
import type { LitTemplates } from './lit-templates.ts';

/** How much of the list is shown. */
export interface CountOptions {
  readonly messages: Messages;
  readonly matching: number;
  readonly total: number;
  /** Whether the feed was read to its end. */
  readonly isWhole: boolean;
  /** What else is to be known of them. */
  readonly remarks: readonly string[];
}

/** The line above the list. */
export interface StatusOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  /** How much of the list is shown, as text. */
  readonly count: string;
  /** What says it to those who hear. */
  readonly voice: unknown;
  /** It has the focus, which has it read. */
  readonly handleFocus: () => void;
  /** Whether every abstract and biography in view is open; undefined where there is none. */
  readonly allOpen: boolean | undefined;
  /** How the list can be looked at: views, orders, clocks. */
  readonly choices: unknown;
  /** What else can be done with the list. */
  readonly actions: unknown;
  readonly handleExpand: (open: boolean) => void;
}

/** How much of the list is shown, in words. */
export function countText({ messages, matching, total, isWhole, remarks }: CountOptions): string {
  const count = isWhole ? messages.count(matching, total) : messages.countSoFar(matching, total);
  return [...remarks, count].filter(Boolean).join(' ');
}

/** How much of the list is shown, and what can be done with all of it. What is seen changes with each letter and is not live. */
export function statusView(options: StatusOptions): TemplateResult {
  const { lit, messages, count, allOpen } = options;
  const { html, nothing } = lit;
  const button = (part: string, text: string, handle: () => void): TemplateResult =>
    html`<button part="button ${part}" type="button" @click=${handle}>${text}</button>`;
  return html`<div part="status-line">
    <span part="status" tabindex="-1" @focus=${options.handleFocus}><bdi>${count}</bdi></span
    >${options.voice} ${options.choices}
    <span part="list-actions">
      ${
        allOpen === undefined
          ? nothing
          : button('expand', allOpen ? messages.collapseAll : messages.expandAll, () => options.handleExpand(!allOpen))
      }
      ${options.actions}
    </span>
  </div>`;
}
