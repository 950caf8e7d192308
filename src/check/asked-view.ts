import { html, nothing, type TemplateResult } from 'lit';
import { withoutPassword } from '../elements/checker-address.ts';
import type { CheckedFeed } from './check-feed.ts';
import { visible } from './excerpt.ts';
import type { ReadAddress } from './read-address.ts';

/** An address that people may follow. */
export const linkView = (address: string): TemplateResult => html`<a href=${address} dir="ltr">${visible(address)}</a>`;

/** What was really asked for, where that led to, and what is to be said of how it was written. */
export function askedView({ written, address, note }: ReadAddress, { ledTo }: CheckedFeed): TemplateResult {
  const asked = withoutPassword(address ?? written);
  const isLink = /^https?:/i.test(address ?? '');
  return html`${isLink ? linkView(asked) : visible(asked.slice(0, 200))}${
    ledTo ? html`, which led to ${linkView(ledTo)}` : nothing
  }${note ? html` <br />${note}` : nothing}`;
}
