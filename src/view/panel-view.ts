import type { TemplateResult } from 'lit';
import type { CriterionName } from '../filter/criteria.ts';
import { closeOnEscape } from './close-on-escape.ts';
import type { LitTemplates } from './lit-templates.ts';

/** What the visitor does with the panels of the filters, one of which is open at a time. */
export interface Panels {
  readonly open: CriterionName | undefined;
  /** What is typed to find a value in the open one. */
  readonly typed: string;
  /** Values that stay in the open one, for they were chosen while it was. */
  readonly kept: ReadonlySet<string>;
  /** Whether the filters of a narrow column are shown. */
  readonly isUnfolded: boolean;
  readonly toggle: (name: CriterionName) => void;
  readonly type: (text: string) => void;
  readonly keep: (value: string) => void;
  readonly fold: () => void;
}

/** A filter that opens in place. */
export interface PanelOptions {
  readonly lit: LitTemplates;
  readonly name: CriterionName;
  readonly label: string;
  /** What stands between a label and its text. */
  readonly colon: string;
  /** What is chosen. */
  readonly text: string;
  /** Whether there is nothing to choose. */
  readonly isIdle: boolean;
  readonly panels: Panels;
  /** Made only while it is open. */
  readonly content: () => unknown;
}

/** A filter that looks like a field, and what it opens below its row. */
export function panelView({ lit, name, label, colon, text, isIdle, panels, content }: PanelOptions): TemplateResult {
  const { html, nothing } = lit;
  const isOpen = panels.open === name;
  const toggle = () => panels.toggle(name);
  const handleKey = (event: Event): void => {
    if (isOpen) closeOnEscape(event, toggle, `[part~="filter-${name}"] button`);
  };
  return html`<div part="filter filter-${name}" @keydown=${handleKey}>
      <span part="filter-label" aria-hidden="true">${label}</span
      ><button
        part="input"
        type="button"
        aria-label=${label + colon + text}
        aria-expanded=${isOpen}
        ?disabled=${isIdle && !isOpen}
        @click=${toggle}
      >
        <bdi>${text}</bdi>
      </button>
    </div>
    ${
      isOpen
        ? html`<fieldset part="panel panel-${name}" @keydown=${handleKey}>
            <legend part="panel-title">${label}</legend>
            ${content()}
          </fieldset>`
        : nothing
    }`;
}
