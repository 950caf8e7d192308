const FILES =
  /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/(lit-html|lit-element|reactive-element)\.js$/;
/** Reads of `globalThis`, under the short name that Lit has for it. */
const SUPPORT = /\b\w\.(?:lit|reactive)\w+(?:Polyfill|Hydrate)Support\b/g;
const VERSIONS = /,?\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/**
 * What our templates and properties have no use for, as Lit writes it, and what stands there instead.
 * @type {Record<string, [string | RegExp, string][]>}
 */
const UNUSED = {
  'lit-html': [
    // directives
    [/function (\w)\(t,i,s=t,e\)\{if\(i===\w\)return i;let h=.*?,e\)\),i\}(?=class)/, 'function $1(t,i){return i}'],
    // SVG and MathML: what shows mathematics makes its nodes itself
    [/if\((this\.el=.{0,60}?),2===i\|\|3===i\)\{.*?\}(?=for)/, '$1;'],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    // values for an element itself, in comments, and within elements that hold text only
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [/:6===r\.type&&\(i=new \w\(h,this,t\)\)/, ':0'],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
  ],
  'lit-element': [],
  'reactive-element': [
    // decorators
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh)/, ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // attributes that hold JSON
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  ],
};

/**
 * @param {string} code
 * @param {[string | RegExp, string]} cut
 * @param {string} id
 */
function without(code, [part, instead], id) {
  const left = code.replace(part, instead);
  if (left === code) throw new Error(`${id} is written otherwise than lean-lit.mjs knows it: ${part}`);
  return left;
}

/**
 * Vite plugin: leaves out what Lit looks for at its start and no page with the finished scripts has: polyfills of shadow DOM,
 * markup of a server to take over, and another Lit to warn of, which only its development build does. And what of Lit
 * nothing here uses, which a test of the sources watches.
 *
 * @returns {import('vite').Plugin}
 */
export const leanLit = () => ({
  name: 'lean-lit',
  apply: 'build',
  transform(code, id) {
    const name = FILES.exec(id)?.[1];
    if (!name) return undefined;
    const lean = code.replace(SUPPORT, '(void 0)').replace(VERSIONS, '');
    if (lean === code) throw new Error(`${id} is written otherwise than lean-lit.mjs knows it`);
    return { code: (UNUSED[name] ?? []).reduce((rest, cut) => without(rest, cut, id), lean), map: null };
  },
});
