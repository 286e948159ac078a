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
 * are resolved, scripts gone, metadata read by then; addresses are made absolute and styles dropped by the sanitiser.
 */
const unusedMembers = new Set(
  '_cleanClasses,_fixRelativeUris,_getArticleMetadata,_getArticleTitle,_getJSONLD,_isUrl,_postProcessContent,_removeScripts,_simplifyNestedElements,_unescapeHtmlEntities,_unwrapNoscriptImages,DEPRECATED_SIZE_ATTRIBUTE_ELEMS,HTML_ESCAPE_MAP,PRESENTATIONAL_ATTRIBUTES'.split(
    ',',
  ),
);
const unusedPatterns = new Set(
  'extraneous,replaceFonts,videos,nextLink,prevLink,srcsetUrl,b64DataUrl,jsonLdArticleTypes'.split(','),
);
/**
 * Methods that have other work to do here, or none: line breaks in twos part paragraphs after the choice, headings have lost their
 * names before it. `parse` answers with the chosen element.
 */
const ownMethods = new Map([
  ['_clean', '{ this._removeNodes(this._getAllNodesWithTag(e, [tag])); }'],
  ['_cleanHeaders', '{}'],
  ['_replaceBrs', '{}'],
  ['_cleanStyles', '{}'],
  ['_fixLazyImages', '{}'],
  [
    'parse',
    '{ this._prepDocument(); this._articleTitle = this._doc.title; const content = this._grabArticle(); return content && { content }; }',
  ],
]);

/**
 * Readability with no more than the choice of the body in it. It ends with an export for Node's older modules, which a bundler
 * would wrap in three helpers. A version whose members go by other names stops the build.
 *
 * @type {import('vite').Plugin}
 */
export const slimReadability = {
  name: 'newsclip:slim-readability',
  transform(code, id) {
    if (!/@mozilla\/readability\/Readability\.js(?:\?|$)/.test(id)) return undefined;
    const asModule = code.replace(/if \(typeof module === "object"\) \{[^}]*\}\s*$/, 'export default Readability;');
    const { cuts, missing } = cutsOf(this.parse(asModule));
    if (missing.length)
      throw new Error(`Readability has no ${missing.join(', ')} any more: see scripts/minify-extract.mjs`);
    let slim = asModule;
    for (const { start, end, by } of cuts.sort((a, b) => b.start - a.start))
      slim = slim.slice(0, start) + by + slim.slice(end);
    // Videos have become links by then: there is none to be spared.
    slim = slim.replace('this.REGEXPS.videos', '/$^/');
    const used = [...unusedMembers, ...unusedPatterns].filter((name) => new RegExp(`\\.${name}\\b`).test(slim));
    if (used.length) throw new Error(`Readability still uses ${used.join(', ')}: see scripts/minify-extract.mjs`);
    // Its reasons are only read by the log, which is off; that there is one counts.
    slim = slim.replace(/errs\.push\(\s*`[^`]*`\s*\)/g, 'errs.push(0)');
    return { code: slim, map: null };
  },
};

/**
 * What is to be cut out of the program, and by what it is replaced; names that were looked for in vain.
 *
 * @param {{ body: any[] }} program
 * @returns {{ cuts: { start: number, end: number, by: string }[], missing: string[] }}
 */
function cutsOf(program) {
  const prototype = program.body
    .map((statement) => statement.expression)
    .find((made) => made?.left?.property?.name === 'prototype' && made.left.object.name === 'Readability');
  const members = prototype?.right.properties ?? [];
  const patterns = members.find((/** @type {any} */ { key }) => key.name === 'REGEXPS')?.value.properties ?? [];
  const log = program.body
    .find((statement) => statement.type === 'FunctionDeclaration' && statement.id.name === 'Readability')
    ?.body.body.at(-1);
  const cuts = log?.type === 'IfStatement' ? [{ start: log.start, end: log.end, by: 'this.log = () => {};' }] : [];
  const missing = new Set([...unusedMembers, ...unusedPatterns, ...ownMethods.keys()]);
  for (const { start, end, key, value } of [...members, ...patterns]) {
    if (!missing.delete(key.name)) continue;
    const by = ownMethods.get(key.name);
    // An empty pair of spread braces stands where a member stood, so that the commas around it stay right.
    cuts.push(by ? { start: value.body.start, end: value.body.end, by } : { start, end, by: '...{}' });
  }
  return { cuts, missing: [...missing] };
}
