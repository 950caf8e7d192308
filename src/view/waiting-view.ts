import { html, type TemplateResult } from 'lit';
import type { ListMessages } from '../locale/messages.ts';
import type { ViewContext } from './view-context.ts';

/** Calm stand-ins of about a card's height, so that the page does not jump when the list comes. */
export function placeholderView({ loading }: ListMessages): TemplateResult {
  const ghost = html`<div class="ghost" aria-hidden="true"></div>`;
  return html`<div part="placeholder" role="status">
    <span class="heard">${loading}</span>${[ghost, ghost, ghost]}
  </div>`;
}

/** One plain sentence and a way on. */
export function failureView({ failed, retry }: ListMessages, handleRetry: () => void): TemplateResult {
  return html`<p part="error" role="alert">
    ${failed} <button part="button retry" type="button" @click=${handleRetry}>${retry}</button>
  </p>`;
}

/** Room for the controls, which come a moment after the list: as many as there will be, so that nothing moves. */
export function controlsGhostView(filters: number): TemplateResult {
  return html`${filters ? html`<div part="toolbar" aria-hidden="true">${Array.from({ length: filters }, () => html`<i part="filter ghost"></i>`)}</div>` : ''}
    <div part="status-line"></div>`;
}

/** That there is nothing to list, in our words or the page's. */
export function emptyView({ messages }: ViewContext): TemplateResult {
  return html`<slot name="empty"><p part="empty" role="status">${messages.empty}</p></slot>`;
}
