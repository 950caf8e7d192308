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

/** Escape closes what is open, with the focus back on the button. */
function handleEscape(event: Event, { name, isOpen, handleOpen }: DisclosureOptions): void {
  const { currentTarget: panel } = event;
  if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !isOpen || !(panel instanceof Element)) return;
  event.preventDefault(); // a dialog around the list stays, the browser's own too
  event.stopPropagation();
  handleOpen(false);
  panel.parentNode?.querySelector<HTMLElement>(`[part~="${name}-button"]`)?.focus();
}

/** The two apart: the button stands in a row of others, what it opens below that row, within the same parent or its parent. */
export function disclosureView(options: DisclosureOptions): { readonly button: unknown; readonly panel: unknown } {
  const { lit, name, text, isOpen, handleOpen, content } = options;
  const { html, nothing } = lit;
  const escape = (event: Event) => handleEscape(event, options);
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
