/** The link that a click follows in this tab; undefined for all other clicks, which stay the browser's. */
export function linkFollowed(event: Event): HTMLAnchorElement | undefined {
  if (!(event instanceof MouseEvent) || event.defaultPrevented || event.button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || link.hasAttribute('download')) return undefined;
  return link.target === '' || link.target === '_self' ? link : undefined;
}
