import { html, nothing, type TemplateResult } from 'lit';
import { linkAddress } from '../model/safe-address.ts';
import type { Contact, Location, Seminar } from '../model/seminar.ts';
import { heardOnly, linkView } from './link-view.ts';
import type { ViewContext } from './view-context.ts';

const joined = (values: readonly (string | undefined)[]): string => values.filter(Boolean).join(', ');

function placeView({ name, room, address, url }: Location, { messages }: ViewContext): TemplateResult {
  const place = joined([name, room && name?.includes(room) ? undefined : room]);
  // Without a map of the feed's own, a postal address can still be looked up.
  const map = url ?? (address && `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`);
  const text = place ? html`${place}${address ? html` <span part="address">${address}</span>` : nothing}` : address;
  return html`${text}${map ? html` ${linkView(map, html`${messages.map}${heardOnly(` – ${place || address}`)}`, 'map')}` : nothing}`;
}

function contactView({ name, email, phone, url }: Contact): unknown {
  const address = (email && linkAddress(`mailto:${email}`)) ?? url;
  return html`${linkView(address, name ?? email ?? phone ?? url, 'link')}${phone && (name ?? email) ? `, ${phone}` : nothing}`;
}

/** What else is known of a seminar, each with its name; nothing that is not. */
export function factsView(seminar: Seminar, context: ViewContext): TemplateResult | typeof nothing {
  const { messages } = context;
  const { location, contact, toBeAnnounced, mode, hosts } = seminar;
  const laterPlace = toBeAnnounced.includes('location') && messages.toBeAnnounced.location;
  const facts = [
    ['location', messages.location, location ? placeView(location, context) : laterPlace],
    ['mode', messages.mode, mode && mode !== 'in-person' && messages.modes[mode]],
    ['series', messages.series, seminar.series],
    ['category', messages.category, seminar.category],
    ['department', messages.department, seminar.department],
    ['host', hosts.length > 1 ? messages.hosts : messages.host, joined(hosts)],
    ['topic', messages.topic, joined(seminar.topics)],
    ['audience', messages.audience, joined(seminar.audiences)],
    ['contact', messages.contact, contact && contactView(contact)],
  ] as const;
  const known = facts.filter(([, , value]) => value);
  if (known.length === 0) return nothing;
  return html`<dl part="facts">
    ${known.map(
      ([name, label, value]) =>
        html`<div part="fact fact-${name}">
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
