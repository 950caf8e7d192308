/** Tells the author of the page something, in their console. */
export function tellAuthor(element: Element, sentence: string): void {
  console.warn(`<${element.localName}> ${sentence}`);
}
