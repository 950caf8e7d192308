import type { TemplateResult } from 'lit';
import { kindsAsked, type Counts, type Criteria } from '../filter/criteria.ts';
import { periods, type Period } from '../filter/facets.ts';
import { dateView, jumpView } from './date-view.ts';
import { facetView } from './facet-view.ts';
import type { WordsOptions } from './filter-words.ts';
import type { LitTemplates } from './lit-templates.ts';
import type { Panels } from './panel-view.ts';
import type { FilterName } from './view-context.ts';

/** What the filters show and whom they tell. */
export interface FiltersOptions extends WordsOptions {
  readonly lit: LitTemplates;
  readonly filters: readonly FilterName[];
  readonly criteria: Criteria;
  readonly counts: Counts;
  /** The period shown, the visitor's or the author's. */
  readonly period: Period;
  readonly panels: Panels;
  readonly handleCriteria: (change: Criteria) => void;
  /** Where the list begins, `YYYY-MM-DD`, if the visitor went there. */
  readonly day?: string | undefined;
  /** The visitor wants to see the list from a day, `YYYY-MM-DD`, or from its beginning. */
  readonly handleJump: (day: string) => void;
}

/** On a phone the key to search lets the keyboard go, behind which lies what was found. */
function leaveKeyboard({ currentTarget, key, isComposing }: KeyboardEvent): void {
  if (key !== 'Enter' || isComposing || !matchMedia('(pointer: coarse)').matches) return;
  if (currentTarget instanceof HTMLElement) currentTarget.blur();
}

function searchView({ lit: { html }, messages, criteria, handleCriteria }: FiltersOptions): TemplateResult {
  const handle = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && handleCriteria({ search: currentTarget.value });
  return html`<label part="filter filter-search"
    ><span part="filter-label">${messages.search}</span
    ><input
      part="input"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${criteria.search ?? ''}
      @input=${handle}
      @keydown=${leaveKeyboard}
  /></label>`;
}

function periodView({ lit: { html }, period, counts, handleCriteria, messages }: FiltersOptions): TemplateResult {
  const handle = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLSelectElement &&
    handleCriteria({ period: periods.find((value) => value === currentTarget.value) });
  const choices = periods.filter((value) => counts.period.has(value) || value === period);
  return html`<label part="filter filter-period"
    ><span part="filter-label">${messages.period}</span
    ><select part="input" @change=${handle}>
      ${choices.map(
        (value) =>
          html`<option value=${value} .selected=${value === period}>
            ${messages.periods[value]} (${counts.period.get(value) ?? 0})
          </option>`,
      )}
    </select></label
  >`;
}

function filterView(name: FilterName, options: FiltersOptions): TemplateResult {
  if (name === 'search') return searchView(options);
  if (name === 'period') return periodView(options);
  if (name === 'date') return dateView(options);
  return name === 'jump' ? jumpView(options) : facetView(name, options);
}

/** Opens the filters where the column is too narrow to show them. */
function foldView({ lit: { html }, messages, criteria, filters, panels }: FiltersOptions): TemplateResult {
  const inUse = kindsAsked(criteria).filter((name) => name !== 'search' && filters.includes(name)).length;
  return html`<button
    part="button filters-button"
    type="button"
    aria-expanded=${panels.isUnfolded}
    @click=${() => panels.fold()}
  >
    ${messages.filtersButton(inUse)}
  </button>`;
}

/** The controls that narrow the list, in the author's order; in a narrow column those behind the search are folded. */
export function filtersView(options: FiltersOptions): TemplateResult {
  const { filters, messages, lit, panels } = options;
  const first = filters[0] === 'search' ? 1 : 0;
  const views = filters.map((name) => filterView(name, options));
  const isMany = filters.filter((name) => name !== 'search').length > 1;
  return lit.html`<search
    part="toolbar"
    role="search"
    aria-label=${messages.filters}
    ?data-folded=${isMany && !panels.isUnfolded}
    >${views.slice(0, first)}${isMany ? foldView(options) : lit.nothing}${views.slice(first)}</search
  >`;
}
