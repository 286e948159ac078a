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
 * What Readability does beside choosing the body is done better elsewhere in the content script, before or after it: pictures
 * are resolved, scripts gone, metadata read by then, and addresses are made absolute by the sanitiser. Each of these methods
 * is left with nothing to do, or is never called with the options that are used.
 */
const unusedMethods = new Set([
  '_cleanClasses',
  '_fixLazyImages',
  '_fixRelativeUris',
  '_getArticleTitle',
  '_getJSONLD',
  '_isUrl',
  '_removeScripts',
  '_unescapeHtmlEntities',
  '_unwrapNoscriptImages',
]);
/** The one answer of theirs that is used: the headline, to know it again among the headings of the body. */
const ownMethods = new Map([['_getArticleMetadata', '{ return { title: this._doc.title }; }']]);

/**
 * Readability with no more than the choice of the body in it. It ends with an export for Node's older modules, which a bundler
 * would wrap in three helpers. A version whose methods go by other names stops the build.
 *
 * @type {import('vite').Plugin}
 */
export const slimReadability = {
  name: 'newsclip:slim-readability',
  transform(code, id) {
    if (!/@mozilla\/readability\/Readability\.js(?:\?|$)/.test(id)) return undefined;
    const asModule = code.replace(/if \(typeof module === "object"\) \{[^}]*\}\s*$/, 'export default Readability;');
    const bodies = methodBodies(this.parse(asModule));
    const missing = [...unusedMethods, ...ownMethods.keys()].filter(
      (name) => !bodies.some((body) => body.name === name),
    );
    if (missing.length)
      throw new Error(`Readability has no ${missing.join(', ')} any more: see scripts/minify-extract.mjs`);
    let slim = asModule;
    for (const { name, start, end } of bodies.reverse()) {
      const body = unusedMethods.has(name) ? '{}' : ownMethods.get(name);
      if (body) slim = slim.slice(0, start) + body + slim.slice(end);
    }
    return { code: slim, map: null };
  },
};

/**
 * Where the bodies of the prototype's methods stand, in order.
 *
 * @param {{ body: any[] }} program
 * @returns {{ name: string, start: number, end: number }[]}
 */
function methodBodies(program) {
  const members = program.body
    .map((statement) => statement.expression)
    .find(
      (expression) => expression?.left?.property?.name === 'prototype' && expression.left.object.name === 'Readability',
    );
  return (members?.right.properties ?? [])
    .filter((/** @type {any} */ member) => member.value?.type === 'FunctionExpression')
    .map((/** @type {any} */ { key, value }) => ({ name: key.name, start: value.body.start, end: value.body.end }));
}
