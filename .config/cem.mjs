// custom-elements.json: what editors and catalogues know of the elements.
export default { globs: ['src/elements/*.ts'], outdir: 'dist', litelement: true };
