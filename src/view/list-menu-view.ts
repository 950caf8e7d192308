import type { Messages } from '../locale/messages.ts';
import type { LitTemplates } from './lit-templates.ts';

/** The ways by which the whole list leaves, and whom they tell. */
export interface ListMenuOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  /** How many seminars a file would hold; with none, no file is offered. */
  readonly files: number;
  /** Why the file may not come. */
  readonly noFile: string | undefined;
  /** How many seminars a text would hold. */
  readonly texts: number;
  /** The ways to subscribe, where the list has a calendar of its own. */
  readonly subscription: unknown;
  readonly handleFile: () => void;
  readonly handleText: () => void;
}

/** The list as it is now, as a file; as it will be, by subscription; and as a text to send. */
export function listMenuView(options: ListMenuOptions): unknown {
  const { lit, messages, files, noFile, texts, subscription, handleFile, handleText } = options;
  const { html, nothing } = lit;
  const offer = (part: string, text: string, hint: string, handle: () => void) =>
    html`<p part="offer">
      <button part="button ${part}" type="button" aria-describedby="hint-${part}" @click=${handle}>${text}</button>
      <span part="hint" id="hint-${part}">${hint}</span>
    </p>`;
  const file =
    files > 0 ? offer('export', messages.exportList(files), noFile ?? messages.snapshot, handleFile) : nothing;
  return [
    noFile ? nothing : file,
    subscription ?? nothing,
    offer('copy-list', messages.copyList(texts), messages.copyHint, handleText),
    noFile ? file : nothing,
  ];
}
