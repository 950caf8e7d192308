import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { SeminarCalendarElement } from '../../src/elements/seminar-calendar.ts';
import { SeminarCardElement } from '../../src/elements/seminar-card.ts';
import { type Entry, noon } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';

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
export function control<T extends HTMLInputElement | HTMLSelectElement>(element: Element, label: string): T {
  const found = all(element, 'filter').find((filter) => textOf(filter.querySelector('span')) === label);
  const input = found?.querySelector<T>('input, select');
  if (!input) throw new Error(`no control is labelled “${label}”`);
  return input;
}

/** Types into the search field. */
export async function search(calendar: SeminarCalendarElement, words: string): Promise<void> {
  const input = control<HTMLInputElement>(calendar, 'Search');
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await calendar.updateComplete;
}

/** Chooses the option that begins so. */
export async function choose(calendar: SeminarCalendarElement, label: string, option: string): Promise<void> {
  const select = control<HTMLSelectElement>(calendar, label);
  const found = [...select.options].find(({ text }) => text.startsWith(option));
  if (!found) throw new Error(`${label} has no “${option}”, only: ${[...select.options].map(textOf).join(' | ')}`);
  select.value = found.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
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

/** A calendar with a list and all that comes behind it. */
export async function showCalendar(
  seminars: readonly Entry[] | undefined,
  settings: Settings = {},
  children = '',
): Promise<SeminarCalendarElement> {
  const calendar = await place('seminar-calendar', { ...(seminars && { seminars }), ...settings }, children);
  const isThere = () => !!texts(calendar, 'status')[0] || all(calendar, 'empty').length > 0;
  await waitUntil(isThere, 'no controls', {
    timeout: 8000,
  });
  return calendar;
}

/** A card with its seminar and all that comes behind it. */
export async function showCard(settings: Settings = {}, children = ''): Promise<SeminarCardElement> {
  const card = await place('seminar-card', settings, children);
  await waitUntil(() => all(card, 'share-button').length + all(card, 'empty').length > 0, 'no calendars', {
    timeout: 8000,
  });
  return card;
}
