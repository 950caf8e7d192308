import { html, nothing, type TemplateResult } from 'lit';
import type { Seminar } from '../model/seminar.ts';
import { heardOnly } from './link-view.ts';
import type { ViewContext } from './view-context.ts';

function webcastView(
  { webcast }: Seminar,
  named: TemplateResult,
  { messages }: ViewContext,
): TemplateResult | typeof nothing {
  if (!webcast) return nothing;
  const { url, label } = webcast;
  if (!url) return html`<span part="webcast">${messages.webcast}: ${label}</span>`;
  return html`<a part="action action-webcast" href=${url} rel="noopener noreferrer"
    >${label ?? messages.join}${named}</a
  >`;
}

/** Everything a visitor can do: join, read on, and put it into a calendar. */
export function actionsView(seminar: Seminar, context: ViewContext): TemplateResult {
  const title = context.title?.(seminar) ?? seminar.title ?? context.messages.toBeAnnounced.title;
  const named = heardOnly(html` – <bdi lang=${seminar.language ?? nothing}>${title}</bdi>`);
  return html`<div part="actions">
    ${webcastView(seminar, named, context)}
    ${seminar.links.map(
      (link) =>
        html`<a part="link link-${link.kind}" href=${link.url} rel="noopener noreferrer"
          >${link.label ?? context.messages.linkKinds[link.kind]}${named}</a
        >`,
    )}
    ${context.calendars?.(seminar) ?? html`<span part="calendars"></span>`}
  </div>`;
}
