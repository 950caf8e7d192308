/** How a run inside a paragraph is set off. */
export type Mark = 'strong' | 'em' | 's' | 'sub' | 'sup' | 'code';

/** A run inside a paragraph. Texts are decoded and untrusted; `href` is as the feed wrote it. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: Mark; readonly children: readonly Inline[] };

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

/** What a feed text holds once its markup is gone; headings are bold paragraphs, rows of a table plain ones. */
export type Block =
  | Paragraph
  | { readonly kind: 'preformatted'; readonly text: string }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] };
