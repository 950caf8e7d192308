import { html, type TemplateResult } from 'lit';

const templates = [
  (part: string, id: string, text: unknown) => html`<h1 part=${part} id=${id}>${text}</h1>`,
  (part: string, id: string, text: unknown) => html`<h2 part=${part} id=${id}>${text}</h2>`,
  (part: string, id: string, text: unknown) => html`<h3 part=${part} id=${id}>${text}</h3>`,
  (part: string, id: string, text: unknown) => html`<h4 part=${part} id=${id}>${text}</h4>`,
  (part: string, id: string, text: unknown) => html`<h5 part=${part} id=${id}>${text}</h5>`,
  (part: string, id: string, text: unknown) => html`<h6 part=${part} id=${id}>${text}</h6>`,
] as const;

/** A heading of the level that fits the page; HTML knows none below six. */
export function headingView(level: number, part: string, id: string, text: unknown): TemplateResult {
  const template = templates[Math.min(level, 6) - 1] ?? templates[2];
  return template(part, id, text);
}
