/** How a part of a formula stands beside others: what is written apart from it, and what is not. */
export type AtomKind =
  | 'letter'
  | 'word'
  | 'fraction'
  | 'relation'
  | 'operator'
  | 'large'
  | 'open'
  | 'close'
  | 'comma'
  | 'space'
  | 'cell'
  | 'row';

/** "alpha α beta β" → pairs. */
function pairsOf(list: string): readonly (readonly [string, string])[] {
  return list
    .trim()
    .split(/\s+(?=[A-Za-z]+ )/)
    .map((pair) => pair.split(/\s+/) as [string, string]);
}

const letters = `
  alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ lambda λ
  mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
  Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω aleph ℵ beth ℶ hbar ℏ hslash ℏ ell ℓ
  imath ı jmath ȷ wp ℘ Re ℜ Im ℑ partial ∂ nabla ∇ infty ∞ emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬
  top ⊤ bot ⊥ angle ∠ triangle △ square □ Box □ blacksquare ■ qed ∎ prime ′ backprime ‵ degree ° circledR ® dagger † ddagger ‡
  S § P ¶ pounds £ euro € copyright © ldots … dots … dotsc … dotsb ⋯ cdots ⋯ vdots ⋮ ddots ⋱ sharp ♯ flat ♭ natural ♮
  clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ checkmark ✓ Bbbk 𝕜 eth ð mho ℧ complement ∁ surd √ vert | Vert ‖
  lVert ‖ rVert ‖ lvert | rvert | backslash ∖ ss ß ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı
  R ℝ N ℕ Z ℤ Q ℚ C ℂ`;

const relations = `
  le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ lt < gt > ne ≠ neq ≠ equiv ≡ approx ≈ cong ≅ simeq ≃ sim ∼ asymp ≍ doteq ≐
  propto ∝ ll ≪ gg ≫ prec ≺ succ ≻ preceq ⪯ succeq ⪰ lesssim ≲ gtrsim ≳ in ∈ ni ∋ notin ∉ subset ⊂ supset ⊃ subseteq ⊆
  supseteq ⊇ subsetneq ⊊ supsetneq ⊋ sqsubseteq ⊑ sqsupseteq ⊒ to → rightarrow → longrightarrow ⟶ leftarrow ← gets ←
  longleftarrow ⟵ leftrightarrow ↔ longleftrightarrow ⟷ Rightarrow ⇒ Longrightarrow ⟹ implies ⟹ Leftarrow ⇐ impliedby ⟸
  Leftrightarrow ⇔ Longleftrightarrow ⟺ iff ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ twoheadrightarrow ↠
  rightarrowtail ↣ rightharpoonup ⇀ rightleftharpoons ⇌ rightsquigarrow ⇝ leadsto ⇝ nearrow ↗ searrow ↘ uparrow ↑
  downarrow ↓ rightrightarrows ⇉ mid | nmid ∤ parallel ∥ nparallel ∦ perp ⊥ vdash ⊢ models ⊨ vDash ⊨ Vdash ⊩ nvdash ⊬ nvDash ⊭ nVdash ⊮ coloneqq ≔
  triangleq ≜ trianglelefteq ⊴ triangleleft ◁ triangleright ▷ nleq ≰ ngeq ≱ nsubseteq ⊈ xrightarrow → xleftarrow ←`;

const operators = `
  pm ± mp ∓ times × div ÷ cdot · ast ∗ star ⋆ circ ∘ bullet • cap ∩ cup ∪ uplus ⊎ sqcup ⊔ sqcap ⊓ vee ∨ lor ∨ wedge ∧ land ∧
  setminus ∖ smallsetminus ∖ wr ≀ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ amalg ⨿ ltimes ⋉ rtimes ⋊ bowtie ⋈ boxtimes ⊠
  boxplus ⊞ diamond ⋄`;

const large = `
  sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigsqcup ⨆`;

const opening = 'langle ⟨ lfloor ⌊ lceil ⌈ lbrace { lbrack [';
const closing = 'rangle ⟩ rfloor ⌋ rceil ⌉ rbrace } rbrack ]';

const words =
  'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf injlim ker lg lim ln log max min mod ' +
  'pr projlim sec sin sinh sup tan tanh';

const others: readonly (readonly [string, string, AtomKind])[] = [
  ['liminf', 'lim inf', 'word'],
  ['limsup', 'lim sup', 'word'],
  ['bmod', 'mod', 'word'],
  ['colon', ':', 'comma'],
  ['Pr', 'Pr', 'word'],
  ['{', '{', 'open'],
  ['}', '}', 'close'],
  ['|', '‖', 'letter'],
  ['\\', ';', 'row'],
  ['cr', ';', 'row'],
  ...'%$&#_'.split('').map((sign) => [sign, sign, 'letter'] as const),
  ...[...', ; : > quad qquad enspace thinspace hspace'.split(' '), ' ', '\n'].map(
    (name) => [name, ' ', 'space'] as const,
  ),
];

/** Signs that stand for themselves, more or less. */
const plain: readonly (readonly [string, string, AtomKind])[] = [
  ['-', '−', 'operator'],
  ['+', '+', 'operator'],
  ['*', '*', 'operator'],
  ['~', ' ', 'space'],
  ['&', ' ', 'cell'],
  ...['=', '<', '>', ':='].map((sign) => [sign, sign, 'relation'] as const),
  ...'([⟨'.split('').map((sign) => [sign, sign, 'open'] as const),
  ...')]⟩!'.split('').map((sign) => [sign, sign, 'close'] as const),
  ...',;:'.split('').map((sign) => [sign, sign, 'comma'] as const),
];

/** A part of a formula in Unicode. */
export interface Atom {
  readonly text: string;
  readonly kind: AtomKind;
}

const named = (list: string, kind: AtomKind) => pairsOf(list).map(([name, text]) => [name, { text, kind }] as const);

/** Commands without an argument, by name. */
export const symbols: ReadonlyMap<string, Atom> = new Map([
  ...named(letters, 'letter'),
  ...named(relations, 'relation'),
  ...named(operators, 'operator'),
  ...named(large, 'large'),
  ...named(opening, 'open'),
  ...named(closing, 'close'),
  ...words.split(' ').map((name) => [name, { text: name, kind: 'word' }] as const),
  ...others.map(([name, text, kind]) => [name, { text, kind }] as const),
]);

const signs: ReadonlyMap<string, Atom> = new Map([
  ...plain.map(([sign, text, kind]) => [sign, { text, kind }] as const),
  // the same signs, typed as they are
  ...[...symbols.values()].filter(({ text }) => text > '\u00a0').map((atom) => [atom.text, atom] as const),
]);

/** A character of a formula. */
export function atomOf(character: string): Atom {
  return signs.get(character) ?? { text: character, kind: 'letter' };
}
