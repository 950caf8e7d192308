import type { TemplateResult } from 'lit';
import { kindsAsked, type Criteria, type CriterionName } from '../filter/criteria.ts';
import type { Period } from '../filter/facets.ts';
import { daysText, filterLabel, valueText, type WordsOptions } from './filter-words.ts';
import type { LitTemplates } from './lit-templates.ts';

/** What is asked for at the moment, and whom its removal is told. */
export interface ChipsOptions extends WordsOptions {
  readonly lit: LitTemplates;
  readonly criteria: Criteria;
  /** The author's period, which nobody asked for. */
  readonly period?: Period;
  readonly handleCriteria: (change: Criteria) => void;
  readonly handleClear: () => void;
  /** The chip at a place in their order is about to go: what takes the focus? */
  readonly handleGone: (index: number) => void;
}

interface Chip {
  readonly text: string;
  /** What takes it back. */
  readonly change: Criteria;
}

function chipsOf(name: CriterionName, options: ChipsOptions): readonly Chip[] {
  const { criteria, messages } = options;
  const chip = (text: string, change: Criteria): Chip => ({
    text: filterLabel(name, messages) + messages.colon + text,
    change,
  });
  if (name === 'search') return [chip(criteria.search?.trim() ?? '', { search: '' })];
  if (name === 'date')
    return [chip(daysText(criteria, options) ?? '', { date: undefined, from: undefined, to: undefined })];
  if (name === 'period') {
    const { period } = criteria;
    return period && period !== options.period ? [chip(messages.periods[period], { period: undefined })] : [];
  }
  const values = criteria[name] ?? [];
  return values.map((value) =>
    chip(valueText(name, value, options), { [name]: values.filter((other) => other !== value) }),
  );
}

/** What the list is narrowed by, each to take back alone, and all at once; nothing where it is not. */
export function chipsView(options: ChipsOptions): TemplateResult | symbol {
  const { lit, messages, criteria, handleCriteria, handleClear, handleGone } = options;
  const { html, nothing } = lit;
  const chips = kindsAsked(criteria).flatMap((name) => chipsOf(name, options));
  if (chips.length === 0) return nothing;
  const remove = (change: Criteria, index: number): void => {
    handleCriteria(change);
    handleGone(index);
  };
  return html`<ul part="chips" role="list" aria-label=${messages.active}>
    ${chips.map(
      ({ text, change }, index) =>
        html`<li>
          <button
            part="button chip"
            type="button"
            aria-label=${messages.removeFilter(text)}
            @click=${() => remove(change, index)}
          >
            <bdi>${text}</bdi><span part="chip-remove" aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
    <li><button part="button clear" type="button" @click=${handleClear}>${messages.clear}</button></li>
  </ul>`;
}
