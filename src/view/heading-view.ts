import { html, type TemplateResult } from 'lit';

/** Lit's templates of all levels, which are tagged by hand: written out they are the same six times. */
const templates = [1, 2, 3, 4, 5, 6].map((level) =>
  Object.assign([`<h${level} part=`, ' id=', '>', `</h${level}>`], { raw: [] }),
);

/** A heading of the level that fits the page; HTML knows none below six. */
export function headingView(level: number, part: string, id: string, text: unknown): TemplateResult {
  return html(templates[Math.min(level, 6) - 1] ?? templates[2]!, part, id, text);
}
