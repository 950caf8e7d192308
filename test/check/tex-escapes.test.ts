import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { texEscapes, withTexEscapes } from '../../src/check/tex-escapes.ts';

const raw = String.raw;
const documentWith = (title: string) => `{ "seminars": [{ "title": "${title}" }] }`;
const reasons = (title: string) => texEscapes(documentWith(title)).map(({ reason }) => reason);

describe('TeX with too few backslashes in JSON', () => {
  it('is told where it is JSON all the same', () => {
    const [problem, ...others] = texEscapes(documentWith(raw`Sums of $\frac{1}{2}$ and $\beta$`));
    expect(problem).to.deep.equal({
      place: 'seminars[0] “Sums of $ rac{1}{2}$ and $ eta$”',
      reason: raw`“\f” was read as a control character, and “\frac” lost its beginning: in JSON write “\\frac”`,
      at: ['seminars', 0, 'title'],
    });
    expect(others).to.deep.equal([]);
  });

  for (const command of raw`\beta \bar \forall \nabla \neq \nu \rho \rightarrow \theta \times \tau \to \text \boldsymbol`.split(
    ' ',
  ))
    it(`is found in $${command}$`, () => {
      expect(reasons(`On $${command} x$`)[0]).to.contain(`in JSON write “\\${command}”`);
      expect(reasons(`On $\\${command} x$`)).to.deep.equal([]);
    });

  it('is not what begins a line, a page or a column', () => {
    for (const title of [raw`One\nexists`, raw`Uno\ne due`, raw`a\tan`, raw`end\fForm`, raw`a\r\nb`, raw`one\nnext`])
      expect(reasons(title), title).to.deep.equal([]);
    expect(reasons(raw`$a \ne b$`)).to.have.length(1);
  });

  it('is looked for in texts alone', () => {
    expect(
      texEscapes(raw`{ "seminars": [{ "url": "\beta", "abstract": "\beta", "speakers": [{ "bio": "\tau" }] }] }`).map(
        ({ at }) => at,
      ),
    ).to.deep.equal([
      ['seminars', 0, 'abstract'],
      ['seminars', 0, 'speakers', 0, 'bio'],
    ]);
    expect(texEscapes(raw`Title,\beta`)).to.deep.equal([]);
  });

  it('is mended to what was meant', () => {
    expect(withTexEscapes(raw`"$\frac{1}{2}$, $\\beta$, $\tau$\nand \"so\""`)).to.equal(
      raw`"$\\frac{1}{2}$, $\\beta$, $\\tau$\nand \"so\""`,
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\\', 'b', 'n', 'eta', 'abla', '$', ' ', '"') }), (text) => {
        const json = withTexEscapes(JSON.stringify(text));
        expect(JSON.parse(json)).to.equal(text);
      }),
    );
  });
});
