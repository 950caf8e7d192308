import type { Messages } from '../locale/messages.ts';
import type { LitTemplates } from './lit-templates.ts';

/** What the visitor is to know of what they have taken. */
export type Notice =
  | { readonly kind: 'done' | 'failed'; readonly text: string }
  /** What is worth a second look: it stays until the visitor puts it away. */
  | { readonly kind: 'warned'; readonly text: string }
  /** A long file is being written: so many seminars of so many. */
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  /** A text that the browser does not let us copy. */
  | { readonly kind: 'by-hand'; readonly text: string };

/** What the notice shows and whom it tells. */
export interface NoticeOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  readonly notice: Notice | undefined;
  /** Stops what is being written, or puts the notice away. */
  readonly handleClose: () => void;
}

/** What is to be heard; a text to copy is heard with its field, which gets the focus. */
function saidText({ messages, notice }: NoticeOptions): string | undefined {
  if (notice?.kind === 'writing') return messages.writing;
  return notice?.kind === 'done' || notice?.kind === 'warned' ? notice.text : undefined;
}

function controlsView({ lit: { html, nothing }, messages, notice, handleClose }: NoticeOptions): unknown {
  const close = (text: string) =>
    html`<button part="button close" type="button" @click=${handleClose}>${text}</button>`;
  if (notice?.kind === 'warned') return close(messages.close);
  if (notice?.kind === 'writing')
    return html`<progress max=${notice.total} value=${notice.done} aria-label=${messages.writing}></progress>
      ${close(messages.stop)}`;
  if (notice?.kind === 'by-hand')
    return html`<label part="by-hand"
        ><span>${messages.copyByHand}</span
        ><textarea part="input" readonly rows="4" .value=${notice.text}></textarea></label
      >${close(messages.close)}`;
  return nothing;
}

/** What came of it, heard as it comes; the region is there before, for else what it holds would not be said. */
export function noticeView(options: NoticeOptions): unknown {
  const { lit, notice } = options;
  const { html, nothing } = lit;
  return html`<div part="notice">
      <span role="status">${saidText(options) ?? nothing}</span>${controlsView(options)}
    </div>
    ${notice?.kind === 'failed' ? html`<p part="error" role="alert">${notice.text}</p>` : nothing}`;
}
