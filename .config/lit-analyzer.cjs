// Starts lit-analyzer, which checks the types of what templates bind, with two gaps closed.
const Module = require('node:module');
const { dirname, join } = require('node:path');

const folder = dirname(require.resolve('lit-analyzer'));

// It uses TypeScript's JavaScript API, which version 7 no longer has: it gets the one its own dependency brings along.
const legacy = Module.createRequire(require.resolve('web-component-analyzer')).resolve('typescript');
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return request === 'typescript' ? legacy : resolve.call(this, request, ...rest);
};

// It does not know that an attribute bound to Lit's `nothing` is left out: https://lit.dev/docs/templates/conditionals/
const rule = require(join(folder, 'lib/rules/util/type/is-assignable-in-attribute-binding.js'));
const check = rule.isAssignableInAttributeBinding;
const isNothing = ({ kind }) => kind === 'ES_SYMBOL_UNIQUE';
const withoutNothing = (type) =>
  type.kind === 'UNION' ? { ...type, types: type.types.filter((each) => !isNothing(each)) } : type;
rule.isAssignableInAttributeBinding = (attribute, { typeA, typeB }, context) =>
  isNothing(typeB) || check(attribute, { typeA, typeB: withoutNothing(typeB) }, context);

require(join(folder, 'cli.js'));
