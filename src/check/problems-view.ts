import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedFeed, FoundProblem, ProblemKind } from './check-feed.ts';
import { visible } from './excerpt.ts';
import { lineAt } from './locate.ts';
import { isZoneless } from './suggest.ts';
import { excerptView } from './excerpt-view.ts';
import { counted, numeral } from './verdict.ts';

/** Further problems of a kind that are named. */
const mostNamed = 100;

const severities: Readonly<Record<ProblemKind['severity'], string>> = {
  fatal: 'Cannot be read',
  lost: 'Not shown',
  doubtful: 'Looks wrong',
};

/** A reason as a sentence. */
export const sentence = (reason: string): string => {
  const text = visible(reason.charAt(0).toUpperCase() + reason.slice(1));
  return /[.!?]$/.test(text) ? text : `${text}.`;
};

/** The title of the entry, else its place. */
const nameOf = ({ place }: FoundProblem): string => visible(/“.*”$/s.exec(place)?.[0] ?? place);

/** "Line 14, column 5"; else the place as the format has it. */
function spotOf({ stretch, place }: FoundProblem, { starts }: CheckedFeed): string {
  if (!stretch) return place === 'document' ? 'The document' : place.replace(/ “.*”$/s, '');
  const line = lineAt(starts, stretch.from);
  return `Line ${numeral(line + 1)}, column ${numeral(stretch.from - starts[line]! + 1)}`;
}

/** Whether an entry lacks something, rather than that something in it is wrong. */
const isIncomplete = ({ stretch, entry }: FoundProblem, { text }: CheckedFeed): boolean =>
  !!stretch && stretch.from === entry?.from && stretch.to === entry.to && text.startsWith('{', stretch.from);

function insteadView(problem: FoundProblem, checked: CheckedFeed): TemplateResult | typeof nothing {
  const { instead } = problem;
  const [first] = instead;
  if (first === undefined) return nothing;
  if (!first.trim()) return html`<p class="instead">Leave this line out.</p>`;
  const choices = instead.map(
    (choice, index) => html`${index > 0 ? ' or ' : nothing}<code dir="ltr" translate="no">${visible(choice)}</code>`,
  );
  const word = isZoneless(problem)
    ? 'Add to the feed as a whole, for example'
    : isIncomplete(problem, checked)
      ? 'Add, for example'
      : 'Write instead';
  return html`<p class="instead"><strong>${word}:</strong> ${choices}</p>`;
}

function furtherView(problems: readonly FoundProblem[], checked: CheckedFeed): TemplateResult {
  const [named, left] = [problems.slice(0, mostNamed), problems.length - mostNamed];
  return html`<details>
    <summary>The same in ${counted(problems.length, 'more place')}</summary>
    <ul>
      ${named.map(
        (problem) =>
          html`<li>
            <p>
              <strong>${spotOf(problem, checked)}</strong>, <bdi>${nameOf(problem)}</bdi>: ${sentence(problem.reason)}
            </p>
            ${insteadView(problem, checked)}
          </li>`,
      )}
    </ul>
    ${left > 0 ? html`<p>And ${numeral(left)} more.</p>` : nothing}
  </details>`;
}

/** Four, or five below the address of one of several feeds. */
export type HeadingLevel = 4 | 5;

/** Problems of one kind: the first one in full, the others folded. */
export function problemView(
  { severity, problems }: ProblemKind,
  checked: CheckedFeed,
  level: HeadingLevel,
): TemplateResult {
  const [first, ...further] = problems;
  const hasTitle = / “.*”$/s.test(first.place);
  const heading = html`<span class="severity">${severities[severity]}</span>
    ${spotOf(first, checked)}${hasTitle ? html` <bdi class="entry">${nameOf(first)}</bdi>` : nothing}`;
  return html`<li class="problem ${severity}">
    ${level === 4 ? html`<h4>${heading}</h4>` : html`<h5>${heading}</h5>`}
    <p>${sentence(first.reason)}</p>
    ${first.stretch ? excerptView(checked, first.stretch) : nothing} ${insteadView(first, checked)}
    ${further.length > 0 ? furtherView(further, checked) : nothing}
  </li>`;
}
