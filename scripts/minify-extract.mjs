/**
 * Members that none but this script's own objects have. No other name may stand here that the DOM, a page's JSON-LD or the answer uses.
 */
export const ownNames =
  /^(?:_[a-zA-Z].*|[A-Z]+_[A-Z_]+|REGEXPS|unlikelyCandidates|okMaybeItsACandidate|positive|negative|shareElements|hasContent|commas|contentScore|articleContent|textLength|readability|descriptions|furnished|isShort|alone|early)$/;

/**
 * How the content script is made small: every byte of it is compiled again in each page that is clipped. Its own members get short
 * names. Nobody else has its world's built-in objects, which `unsafe` takes to be as they were.
 *
 * @type {import('vite').BuildEnvironmentOptions}
 */
export const minifiedExtract = {
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    compress: {
      passes: 4,
      keep_fargs: false,
      // What is written alike packs better than what is turned for a byte less each time.
      inline: 1,
      lhs_constants: false,
      loops: false,
      sequences: false,
      hoist_props: false,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_math: true,
      unsafe_methods: true,
      unsafe_proto: true,
    },
    format: { wrap_iife: true, quote_style: 1 },
    mangle: { properties: { regex: ownNames } },
  },
};

/**
 * What WXT wraps a script's value in catches what goes wrong, logs it in development, and throws it again: without a log, nothing.
 *
 * @type {import('vite').Plugin}
 */
export const bareEntrypoint = {
  name: 'newsclip:bare-entrypoint',
  transform(code, id) {
    if (!/unlisted-script-entrypoint/.test(id)) return undefined;
    const imported = /^import definition from .*$/m.exec(code)?.[0];
    if (!imported) throw new Error('WXT imports no definition any more: see scripts/minify-extract.mjs');
    return { code: `${imported}\nexport default definition.main();`, map: null };
  },
};

/**
 * A script's value must be its answer: WXT takes away the variable that it is put into only before a function that is not an arrow. The
 * parentheses around either are those of `wrap_iife`.
 *
 * @type {import('vite').Plugin}
 */
export const bareAnswer = {
  name: 'newsclip:bare-answer',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = withoutVariable(chunk.code);
  },
};

/**
 * The one call that a script consists of, without the variable that its value is put into; throws where it consists of more.
 *
 * @param {string} code
 */
export function withoutVariable(code) {
  const bare = code.replace(/^var \w+\s*=\s*(?=\()/, '');
  if (!bare.startsWith('('))
    throw new Error('A content script is no single call any more: see scripts/minify-extract.mjs');
  return bare;
}
