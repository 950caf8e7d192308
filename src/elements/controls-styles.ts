/** How the controls, opened texts and calendars look; it comes with them, behind the first list. */
const css = `
a:hover {
  text-decoration-thickness: 2px;
}
[part='error'],
[part='empty'] {
  padding-block: var(--_gap);
}
[part~='button'] {
  font: inherit;
  font-size: 0.9em;
  font-weight: 600;
  color: var(--_accent);
  background: none;
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
  padding: 0.25rem 0.75rem;
  cursor: pointer;
}
[part~='action-webcast']:hover,
[part~='button']:hover {
  background: color-mix(in srgb, currentcolor 10%, transparent);
}
[part='input'] {
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: 2.5rem;
  padding: 0.25rem 0.5rem;
  font: inherit;
  color: inherit;
  background: color-mix(in srgb, currentcolor 4%, transparent);
  border: 1px solid color-mix(in srgb, currentcolor 60%, transparent);
  border-radius: var(--_radius);
}
option {
  color: canvastext;
  background: canvas;
}
[part='list-actions'] {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 0.75rem;
  margin-inline-start: auto;
}
[part='status'] {
  font-weight: 600;
}
[part~='more'] {
  display: block;
  margin: var(--_gap) auto 0;
  min-block-size: 2.75rem;
}
button[part~='action'] {
  font: inherit;
  color: inherit;
  background: none;
  border: 0;
  padding: 0;
  cursor: pointer;
  text-decoration: underline;
  text-underline-offset: 0.18em;
}
[part~='action'] {
  display: inline-block;
  min-block-size: 1.5rem;
}
button[part~='action']:hover {
  text-decoration-thickness: 2px;
}
[part='text'] {
  max-inline-size: 70ch;
  padding-block: 0.25rem 0.5rem;
  hyphens: auto;
}
[part='text'] :is(p, ul, ol, pre) + :is(p, ul, ol, pre) {
  margin-block-start: 0.75em;
}
[part='text'] :is(ul, ol) {
  padding-inline-start: 1.5em;
}
[part='text'] :is(pre, code) {
  white-space: pre-wrap;
}
@media print {
  [part='toolbar'],
  [part='list-actions'],
  [part='calendars'],
  [part~='more'] {
    display: none;
  }
}
`;

let sheet: CSSStyleSheet | undefined;

/** Adds the styles to a shadow root, as one sheet that all elements share; no policy forbids it. */
export function adoptControlsStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
