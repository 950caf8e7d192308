import { html, nothing, type TemplateResult } from 'lit';
import type { Seminar } from '../model/seminar.ts';
import { hasSection } from './has-section.ts';
import type { Section, ViewContext } from './view-context.ts';

function sectionView(seminar: Seminar, section: Section, context: ViewContext): unknown {
  const { messages, isOpen, text, handleToggle } = context;
  if (!hasSection(seminar, section)) {
    const later = section === 'abstract' && seminar.toBeAnnounced.includes(section);
    return later ? html`<p part="later">${messages.toBeAnnounced.abstract}</p>` : nothing;
  }
  const open = !!isOpen?.(seminar, section);
  const handle = ({ currentTarget }: Event) =>
    handleToggle(seminar, section, currentTarget instanceof HTMLDetailsElement && currentTarget.open);
  return html`<details part="details details-${section}" ?open=${open} @toggle=${handle}>
    <summary part="summary">${section === 'abstract' ? messages.abstract : messages.biography}</summary>
    <div part="text" lang=${seminar.language ?? nothing}>${open ? text?.(seminar, section) : nothing}</div>
  </details>`;
}

/** Abstract and biography, each opened in place on its own. */
export function textsView(seminar: Seminar, context: ViewContext): TemplateResult {
  return html`${sectionView(seminar, 'abstract', context)}${sectionView(seminar, 'bio', context)}`;
}
