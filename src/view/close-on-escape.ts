/**
 * Escape closes what is open, with the focus back on what opens it; a dialog around the list stays, the browser's own too.
 *
 * @param button - selector of what opens it, which stands beside what hears the key
 */
export function closeOnEscape(event: Event, close: () => void, button: string): void {
  const { currentTarget: place } = event;
  if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !(place instanceof Element)) return;
  event.preventDefault();
  event.stopPropagation();
  close();
  place.parentNode?.querySelector<HTMLElement>(button)?.focus();
}
