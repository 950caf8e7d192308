import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyCss, minifyHtml, minifyModule } from '../.config/minify-templates.mjs';

describe('minifyHtml', () => {
  it('keeps one space where white space separates inline elements or words', () => {
    assert.equal(minifyHtml('<b>a</b>\n   <i>b  c</i>'), '<b>a</b> <i>b c</i>');
  });

  it('keeps a space at the ends of a piece that begins or ends inline', () => {
    assert.equal(minifyHtml('  and '), ' and ');
  });

  it('drops white space beside block elements', () => {
    assert.equal(minifyHtml('\n  <div class="a">\n    <p>x</p>\n  </div>\n'), '<div class=a><p>x</p></div>');
  });

  it('keeps the space between an unquoted value and the end of an empty element', () => {
    assert.equal(minifyHtml(' />'), ' />');
  });

  it('takes quotation marks from values that need none', () => {
    assert.equal(
      minifyHtml('<a part="title-link" class="a b" href="/x" title="">a="b"</a>'),
      '<a part=title-link class="a b" href="/x" title="">a="b"</a>',
    );
  });

  it('keeps those whose value an expression may go on', () => {
    assert.equal(minifyHtml('<a part="x"'), '<a part="x"');
  });

  it('closes a tag whose attributes stand one a line', () => {
    assert.equal(minifyHtml('"\n    >text'), '">text');
  });
});

describe('minifyCss', () => {
  it('drops comments and layout', () => {
    assert.equal(
      minifyCss('.a > .b {\n  /* why: "x" */\n  color: red;\n  margin: 0 auto;\n}\n'),
      '.a>.b{color:red;margin:0 auto}',
    );
  });

  it('keeps the space that makes a descendant, and the ones calc() needs', () => {
    assert.equal(minifyCss('.a :hover { top: calc(1px + 2px) }'), '.a :hover{top:calc(1px + 2px)}');
  });

  it('takes quotation marks from names, and noughts before a point', () => {
    assert.equal(
      minifyCss(`[part~='a-b'] :is([x="2 b"]) { margin: 0.5em -0.25em calc(10.5px + 0.1em) }`),
      '[part~=a-b] :is([x="2 b"]){margin:.5em -.25em calc(10.5px + .1em)}',
    );
  });

  it('leaves strings alone', () => {
    assert.equal(minifyCss(`a { content: "x ;  0.5 /* y */ }" }`), `a{content:"x ;  0.5 /* y */ }"}`);
  });
});

describe('minifyModule', () => {
  const minified = (code) => minifyModule(code, 'a.js').code;

  it('leaves expressions and other templates as they are', () => {
    assert.equal(
      minified('x = html`<p>\n ${a  +  b} é\n <b>${ css` a { b: c } ` }</b></p>`; y = other`<p>  </p>`;'),
      'x = html`<p>${a  +  b} é <b>${ css` a{b:c}` }</b></p>`; y = other`<p>  </p>`;',
    );
  });

  it('leaves templates alone whose white space counts', () => {
    for (const code of ['html`<pre>  ${a}  </pre>`', "css`a { content: '${a}  b'  }`"])
      assert.equal(minified(code), code);
  });
});
