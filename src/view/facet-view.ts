import type { TemplateResult } from 'lit';
import type { FacetName } from '../filter/facets.ts';
import { fold } from '../filter/search.ts';
import { filterBounds } from '../model/bounds.ts';
import { viewBounds } from '../model/view-bounds.ts';
import { filterLabel, valueText } from './filter-words.ts';
import type { FiltersOptions } from './filters-view.ts';
import { panelView } from './panel-view.ts';

/** So many values are seen at a glance: of more, one is found by typing. */
const glance = 8;

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

/** The values that lead somewhere, and those chosen. */
function choicesOf(name: FacetName, options: FiltersOptions): readonly Choice[] {
  const { counts, criteria, panels } = options;
  const values = new Set([...counts[name].keys(), ...(criteria[name] ?? []), ...panels.kept]);
  return [...values].map((value) => ({
    value,
    text: valueText(name, value, options),
    count: counts[name].get(value) ?? 0,
  }));
}

/** The choices that hold what is typed, which is folded. */
function choicesWith(typed: string, choices: readonly Choice[]): readonly Choice[] {
  let left: number = viewBounds.soughtOfAll;
  return choices.filter(({ text }) => {
    const folded = left > 0 ? fold(text.slice(0, viewBounds.sought)) : '';
    left -= folded.length;
    return folded.includes(typed);
  });
}

/** What is typed decides; of too many, those chosen and those that most seminars have. */
function offered(
  choices: readonly Choice[],
  chosen: readonly string[],
  { panels, language }: FiltersOptions,
): readonly Choice[] {
  const isChosen = ({ value }: Choice) => (chosen.includes(value) ? 1 : 0);
  const typed = fold(panels.typed).trim();
  const fitting = typed ? choicesWith(typed, choices) : choices;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return fitting
    .toSorted((a, b) => isChosen(b) - isChosen(a) || b.count - a.count)
    .slice(0, filterBounds.choices)
    .sort((a, b) => compare(a.text, b.text));
}

function findView(name: FacetName, options: FiltersOptions, shown: number, total: number): TemplateResult {
  const { lit, messages, panels } = options;
  const handle = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && panels.type(currentTarget.value);
  return lit.html`<label part="find"
      ><span part="filter-label">${messages.findValue(filterLabel(name, messages))}</span
      ><input part="input" type="search" autocomplete="off" .value=${panels.typed} @input=${handle}
    /></label>
    <p part="hint" role="status">${panels.typed || shown < total ? messages.values(shown, total) : lit.nothing}</p>`;
}

function valuesView(name: FacetName, options: FiltersOptions): TemplateResult {
  const { lit, criteria, panels, handleCriteria } = options;
  const choices = choicesOf(name, options);
  const chosen = criteria[name] ?? [];
  const shown = offered(choices, chosen, options);
  const handle = (value: string, { currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    panels.keep(value);
    const others = chosen.filter((other) => other !== value);
    handleCriteria({ [name]: currentTarget.checked ? [...others, value] : others });
  };
  return lit.html`${choices.length > glance ? findView(name, options, shown.length, choices.length) : lit.nothing}
    <div part="values">${shown.map(
      ({ value, text, count }) =>
        lit.html`<label part="value"
          ><input part="choice" type="checkbox" .checked=${chosen.includes(value)} @change=${(event: Event) => handle(value, event)}
          /><span><bdi>${text}</bdi> (${count})</span></label
        >`,
    )}</div>`;
}

/** A filter by a facet: any of several values, with what each would leave. */
export function facetView(name: FacetName, options: FiltersOptions): TemplateResult {
  const { lit, messages, criteria, counts, panels } = options;
  const [only, ...others] = criteria[name] ?? [];
  return panelView({
    lit,
    name,
    label: filterLabel(name, messages),
    colon: messages.colon,
    text: others.length > 0 ? messages.chosen(others.length + 1) : only ? valueText(name, only, options) : messages.any,
    isIdle: !only && counts[name].size === 0,
    panels,
    content: () => valuesView(name, options),
  });
}
