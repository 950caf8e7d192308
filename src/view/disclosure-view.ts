import { closeOnEscape } from './close-on-escape.ts';
import type { LitTemplates } from './lit-templates.ts';

/** A button, and what it opens below it. */
export interface DisclosureOptions {
  readonly lit: LitTemplates;
  /** Name of its parts: the button is `NAME-button`, what it opens `menu-NAME`. */
  readonly name: string;
  readonly text: unknown;
  readonly isOpen: boolean;
  readonly handleOpen: (open: boolean) => void;
  /** Made only while it is open. */
  readonly content: () => unknown;
}

/** The two apart: the button stands in a row of others, what it opens below that row, within the same parent or its parent. */
export function disclosureView(options: DisclosureOptions): { readonly button: unknown; readonly panel: unknown } {
  const { lit, name, text, isOpen, handleOpen, content } = options;
  const { html, nothing } = lit;
  const escape = (event: Event): void => {
    if (isOpen) closeOnEscape(event, () => handleOpen(false), `[part~="${name}-button"]`);
  };
  return {
    button: html`<button
      part="button menu-button ${name}-button"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => handleOpen(!isOpen)}
      @keydown=${escape}
    >
      ${text}
    </button>`,
    panel: isOpen ? html`<div part="menu menu-${name}" @keydown=${escape}>${content()}</div>` : nothing,
  };
}
