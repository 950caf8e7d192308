/**
 * What templates are written with, handed to those that are loaded on demand: were they to import it, Lit would have to
 * stand in a chunk of its own, one more request before the first list.
 */
export type LitTemplates = Pick<typeof import('lit'), 'html' | 'nothing'>;
