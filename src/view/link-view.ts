import { html, type TemplateResult } from 'lit';

/** A link where there is an address, else the text alone. */
export function linkView(url: string | undefined, text: unknown, part: string): unknown {
  return url ? html`<a part=${part} href=${url} rel="noopener noreferrer">${text}</a>` : text;
}

/** Text for those who hear a link away from what stands around it. */
export function heardOnly(text: unknown): TemplateResult {
  return html`<span class="heard">${text}</span>`;
}
