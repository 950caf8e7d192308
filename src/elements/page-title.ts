/** What elements put before the page's own title. */
const names = new Map<object, string>();
/** The page's own, and what it became. */
let own = '';
let shown: string | undefined;

/**
 * Puts a name before the page's title, as tabs, bookmarks and the browser's history have it; without one the page has its
 * own again. A title that the page has changed meanwhile is its own too.
 *
 * @param owner - whose name it is
 */
export function titlePage(owner: object, name: string | undefined): void {
  if (names.get(owner) === name) return;
  if (document.title !== shown) own = document.title;
  if (name === undefined) names.delete(owner);
  else names.set(owner, name);
  document.title = [...names.values(), own].filter(Boolean).join(' – ');
  shown = document.title; // without the white space that browsers take out
}
