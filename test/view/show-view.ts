import { fixture } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { englishControls } from '../../src/locale/english-controls.ts';
import { english } from '../../src/locale/english.ts';
import type { ViewContext } from '../../src/view/view-context.ts';
import { textOf } from '../text-of.ts';

/** Every word. */
export const words = { ...english, ...englishControls };

/** What templates that are loaded on demand are written with. */
export const lit = { html, nothing } as const;

/** A context in which everything is closed, in English, on 1 July 2026, read in Los Angeles. */
export function viewContext(overrides: Partial<ViewContext> = {}): ViewContext {
  return {
    messages: english,
    language: 'en',
    level: 3,
    now: Date.UTC(2026, 6, 1, 19),
    timeZone: undefined,
    viewerTimeZone: 'America/Los_Angeles',
    calendars: () => undefined,
    isOpen: () => false,
    text: () => undefined,
    title: ({ title }) => title ?? english.toBeAnnounced.title,
    handleToggle: () => undefined,
    ...overrides,
  };
}

/** Puts a template on the page. */
export async function show(view: unknown): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>('<div></div>');
  render(view, host);
  return host;
}

/** The elements that are a part. */
export const all = (host: Element, part: string): readonly HTMLElement[] => [
  ...host.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];

export const texts = (host: Element, part: string): readonly string[] => all(host, part).map(textOf);

/** Where the links that are a part lead to. */
export const addresses = (host: Element, part: string): readonly (string | null)[] =>
  all(host, part).map((link) => link.getAttribute('href'));
