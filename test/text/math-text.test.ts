import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findMath } from '../../src/text/math-spans.ts';
import { readableMath, readableTex } from '../../src/text/math-text.ts';

const readable: readonly (readonly [string, string])[] = [
  ['\\nabla f \\le \\varepsilon^2', '∇f ≤ ε²'],
  ['\\frac{a+b}{c}', '(a+b)/c'],
  ['\\frac12 x + \\frac{1}{2}(a+b)', '1/2 x + 1/2 (a + b)'],
  ['\\frac{1}{2a}=\\dfrac{\\partial u}{\\partial t}', '1/(2a) = ∂u/∂t'],
  ['\\sqrt{x}+\\sqrt{x+1}+\\sqrt[3]{2}', '√x + √(x+1) + ∛2'],
  ['\\sum_{i=1}^n x_{ij}', '∑ᵢ₌₁ⁿ xᵢⱼ'],
  ['\\int_0^1 f\\,dx', '∫₀¹ f dx'],
  ['\\lim_{x\\to 0} f(x)', 'lim_(x→0) f(x)'],
  ['e^{-x^2/2}\\cdot x_{AB}', 'e^(−x²/2) · x_AB'],
  ['\\mathbb{R}^d\\times\\mathbb Z/p\\mathbb Z', 'ℝᵈ × ℤ/pℤ'],
  ['\\mathcal{O}_X\\otimes\\mathfrak{g}', '𝒪_X ⊗ 𝔤'],
  ['\\mathrm{SL}_2(\\mathbb{Z})\\text{ acts on }\\mathbf{H}', 'SL₂(ℤ) acts on H'],
  ['\\operatorname{Spec} A, \\operatorname{Hom}(A,B)', 'Spec A, Hom(A, B)'],
  ['2\\sin x\\cos y - \\log n', '2 sin x cos y − log n'],
  ['\\hat{x}+\\tilde f+\\vec v+\\dot{x}', 'x̂ + f̃ + v⃗ + ẋ'],
  ['\\overline{AB}', 'A̅B̅'],
  ['f\\colon X\\to Y, x\\mapsto -x', 'f: X → Y, x ↦ −x'],
  ["f'(x)=f''(y)", 'f′(x) = f″(y)'],
  ['\\left(\\frac{a}{b}\\right)^2', '(a/b)²'],
  ['\\bigl\\|x\\bigr\\|_2\\le\\left\\langle x,y\\right\\rangle', '‖x‖₂ ≤ ⟨x, y⟩'],
  ['\\{x\\in X \\mid x>0\\}', '{x ∈ X | x > 0}'],
  ['\\binom{n}{k}\\equiv 1\\pmod 5', 'C(n, k) ≡ 1 (mod 5)'],
  ['A\\not\\subset B', 'A ⊄ B'],
  ['\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}', '(a, b; c, d)'],
  ['\\begin{cases}1,&x>0\\\\0&\\text{else}\\end{cases}', '{1, x > 0; 0, else}'],
  ['\\begin{align*}a&=b\\\\c&=d\\end{align*}', 'a = b; c = d'],
  ['\\begin{array}{cc}a&b\\end{array}', '(a, b)'],
  ['X^\\top, K^*, 90^\\circ', 'Xᵀ, K*, 90°'],
  ['\\xrightarrow{d}', '→ᵈ'],
  ['1,000\\ \\text{and}~50\\%', '1,000 and 50%'],
  ['\\color{red}x\\label{y}\\displaystyle', 'x'],
  ['\\unknown{x}', 'unknown x'],
  ['', ''],
];

describe('a formula as text', () => {
  for (const [tex, expected] of readable)
    it(`is ${JSON.stringify(expected)} for ${tex}`, () => {
      expect(readableTex(tex)).to.equal(expected.normalize('NFC'));
    });
});

describe('text with formulas as text', () => {
  it('has them in place', () => {
    expect(readableMath('On $SL_2(\\mathbb{Z})$-modules, \\(p\\)-adic')).to.equal('On SL₂(ℤ)-modules, p-adic');
    expect(readableMath('CO$_2$ and 10$^{-3}$')).to.equal('CO₂ and 10⁻³');
  });

  it('writes dollars as they are meant beside formulas', () => {
    expect(readableMath('$x$ for \\$5')).to.equal('x for $5');
  });

  it('is as it was where it holds none', () => {
    for (const text of ['$5 to $6, \\$7', 'a \\ b', '{x}^2', '']) expect(readableMath(text)).to.equal(text);
  });
});

const names =
  'frac sqrt hat begin{cases} end{cases} text left( right) mathbb overline foo \\ sum label binom not operatorname';
const pieces = [...names.split(' ').map((name) => `\\${name}`), ..."{ } [ ] ^ _ & $ ' ~ x 1 - , ".split(' '), ' '];
const anyTex = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3, unit: 'grapheme' })), { maxLength: 60 })
  .map((parts) => parts.join(''));

const controls = (text: string): readonly string[] => text.match(/[\p{Cc}\p{Cf}]/gu) ?? [];

describe('any text', () => {
  it('is read without an error, and no control character is added', () => {
    fc.assert(
      fc.property(anyTex, (tex) => {
        const before = new Set(controls(tex));
        for (const control of controls(readableTex(tex))) expect(before.has(control)).to.equal(true);
        expect(readableTex(tex)).not.to.include('undefined');
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what stands around formulas', () => {
    fc.assert(
      fc.property(anyTex, (text) => {
        const readableText = readableMath(text);
        let position = 0;
        for (const { start, end } of [...findMath(text), { start: text.length, end: text.length }]) {
          const around = text.slice(position, start);
          expect(readableText).to.include(
            position === 0 && start === text.length ? around : around.replaceAll('\\$', '$'),
          );
          position = end;
        }
      }),
    );
  });

  for (const tex of [
    '{',
    '\\sqrt',
    'x^{',
    '\\frac',
    "'",
    '_',
    '\\overline{',
    '\\text{',
    '\\begin{x}',
    '\\hat',
    '\\sqrt[',
    '}',
  ])
    it(`is read in linear time, and to a bounded length, if it is ${tex}`, () => {
      const { length } = readableTex(tex.repeat(4_000 / tex.length));
      expect(length).to.be.below(20_000);
    });
});
