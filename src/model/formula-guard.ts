/**
 * Where a spreadsheet may find a formula in a cell, and run it: at its beginning, and where a list separator, a tab or a
 * line end begins another cell for programs that go by these and not by commas. `'` are guards of the text's own.
 */
const beginnings = /((?:^|[;\t\r\n])\p{Zs}*)(?='*"*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;
const guarded = /((?:^|[;\t\r\n])\p{Zs}*)'(?='*"*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

/** A cell's text with an apostrophe before whatever a spreadsheet would run as a formula. */
export const guardFormulas = (text: string): string => text.replace(beginnings, "$1'");

/** The text that was guarded so. */
export const withoutGuards = (text: string): string => text.replace(guarded, '$1');
