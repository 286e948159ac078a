/**
 * How the content script is made small: every byte of it is compiled again in each page that is clipped. Members that
 * begin with `_` are Readability's own, none of the DOM's, and get short names; its log, which is off, goes. The script's
 * value must stay its answer: WXT takes the variable away only before a wrapped function (`wrap_iife`).
 *
 * @type {import('vite').BuildEnvironmentOptions}
 */
export const minifiedExtract = {
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, pure_funcs: ['this.log'] },
    format: { wrap_iife: true },
    mangle: { properties: { regex: /^_[a-zA-Z]/ } },
  },
};

/**
 * Readability ends with an export for Node's older modules, which a bundler wraps in three helpers.
 *
 * @type {import('vite').Plugin}
 */
export const readabilityAsModule = {
  name: 'newsclip:readability-as-module',
  transform: (code, id) =>
    /@mozilla\/readability\/Readability\.js$/.test(id)
      ? {
          code: code.replace(/if \(typeof module === "object"\) \{[^}]*\}\s*$/, 'export default Readability;'),
          map: null,
        }
      : undefined,
};
