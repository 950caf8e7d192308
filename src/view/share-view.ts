import type { Messages } from '../locale/messages.ts';
import type { Seminar } from '../model/seminar.ts';
import { heardTitle } from './calendars-view.ts';
import { disclosureView } from './disclosure-view.ts';
import type { LitTemplates } from './lit-templates.ts';

/** How a seminar is passed on: its address, its announcement, or the device's own way. */
export type ShareWay = keyof Messages['shareWays'];

/** What the ways to pass a seminar on show and whom they tell. */
export interface ShareOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  readonly seminar: Seminar;
  /** The seminar's title as plain text. */
  readonly title: string;
  readonly ways: readonly ShareWay[];
  readonly handleShare: (way: ShareWay) => void;
  readonly isOpen: boolean;
  readonly handleOpen: (open: boolean) => void;
}

/** The button that opens the ways to pass a seminar on, and these. */
export function shareView(options: ShareOptions): { readonly button: unknown; readonly panel: unknown } {
  const { lit, messages, seminar, title, ways, handleShare, isOpen, handleOpen } = options;
  const { html } = lit;
  const wayView = (way: ShareWay) =>
    html`<li>
      <button part="action share-${way}" type="button" @click=${() => handleShare(way)}>
        ${messages.shareWays[way]}${heardTitle(lit, seminar, title, '')}
      </button>
    </li>`;
  return disclosureView({
    lit,
    name: 'share',
    text: html`${messages.share}${heardTitle(lit, seminar, title, '')}`,
    isOpen,
    handleOpen,
    content: () =>
      html`<ul part="choices" role="list">
        ${ways.map(wayView)}
      </ul>`,
  });
}
