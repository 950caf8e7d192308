import type { Messages } from '../locale/messages.ts';
import type { Seminar } from '../model/seminar.ts';
import { heardTitle } from './calendars-view.ts';
import type { LitTemplates } from './lit-templates.ts';

/** What the box beside a seminar shows and whom it tells. */
export interface TickOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  readonly seminar: Seminar;
  /** The seminar's title as plain text. */
  readonly title: string;
  readonly isSelected: boolean;
  readonly handleTick: (selected: boolean) => void;
}

/** The box by which a seminar is selected. */
export function tickView(options: TickOptions): unknown {
  const { lit, messages, seminar, title, isSelected, handleTick } = options;
  const handle = ({ currentTarget: box }: Event) => {
    if (!(box instanceof HTMLInputElement)) return;
    const { checked } = box;
    box.checked = !checked; // the box shows what was rendered, for it may stand beside another seminar at once
    handleTick(checked);
  };
  return lit.html`<label part="select"
    ><input part="tick" type="checkbox" .checked=${isSelected} @change=${handle} /><span
      >${messages.select}${heardTitle(lit, seminar, title, '')}</span
    ></label
  >`;
}

/** What can be done with what is selected, and whom it tells. */
export interface SelectionOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  readonly count: number;
  readonly handleAdd: () => void;
  readonly handleCopy: () => void;
  readonly handleDone: (event: Event) => void;
}

/** How many are selected and where they can go: a landmark, for in a long list it is far from the boxes. */
export function selectionView(options: SelectionOptions): unknown {
  const { lit, messages, count, handleAdd, handleCopy, handleDone } = options;
  const { html, nothing } = lit;
  const button = (part: string, text: string, handle: (event: Event) => void) =>
    html`<button part="button ${part}" type="button" @click=${handle}>${text}</button>`;
  return html`<div part="selection" role="region" aria-label=${messages.selection}>
    <span part="selected" role="status">${messages.selected(count)}</span>
    ${
      count > 0
        ? [
            button('add-selected', messages.addSelected(count), handleAdd),
            button('copy-selected', messages.shareWays.text, handleCopy),
          ]
        : nothing
    }
    ${button('done', messages.done, handleDone)}
  </div>`;
}
