import type { TemplateResult } from 'lit';
import type { ViewName } from '../filter/address.ts';
import type { Criteria } from '../filter/criteria.ts';
import type { Messages } from '../locale/messages.ts';
import type { LitTemplates } from './lit-templates.ts';

/** What the switch between views shows and whom it tells. */
export interface ViewsOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  /** The views to choose from, in the author's order. */
  readonly views: readonly ViewName[];
  readonly shown: ViewName;
  readonly handleView: (view: ViewName) => void;
}

/** The switch between views; nothing where there is but one. */
export function viewsView({ lit, messages, views, shown, handleView }: ViewsOptions): TemplateResult | symbol {
  const { html, nothing } = lit;
  if (views.length < 2) return nothing;
  const buttonView = (view: ViewName) =>
    html`<button
      part="button view view-${view}"
      type="button"
      aria-pressed=${view === shown}
      @click=${() => view !== shown && handleView(view)}
    >
      ${messages.views[view]}
    </button>`;
  return html`<div part="views" role="group" aria-label=${messages.view}>${views.map(buttonView)}</div>`;
}

/** What the choice of an order shows and whom it tells. */
export interface OrderOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  /** By date where there is none. */
  readonly order: Criteria['order'];
  readonly handleOrder: (order: Criteria['order']) => void;
}

/** The choice of the order that search results stand in. */
export function orderView({ lit, messages, order, handleOrder }: OrderOptions): TemplateResult {
  const { html } = lit;
  const { label, date, match } = messages.order;
  const handle = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLSelectElement) handleOrder(currentTarget.selectedIndex > 0 ? 'match' : undefined);
  };
  return html`<label part="order"
    ><span part="order-label">${label}</span
    ><select part="input" @change=${handle}>
      <option .selected=${order !== 'match'}>${date}</option>
      <option .selected=${order === 'match'}>${match}</option>
    </select></label
  >`;
}
