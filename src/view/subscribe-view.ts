import type { Messages } from '../locale/messages.ts';
import type { LitTemplates } from './lit-templates.ts';

/** A way to subscribe: a calendar program, a web calendar, or the address by hand. */
export type SubscriptionWay = 'webcal' | 'outlook' | 'outlook-com' | 'google' | 'address';

/** What the ways to subscribe show and whom they tell. */
export interface SubscribeOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  /** Where each way leads; one that is absent is not offered. `address` is the calendar's own. */
  readonly links: Readonly<Partial<Record<SubscriptionWay, string>> & Record<'address', string>>;
  /** In the order they are offered. */
  readonly ways: readonly SubscriptionWay[];
  /** Whether the visitor holds a phone or tablet, where Google takes no subscription. */
  readonly isHandheld: boolean;
  /** Whether the list shows less than the calendar holds. */
  readonly isNarrowed: boolean;
  /**
   * The visitor takes a way. With `google` and `address` the calendar's address is to be copied; the others' links lead on by
   * themselves unless the event is cancelled.
   */
  readonly handleSubscribe: (way: SubscriptionWay, event: Event) => void;
}

/** One way, and what happens then and how soon changes arrive. */
function wayView(way: SubscriptionWay, options: SubscribeOptions): unknown {
  const { lit, messages, links, isHandheld, handleSubscribe } = options;
  const { html, nothing } = lit;
  const { subscribe, newTab } = messages;
  const { [way]: link } = links;
  if (!link) return nothing;
  const handle = (event: Event) => handleSubscribe(way, event);
  const id = `hint-${way}`;
  const text = way === 'google' && isHandheld ? subscribe['google-handheld-hint'] : subscribe[`${way}-hint`];
  const hint = html`<span part="hint" id=${id}>${text}</span>`;
  if (way === 'address')
    return html`<li>
      <button part="action subscribe-address" type="button" aria-describedby=${id} @click=${handle}>
        ${subscribe.address}
      </button>
      ${hint}
      <bdi part="calendar-address" translate="no">${link}</bdi>
    </li>`;
  // a program opens beside the page: a tab of its own would stay behind, empty
  const isProgram = way === 'webcal';
  const heard = isProgram ? nothing : html`<span class="heard"> (${newTab})</span>`;
  return html`<li>
    <a
      part="action subscribe-${way}"
      href=${link}
      target=${isProgram ? nothing : '_blank'}
      rel="noopener noreferrer"
      aria-describedby=${id}
      @click=${handle}
      >${subscribe[way]}${heard}</a
    >
    ${hint}
  </li>`;
}

/** The ways to subscribe to the list's calendar: what it is for, then each way with a line of its own. */
export function subscribeView(options: SubscribeOptions): unknown {
  const { lit, messages, ways, isNarrowed } = options;
  const { html, nothing } = lit;
  const { subscribe } = messages;
  return html`<p part="subscribe-title">${subscribe.title}</p>
    <p part="hint">${subscribe.about}${isNarrowed ? ` ${subscribe.whole}` : nothing}</p>
    <ul part="choices" role="list" aria-label=${subscribe.title}>
      ${ways.map((way) => wayView(way, options))}
    </ul>`;
}
