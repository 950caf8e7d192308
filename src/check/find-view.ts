import { html, nothing, type TemplateResult } from 'lit';
import { visible } from './excerpt.ts';
import { findSeminar, type Answer, type Found, type Haystack } from './find-seminar.ts';
import { limitsText } from './left-out.ts';
import { counted, numeral } from './verdict.ts';

const outcomes: Readonly<Record<Answer['outcome'], string>> = {
  shows: 'Shows',
  hidden: 'Shows when asked',
  limited: 'Left out by the tag',
  lost: 'Not shown',
};

const answerView = ({ title, language, outcome, sentence, line }: Answer): TemplateResult =>
  html`<li class="answer ${outcome}">
    <h4><span class="severity">${outcomes[outcome]}</span> <bdi lang=${language ?? nothing}>${visible(title)}</bdi></h4>
    <p>${visible(sentence)}${line ? ` Line ${numeral(line)}.` : nothing}</p>
  </li>`;

function answersView({ total, answers }: Found, isLimited: boolean): TemplateResult {
  const left = total - answers.length;
  return html`<ul class="answers">
      ${answers.map(answerView)}
    </ul>
    ${left > 0 ? html`<p>And ${numeral(left)} more: type more words.</p>` : nothing}
    ${
      !isLimited && answers.some(({ outcome }) => outcome !== 'lost')
        ? html`<p class="note">
            Still not on your page? Then the element there is told to leave it out, by <code>series</code>,
            <code>category</code>, <code>from</code>, <code>to</code>, <code>limit</code> or the like, or the page has
            not read the feed again since it changed. Paste its whole tag into the address above to see which.
          </p>`
        : nothing
    }`;
}

/** How many entries there are, and what is to be said where not all words were found. */
const countWords = ({ total, note }: Found): string =>
  [total === 0 || !note ? `${counted(total, 'entry', 'entries')}${note && '.'}` : '', visible(note)].join(' ').trim();

/** Looks for an entry by words of its title, its speaker or anything else in it. */
export function findView(question: string, haystack: Haystack, handleInput: (words: string) => void): TemplateResult {
  const found = findSeminar(question, haystack);
  const isAsked = question.trim() !== '';
  return html`<search>
    <h3><label for="missing">Which seminar is missing?</label></h3>
    <input
      id="missing"
      type="search"
      autocomplete="off"
      placeholder="Words of its title or speaker"
      .value=${question}
      @input=${({ target }: InputEvent) => handleInput((target as HTMLInputElement).value)}
    />
    <p class="count" role="status">${isAsked ? countWords(found) : ''}</p>
    ${found.total > 0 ? answersView(found, limitsText(haystack.limits) !== '') : nothing}
  </search>`;
}
