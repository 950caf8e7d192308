import { html, nothing, type TemplateResult } from 'lit';
import { visible } from './excerpt.ts';
import type { Location, Seminar } from '../model/seminar.ts';
import { endWords, startWords, zoneWords } from './time-words.ts';
import { numeral } from './verdict.ts';

/** Rows that are shown; who has more looks for one. */
const mostRows = 200;

const speakersOf = ({ speakers }: Seminar): string =>
  speakers.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name)).join('; ');

const placeOf = ({ name, room, address }: Location): string => [name, room, address].filter(Boolean).join(', ');

/** What was read of a seminar, column by column. */
const columns: readonly (readonly [string, (seminar: Seminar) => string | undefined])[] = [
  ['Title', ({ title }) => title],
  ['Start', startWords],
  ['End', endWords],
  ['Zone', zoneWords],
  ['Speakers', speakersOf],
  ['Place', ({ location }) => location && placeOf(location)],
  ['Webcast', ({ webcast }) => webcast?.label ?? webcast?.url],
  ['Series', ({ series }) => series],
  ['Status', ({ status }) => (status === 'confirmed' ? '' : status)],
  ['uid', ({ uid }) => uid],
];

function rowView(seminar: Seminar): TemplateResult {
  const [first, ...cells] = columns.map(([, read]) => visible(read(seminar) ?? '') || '–');
  return html`<tr>
    <th scope="row" dir="auto" lang=${seminar.language ?? nothing}>${first}</th>
    ${cells.map((cell) => html`<td dir="auto">${cell}</td>`)}
  </tr>`;
}

/** What was read of each seminar, as plain as can be, so that a wrong hour or a field in the wrong place is seen. */
export function tableView(seminars: readonly Seminar[]): TemplateResult {
  const left = seminars.length - mostRows;
  return html`<div class="table" role="region" aria-labelledby="read" tabindex="0">
      <table>
        <thead>
          <tr>
            ${columns.map(([name]) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${seminars.slice(0, mostRows).map(rowView)}
        </tbody>
      </table>
    </div>
    ${left > 0 ? html`<p>And ${numeral(left)} more, which the search above finds.</p>` : nothing}`;
}
