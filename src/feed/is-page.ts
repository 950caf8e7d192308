/** Whether a document is a page for people, as far as its beginning tells. */
export const isPage = (text: string): boolean => /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 500));
