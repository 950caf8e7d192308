/**
 * What MathML needs beside what browsers know of it, after Temml's own style sheet: fonts of the machine, nothing fetched,
 * the colour of the text around. Rules under `@supports` are for one engine each: Firefox, Safari, Chromium.
 */
const styles = `
/* what the element takes from everything else, MathML needs: rows and fractions have their room from the browser */
:where(math, math *) { margin: revert; padding: revert; }
math {
  font-family: "Cambria Math", "STIX Two Math", "Latin Modern Math", "DejaVu Math TeX Gyre", "Noto Sans Math", math;
  font-style: normal;
  font-weight: normal;
  font-size-adjust: none;
  font-feature-settings: "dtls" off;
  line-height: normal;
  letter-spacing: normal;
  text-indent: 0;
  text-transform: none;
  overflow-wrap: normal;
  direction: ltr;
  unicode-bidi: isolate;
}
math * { border-color: currentcolor; }
math[display="block"] {
  display: block;
  display: block math;
  inline-size: max-content;
  min-inline-size: 100%;
}
math .rule { background: currentcolor; print-color-adjust: exact; }
.math-display {
  display: block;
  margin-block: 0.5em;
  overflow: auto hidden;
  padding-block: 0.25em;
}
/* the ring goes around what is seen of it */
:is(.math-display, .math-inline) > math:focus-visible { outline: none; }
:is(.math-display, .math-inline):focus-within { outline: 2px solid; }
/* lines of the text around do not go through or under MathML */
a math { border-block-end: 1px solid; }
s math { background: linear-gradient(currentcolor, currentcolor) center / 100% 1px no-repeat; }
.math-inline {
  display: inline-flex;
  align-items: baseline;
  max-inline-size: 100%;
  overflow: auto hidden;
  padding-block: 0.25em;
  margin-block: -0.25em;
}
/* a formula and what it belongs to, as in "n-th" */
.math-word { white-space: nowrap; }
/* there is more of it; phones show no bar to say so */
.math-more { mask-image: linear-gradient(to right, #000 calc(100% - 2.5em), transparent); }
@media print {
  .math-display, .math-inline { overflow: visible; mask: none; }
}
.math-fault { position: relative; overflow-wrap: anywhere; text-decoration: underline dotted; }
.math-reason {
  position: absolute;
  inset-inline-start: 0; /* else it stands behind the formula, in Firefox out of the column */
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  user-select: none;
}
@media (forced-colors: active) {
  s math { background-image: linear-gradient(CanvasText, CanvasText); forced-color-adjust: none; color: CanvasText; }
  math .rule, math .tml-cancel { background: CanvasText; forced-color-adjust: none; }
  math menclose { border-color: CanvasText; forced-color-adjust: none; color: CanvasText; }
}
mfrac > :nth-child(2), msqrt, mover > :first-child { math-shift: compact; }
.mathcal { font-feature-settings: "ss01"; }
.tml-right { text-align: right; }
.tml-left { text-align: left; }
mtable.tml-jot > mtr > mtd { padding-block: 0.7ex; }
mtable.tml-small mtd { padding-block: 0.35ex; }
@supports (-moz-appearance: none) {
  .tml-vec { transform: scale(0.75); }
  mtd, mtable.tml-small mtd { padding-block: 0; }
  mtable.tml-jot > mtr > mtd { padding-block: 0.2ex; }
}
@supports (-webkit-backdrop-filter: blur(1px)) {
  .wbk-acc { transform: translate(0, 0.431em); }
  .wbk-sml { transform: translate(0.07em, 0); }
  .wbk-sml-acc { transform: translate(0.07em, 0.431em); }
  .wbk-sml-vec { transform: scale(0.75) translate(0.07em, 0); }
  .wbk-med { transform: translate(0.14em, 0); }
  .wbk-med-acc { transform: translate(0.14em, 0.431em); }
  .wbk-med-vec { transform: scale(0.75) translate(0.14em, 0); }
  .wbk-lrg { transform: translate(0.21em, 0); }
  .wbk-lrg-acc { transform: translate(0.21em, 0.431em); }
  .wbk-lrg-vec { transform: scale(0.75) translate(0.21em, 0); }
}
@supports (not (-moz-appearance: none)) {
  .tml-sml-pad { padding-left: 0.05em; }
  .tml-med-pad { padding-left: 0.1em; }
  .tml-lrg-pad { padding-left: 0.15em; }
}
@supports (not (-webkit-backdrop-filter: blur(1px))) and (not (-moz-appearance: none)) {
  math:not([display]) { display: inline-flex; flex-wrap: wrap; align-items: baseline; row-gap: 0.3em; max-inline-size: 100%; }
  .chr-sml { transform: translate(0.07em, 0); }
  .chr-sml-vec { transform: scale(0.75) translate(0.07em, 0); }
  .chr-med { transform: translate(0.14em, 0); }
  .chr-med-vec { transform: scale(0.75) translate(0.14em, 0); }
  .chr-lrg { transform: translate(0.21em, 0); }
  .chr-lrg-vec { transform: scale(0.75) translate(0.21em, 0); }
  menclose { display: inline-block; position: relative; padding: 0.5ex 0; text-align: left; }
  .tml-overline { padding: 0.1em 0 0; border-top: 0.065em solid; }
  .tml-underline { padding: 0 0 0.1em; border-bottom: 0.065em solid; }
  .tml-cancel {
    display: inline-block;
    position: absolute;
    left: 0.5px;
    bottom: 0;
    width: 100%;
    height: 100%;
    background: currentcolor;
    print-color-adjust: exact;
  }
  .upstrike { clip-path: polygon(0.05em 100%, 0 calc(100% - 0.05em), calc(100% - 0.05em) 0, 100% 0.05em); }
  .downstrike { clip-path: polygon(0 0.05em, 0.05em 0, 100% calc(100% - 0.05em), calc(100% - 0.05em) 100%); }
  .sout { clip-path: inset(calc(55% - 0.033em) 0 calc(45% - 0.033em)); }
  .tml-xcancel {
    clip-path: polygon(
      0.05em 0, 0 0.05em, calc(50% - 0.05em) 50%, 0 calc(100% - 0.05em), 0.05em 100%, 50% calc(50% + 0.05em),
      calc(100% - 0.05em) 100%, 100% calc(100% - 0.05em), calc(50% + 0.05em) 50%, 100% 0.05em, calc(100% - 0.05em) 0,
      50% calc(50% - 0.05em)
    );
  }
  .tml-fbox { padding: 3pt; border: 1px solid; }
  .circle-pad { padding: 0.267em; }
  .textcircle { position: absolute; inset: 0; border: 0.067em solid; border-radius: 50%; }
  .actuarial { padding: 0.04em 0.04em 0; border: solid; border-width: 0.08em 0.08em 0 0; margin-right: 0.04em; }
  .tml-tilde-2 { transform: scale(2, 1.1); }
  .tml-tilde-3 { transform: scale(3, 1.1); }
  .tml-tilde-4 { transform: scale(4, 1.1); }
  .tml-hat-1 { transform: scale(1.9, 1); }
  .tml-hat-2 { transform: scale(3.9, 1); }
  .tml-hat-3 { transform: scale(5.8, 1); }
  .tml-hat-4 { transform: scale(7.8, 1); }
  .tml-right { text-align: -webkit-right; }
  .tml-left { text-align: -webkit-left; }
}
`;

let sheet: CSSStyleSheet | undefined;

/** Gives formulas within the root their look, once. A constructed sheet holds under `style-src 'self'`, too. */
export function adoptMathStyles(root: ShadowRoot): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
