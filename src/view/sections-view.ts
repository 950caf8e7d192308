import type { TemplateResult } from 'lit';
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
}

/** What is to come and what was, each under a heading of its own, with the days one level deeper. */
export function sectionsView({ lit, messages, context, sections }: SectionsOptions): readonly TemplateResult[] {
  const { level, ids = '' } = context;
  return sections.map(
    ({ name, days }) =>
      lit.html`<div part="section section-${name}">
        ${lit.heading(level, 'section-heading', `${ids}section-${name}`, messages.periods[name])}
        ${lit.days(days, { ...context, level: level + 1, ids: `${ids}${name}-` })}
      </div>`,
  );
}
