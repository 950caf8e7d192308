const names =
  'a|abbr|address|article|b|big|blockquote|body|br|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figure|font|footer|' +
  'h[1-6]|header|hr|html|i|iframe|img|ins|kbd|li|main|mark|object|ol|p|pre|q|s|samp|script|section|small|span|strike|' +
  'strong|style|sub|summary|sup|svg|table|tbody|td|template|tfoot|th|thead|tr|tt|u|ul|var|video';

/** A name alone in its brackets or an attribute behind it: "x < y" and "a <b and c> d" are no tags. */
const sign = String.raw`(?:\s*/?>|\s+[a-z-]{1,30}\s*=)`;
const knownTag = new RegExp(`<(?:!--|/?(?:${names})${sign})`, 'i');
/** The pattern of a whole tag, without regard to case: its slash, its name. */
export const tagPattern = `<(/?)(${names})(?=${sign})[^<>]*>`;
const wholeTag = new RegExp(tagPattern, 'gi');

/** Whether a tag, open or closed, that people write in texts stands in it. */
export function hasTag(text: string): boolean {
  return knownTag.test(text);
}

/** What stands around a tag that is spoken about: "the <br> element", "(<br>)"; a line that ends there is broken. */
const isApart = (character: string | undefined): boolean => !character || /[^\S\n]|\p{P}/u.test(character);

/**
 * Whether tags do their work in the text instead of being its subject: one is closed behind what it encloses, or lines
 * are broken. "The <b> element" has none, nor has "<p> and </p>", nor the mean "<p>". Time grows with the length.
 */
export function hasMarkup(text: string): boolean {
  const opened = new Map<string, readonly [start: number, end: number]>();
  const [first, last] = [text.length - text.trimStart().length, text.trimEnd().length];
  let breaks = 0;
  for (const { 0: tag, 1: slash, 2: written, index: start } of text.matchAll(wholeTag)) {
    const name = written!.toLowerCase();
    const end = start + tag.length;
    const [before, behind] = [text[start - 1], text[end]];
    if (slash === '') {
      const isWorking = !(isApart(behind) && (name === 'p' || isApart(before)));
      if (name === 'br' && isWorking) return true;
      if (name === 'br' || (name === 'p' && isWorking)) breaks += 1;
      opened.set(name, [start, end]);
    } else {
      const [from, to] = opened.get(name) ?? [start, start];
      const isAround = from === first && end === last;
      if (start > to && (isAround || !/^\s\s$/.test(text[to]! + before))) return true;
      opened.delete(name);
    }
  }
  return breaks > 1;
}
