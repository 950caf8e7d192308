import type { TemplateResult } from 'lit';
import type { Counts, Criteria } from '../filter/criteria.ts';
import { periods, type FacetName, type Period } from '../filter/facets.ts';
import type { Messages } from '../locale/messages.ts';
import { filterBounds } from '../model/bounds.ts';
import type { LitTemplates } from './lit-templates.ts';
import type { FilterName } from './view-context.ts';

/** What the filters show and whom they tell. */
export interface FiltersOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  /** BCP 47 tag whose order of letters sorts the values. */
  readonly language: string;
  readonly filters: readonly FilterName[];
  readonly criteria: Criteria;
  readonly counts: Counts;
  /** The period shown, the visitor's or the author's. */
  readonly period: Period;
  readonly handleCriteria: (change: Criteria) => void;
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

function searchView({ lit: { html }, messages, criteria, handleCriteria }: FiltersOptions): TemplateResult {
  const handle = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && handleCriteria({ search: currentTarget.value });
  return html`<label part="filter filter-search"
    ><span part="filter-label">${messages.search}</span
    ><input part="input" type="search" autocomplete="off" .value=${criteria.search ?? ''} @input=${handle}
  /></label>`;
}

function selectView(
  { lit: { html }, messages }: FiltersOptions,
  name: 'period' | FacetName,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  const handle = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLSelectElement && choose(currentTarget.value);
  return html`<label part="filter filter-${name}"
    ><span part="filter-label"
      >${name === 'language' || name === 'material' ? messages.filterNames[name] : messages[name]}</span
    ><select part="input" @change=${handle}>
      ${choices.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}

function facetView(name: FacetName, options: FiltersOptions): TemplateResult {
  const { counts, criteria, handleCriteria, messages, language } = options;
  const chosen = criteria[name]?.[0] ?? '';
  const names: Readonly<Record<string, string>> = name === 'mode' ? messages.modes : {};
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  const found = [...counts[name]].sort(([, a], [, b]) => b - a).slice(0, filterBounds.choices); // beyond, the search is the way
  const offered = new Set([...found.map(([value]) => value), ...(chosen ? [chosen] : [])]);
  const choices = [...offered].sort(compare).map((value) => ({
    value,
    text: `${Object.hasOwn(names, value) ? names[value] : value} (${counts[name].get(value) ?? 0})`,
  }));
  return selectView(options, name, [{ value: '', text: messages.any }, ...choices], chosen, (value) =>
    handleCriteria({ [name]: value ? [value] : [] }),
  );
}

function periodView(options: FiltersOptions): TemplateResult {
  const { period, counts, handleCriteria, messages } = options;
  const choices = periods.map((value) => ({
    value,
    text: `${messages.periods[value]} (${counts.period.get(value) ?? 0})`,
  }));
  return selectView(options, 'period', choices, period, (value) =>
    handleCriteria({ period: periods.find((known) => known === value) ?? period }),
  );
}

/** The controls that narrow the list, in the author's order. */
export function filtersView(options: FiltersOptions): TemplateResult {
  const { filters, messages, lit } = options;
  const view = (name: FilterName) => {
    if (name === 'search') return searchView(options);
    if (name === 'date' || name === 'jump') return undefined;
    return name === 'period' ? periodView(options) : facetView(name, options);
  };
  return lit.html`<search part="toolbar" role="search" aria-label=${messages.filters}>${filters.map(view)}</search>`;
}
