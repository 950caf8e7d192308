import type { TemplateResult } from 'lit';
import type { Day } from '../filter/agenda.ts';
import type { ListSection } from '../filter/sections.ts';
import type { Messages } from '../locale/messages.ts';
import type { ListLit } from './lit-templates.ts';
import type { ViewContext } from './view-context.ts';

/** A list that holds the past too. */
export interface SectionsOptions {
  readonly lit: ListLit;
  readonly messages: Messages;
  readonly context: ViewContext;
  readonly sections: readonly ListSection[];
  /** What stands below the heading with that id; the days where nothing else is said. */
  readonly below?: (days: readonly Day[], heading: string) => unknown;
}

/** What is to come and what was, each under a heading of its own, with the days one level deeper. */
export function sectionsView({ lit, messages, context, sections, below }: SectionsOptions): readonly TemplateResult[] {
  const { level, ids = '' } = context;
  return sections.map(({ name, days }) => {
    const heading = `${ids}section-${name}`;
    return lit.html`<div part="section section-${name}">
      ${lit.heading(level, 'section-heading', heading, messages.periods[name])}
      ${below?.(days, heading) ?? lit.days(days, { ...context, level: level + 1, ids: `${ids}${name}-` })}
    </div>`;
  });
}
