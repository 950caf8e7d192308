import { hasTag } from './known-tags.ts';
import { findMath } from './math-spans.ts';

/** HTML in whose formulas "less than" begins no tag: people write `$a<b$` without a thought of HTML. */
export function shieldMath(html: string): string {
  if (!/<[^<>]*[$\\]/.test(html)) return html;
  let shielded = '';
  let position = 0;
  for (const { start, end } of findMath(html)) {
    const formula = html.slice(start, end);
    shielded += html.slice(position, start) + (hasTag(formula) ? formula : formula.replaceAll('<', '&lt;'));
    position = end;
  }
  return shielded + html.slice(position);
}
