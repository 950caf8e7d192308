import type { TemplateResult } from 'lit';
import type { Criteria } from '../filter/criteria.ts';
import { datePresets, type DatePreset } from '../filter/dates.ts';
import { daysText, filterLabel } from './filter-words.ts';
import type { FiltersOptions } from './filters-view.ts';
import { panelView } from './panel-view.ts';

/** A native field for a day; a year that is still being typed is none yet. */
function dayView(
  { lit }: FiltersOptions,
  part: string,
  label: string,
  day: string,
  choose: (day: string) => void,
): TemplateResult {
  const handle = (event: Event): void => {
    const { currentTarget: input } = event;
    if (!(input instanceof HTMLInputElement) || (event instanceof KeyboardEvent && event.key !== 'Enter')) return;
    if (!input.value.startsWith('0') && !input.validity.badInput) choose(input.value);
  };
  return lit.html`<label part=${part}
    ><span part="filter-label">${label}</span
    ><input part="input" type="date" max="9999-12-31" .value=${day} @change=${handle} @keydown=${handle}
  /></label>`;
}

function choicesView(options: FiltersOptions): TemplateResult {
  const { lit, messages, criteria, counts, panels, handleCriteria } = options;
  const { date, from, to } = criteria;
  const choose = (chosen: DatePreset | undefined): void => {
    panels.keep(chosen ?? '');
    handleCriteria({ date: chosen, from: undefined, to: undefined });
  };
  const radio = (value: DatePreset | undefined, text: string, isChosen: boolean) =>
    lit.html`<label part="value"
      ><input part="choice" type="radio" name="date" .checked=${isChosen} @change=${() => choose(value)}
      /><span>${text}</span></label
    >`;
  const presets = datePresets.filter((name) => counts.date.has(name) || name === date || panels.kept.has(name));
  const range = (change: Criteria) => handleCriteria({ from, to, ...change, date: undefined });
  return lit.html`<div part="values">
      ${radio(undefined, messages.dates.any, !date && !from && !to)}
      ${presets.map((name) => radio(name, `${messages.dates[name]} (${counts.date.get(name) ?? 0})`, date === name))}
    </div>
    <div part="days">
      ${dayView(options, 'day-field', messages.filterNames.from, (!date && from) || '', (day) => range({ from: day || undefined }))}
      ${dayView(options, 'day-field', messages.filterNames.to, (!date && to) || '', (day) => range({ to: day || undefined }))}
    </div>`;
}

/** A filter by days: those that a word means, or from one to another. */
export function dateView(options: FiltersOptions): TemplateResult {
  const { lit, messages, criteria, panels } = options;
  return panelView({
    lit,
    name: 'date',
    label: filterLabel('date', messages),
    colon: messages.colon,
    text: daysText(criteria, options) ?? messages.dates.any,
    isIdle: false,
    panels,
    content: () => choicesView(options),
  });
}

/** A field that leads to a day of the list, and leaves none out. */
export function jumpView(options: FiltersOptions): TemplateResult {
  const label = filterLabel('jump', options.messages);
  return dayView(options, 'filter filter-jump', label, options.day ?? '', options.handleJump);
}
