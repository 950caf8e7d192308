import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { SeminarCalendarElement } from '../../src/elements/seminar-calendar.ts';
import { SeminarCardElement } from '../../src/elements/seminar-card.ts';
import { breathe } from '../../src/model/breathe.ts';
import { type Entry, noon } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';

SeminarCalendarElement.define();
SeminarCardElement.define();

/** What is special about an element: names with a capital or of an object are properties, all others attributes. */
export type Settings = Readonly<Record<string, unknown>>;

/** Puts an element on the page, its clock at noon, and does not wait for anything. */
export async function place<T extends 'seminar-calendar' | 'seminar-card'>(
  tag: T,
  settings: Settings = {},
  children = '',
): Promise<HTMLElementTagNameMap[T]> {
  const parent = await fixture(html`<div></div>`);
  const element = document.createElement(tag);
  element.now = () => noon;
  set(element, settings);
  element.innerHTML = children;
  parent.append(element);
  return element;
}

/** Sets attributes (texts) and properties (anything else). */
export function set(element: HTMLElement, settings: Settings): void {
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else Object.assign(element, { [name]: value });
  }
}

/** The elements that are a part, in the order they are read. */
export const all = (element: Element, part: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? []),
];

/** The texts of all elements that are a part. */
export const texts = (element: Element, part: string): readonly string[] => all(element, part).map(textOf);

/** The one element that is a part. */
export function one(element: Element, part: string): HTMLElement {
  const [found, ...others] = all(element, part);
  expect(others, `further ${part}`).to.deep.equal([]);
  if (!found) throw new Error(`there is no ${part}`);
  return found;
}

/** The button or link that says so. */
export function press(element: Element, text: string): HTMLElement {
  const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, a, summary') ?? [])];
  const found = buttons.find((button) => textOf(button) === text);
  if (!found) throw new Error(`nothing says “${text}”, only: ${buttons.map(textOf).join(' | ')}`);
  return found;
}

/** The control with that label. */
export function control<T extends HTMLInputElement | HTMLSelectElement | HTMLButtonElement>(
  element: Element,
  label: string,
): T {
  const found = all(element, 'filter').find((filter) => textOf(filter.querySelector('span')) === label);
  const input = found?.querySelector<T>('input, select, button');
  if (!input) throw new Error(`no control is labelled “${label}”`);
  return input;
}

/** Whether a search is not at its end, or the feed was not read to its own. */
const isPartial = (calendar: Element) => /so far/.test(texts(calendar, 'status')[0] ?? '');

/** Types into the search field; on a slow machine a search takes its time: the list stays for a moment, then says so. */
export async function search(calendar: SeminarCalendarElement, words: string): Promise<void> {
  const input = control<HTMLInputElement>(calendar, 'Search');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  for (let turn = 0; turn < 10; turn += 1) await breathe();
  await calendar.updateComplete;
  for (let turn = 0; turn < 50 && isPartial(calendar); turn += 1) await aTimeout(20);
}

/** Opens the panel of a filter, or closes it; those whose choices stand open need none. */
async function turnPanel(calendar: SeminarCalendarElement, label: string): Promise<void> {
  const button = control(calendar, label);
  if (button instanceof HTMLButtonElement) button.click();
  await calendar.updateComplete;
}

const choicesIn = (calendar: SeminarCalendarElement, label: string): readonly HTMLElement[] => {
  const found = control(calendar, label);
  return found instanceof HTMLSelectElement ? [...found.options] : all(calendar, 'value');
};

/** What a filter offers. */
export async function offered(calendar: SeminarCalendarElement, label: string): Promise<readonly string[]> {
  await turnPanel(calendar, label);
  const choices = choicesIn(calendar, label).map(textOf);
  await turnPanel(calendar, label);
  return choices;
}

/** Chooses what begins so, or takes it back where it is one of several. */
export async function choose(calendar: SeminarCalendarElement, label: string, choice: string): Promise<void> {
  await turnPanel(calendar, label);
  const choices = choicesIn(calendar, label);
  const found = choices.find((each) => textOf(each).startsWith(choice));
  if (!found) throw new Error(`${label} has no “${choice}”, only: ${choices.map(textOf).join(' | ')}`);
  if (found instanceof HTMLOptionElement) {
    found.selected = true;
    found.closest('select')?.dispatchEvent(new Event('change', { bubbles: true }));
  } else found.click();
  await calendar.updateComplete;
  await turnPanel(calendar, label);
}

/** Goes to a day of the list, or with none to its beginning. */
export async function goTo(calendar: SeminarCalendarElement, day: string): Promise<void> {
  const input = control<HTMLInputElement>(calendar, 'Go to date');
  input.value = day;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await calendar.updateComplete;
}

/** Opens a menu of every seminar. */
export async function openMenus(
  element: SeminarCalendarElement | SeminarCardElement,
  name = 'calendars',
): Promise<void> {
  for (const button of all(element, `${name}-button`)) button.click();
  await element.updateComplete;
}

/** The next event of a kind. */
export const next = <K extends keyof GlobalEventHandlersEventMap>(
  element: HTMLElement,
  name: K,
): Promise<GlobalEventHandlersEventMap[K]> =>
  new Promise((resolve) => element.addEventListener(name, (event) => resolve(event), { once: true }));

/** A calendar with a list and all that comes behind it; one of a search is waited for. */
export async function showCalendar(
  seminars: readonly Entry[] | undefined,
  settings: Settings = {},
  children = '',
): Promise<SeminarCalendarElement> {
  const calendar = await place('seminar-calendar', { ...(seminars && { seminars }), ...settings }, children);
  const isSearching = () => !!seminars && isPartial(calendar);
  const isThere = () => all(calendar, 'status').length + all(calendar, 'empty').length > 0 && !isSearching();
  await waitUntil(isThere, 'no controls');
  return calendar;
}

/** A card with its seminar and all that comes behind it. */
export async function showCard(settings: Settings = {}, children = ''): Promise<SeminarCardElement> {
  const card = await place('seminar-card', settings, children);
  await waitUntil(() => all(card, 'share-button').length + all(card, 'empty').length > 0, 'no calendars');
  return card;
}
