import type { TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.ts';
import type { LitTemplates } from './lit-templates.ts';

/** The line above the list. */
export interface StatusOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  readonly matching: number;
  readonly total: number;
  /** Whether the feed was read to its end. */
  readonly isWhole: boolean;
  /** What else is to be known of them. */
  readonly remarks: readonly string[];
  /** Whether the live region is there long enough to be heard. */
  readonly isSpeaking: boolean;
  /** Changes where the same words are to be said again. */
  readonly turn: boolean;
  /** Whether every abstract and biography in view is open; undefined where there is none. */
  readonly allOpen: boolean | undefined;
  /** How the list can be looked at: views, orders, clocks. */
  readonly choices: unknown;
  /** What else can be done with the list. */
  readonly actions: unknown;
  readonly handleExpand: (open: boolean) => void;
}

/** How much of the list is shown, announced as it changes, and what can be done with all of it. */
export function statusView(options: StatusOptions): TemplateResult {
  const { lit, messages, matching, total, allOpen } = options;
  const { html, nothing } = lit;
  const button = (part: string, text: string, handle: () => void): TemplateResult =>
    html`<button part="button ${part}" type="button" @click=${handle}>${text}</button>`;
  const count = options.isWhole ? messages.count(matching, total) : messages.countSoFar(matching, total);
  const said = [...options.remarks, count].filter(Boolean).join(' ');
  return html`<div part="status-line">
    <span part="status" role="status" tabindex="-1"
      ><bdi>${options.isSpeaking ? `${said}${options.turn ? '\u00a0' : ''}` : nothing}</bdi></span
    >
    ${options.choices}
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
