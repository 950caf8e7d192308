import { html, nothing, type TemplateResult } from 'lit';
import { zoneShown } from '../filter/agenda.ts';
import { dayText } from '../locale/time-format.ts';
import { dayIn } from '../model/seminar-time.ts';
import type { Seminar, Speaker } from '../model/seminar.ts';
import { actionsView } from './actions-view.ts';
import { factsView } from './facts-view.ts';
import { headingView } from './heading-view.ts';
import { heardOnly, linkView } from './link-view.ts';
import { textsView } from './texts-view.ts';
import { timeView } from './time-view.ts';
import type { ViewContext } from './view-context.ts';

function speakerView({ name, affiliation, url }: Speaker): TemplateResult {
  return html`<li part="speaker">
    <bdi part="speaker-name">${linkView(url, name, 'link')}</bdi>${
      affiliation ? html`, <span part="affiliation"><bdi>${affiliation}</bdi></span>` : nothing
    }
  </li>`;
}

function speakersView({ speakers, toBeAnnounced }: Seminar, { messages }: ViewContext): unknown {
  const named = speakers.filter(({ name }) => name);
  if (named.length > 0)
    return html`<ul part="speakers" role="list">
      ${named.map(speakerView)}
    </ul>`;
  return toBeAnnounced.includes('speakers') ? html`<p part="later">${messages.toBeAnnounced.speakers}</p>` : nothing;
}

/**
 * One seminar, the same in the list and alone.
 *
 * @param id - of its heading, unique within the shadow root
 * @param date - its day, where no heading above says it
 */
export function seminarView(seminar: Seminar, id: string, context: ViewContext, date?: string): TemplateResult {
  const { messages, level } = context;
  const title = seminar.title ?? messages.toBeAnnounced.title;
  const text = html`<bdi lang=${seminar.language ?? nothing}>${context.text?.(seminar, 'title') ?? title}</bdi>`;
  const called = seminar.status === 'confirmed' ? nothing : heardOnly(` – ${messages[seminar.status]}`);
  return html`<article part="seminar" aria-labelledby=${id} data-status=${seminar.status}>
    ${timeView(seminar, context, date)}
    <div part="body">
      ${headingView(level, seminar.title ? 'title' : 'title later', id, [linkView(seminar.url ?? context.address?.(seminar), text, 'title-link'), called])}
      ${speakersView(seminar, context)} ${factsView(seminar, context)} ${actionsView(seminar, context)}
      ${context.reason?.(seminar)} ${textsView(seminar, context)}
    </div>
  </article>`;
}

/** A seminar that stands alone, with its day. */
export function cardView(seminar: Seminar, context: ViewContext): TemplateResult {
  const zone = zoneShown(seminar, context.timeZone);
  const date = dayText(dayIn(zone, seminar.start), dayIn(zone, context.now), context.language);
  return seminarView(seminar, 'title', context, date);
}
