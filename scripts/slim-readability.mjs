/**
 * What Readability does beside choosing the body is done better elsewhere in the content script, before or after it: pictures
 * are resolved, scripts gone, metadata read by then; addresses are made absolute and styles dropped by the sanitiser.
 */
const unusedMembers = new Set(
  '_getCharCount,_getTextDensity,_clean,_cleanClasses,_cleanHeaders,_cleanMatchedNodes,_cleanStyles,_findNode,_fixLazyImages,_fixRelativeUris,_getArticleMetadata,_getArticleTitle,_getJSONLD,_headerDuplicatesTitle,_isSingleImage,_isUrl,_isValidByline,_nextNode,_postProcessContent,_removeScripts,_replaceBrs,_simplifyNestedElements,_textSimilarity,_unescapeHtmlEntities,_unwrapNoscriptImages,CLASSES_TO_PRESERVE,DEFAULT_CHAR_THRESHOLD,DEFAULT_MAX_ELEMS_TO_PARSE,DEFAULT_N_TOP_CANDIDATES,DEPRECATED_SIZE_ATTRIBUTE_ELEMS,HTML_ESCAPE_MAP,PRESENTATIONAL_ATTRIBUTES'.split(
    ',',
  ),
);
const unusedPatterns = new Set(
  'adWords,hashUrl,byline,extraneous,replaceFonts,tokenize,videos,nextLink,prevLink,loadingWords,srcsetUrl,whitespace,b64DataUrl,jsonLdArticleTypes'.split(
    ',',
  ),
);
/**
 * Members that have less work to do here: controls, frames and players are gone by then, line breaks in twos part paragraphs after the
 * choice, headings have lost their names before it. `parse` answers with the chosen element.
 */
const ownMembers = new Map([
  ['_getAllNodesWithTag', '{ return node.querySelectorAll(tagNames); }'],
  ['_prepDocument', "{ this._replaceNodeTags(this._doc.querySelectorAll('font'), 'SPAN'); }"],
  [
    '_prepArticle',
    `{
      this._markDataTables(articleContent);
      for (const part of articleContent.querySelectorAll('object,embed,footer,link,aside')) part.remove();
      for (const part of articleContent.querySelectorAll(':scope > * *'))
        if (this.REGEXPS.shareElements.test(part.className + ' ' + part.id) && part.textContent.length < 500) part.remove();
      for (const tag of ['fieldset', 'table', 'ul', 'div']) this._cleanConditionally(articleContent, tag);
      this._replaceNodeTags(this._getAllNodesWithTag(articleContent, ['h1']), 'h2');
      for (const table of articleContent.querySelectorAll('table'))
        if (table.rows.length === 1 && table.rows[0].cells.length === 1) table.replaceWith(...table.rows[0].cells[0].childNodes);
    }`,
  ],
  [
    '_removeNodes',
    '{ for (const node of [...nodeList].reverse()) if (node.parentNode && filterFn.call(this, node)) node.remove(); }',
  ],
  [
    '_initializeNode',
    `{
      const tag = node.tagName;
      const score = tag === 'DIV' ? 5 : /^(PRE|TD|BLOCKQUOTE)$/.test(tag) ? 3 : /^([OUD]L|D[DT]|LI|ADDRESS)$/.test(tag) ? -3 : /^(H[1-6]|TH)$/.test(tag) ? -5 : 0;
      node.readability = { contentScore: score + this._getClassWeight(node) };
    }`,
  ],
  [
    '_getClassWeight',
    `{
      let weight = 0;
      for (const name of this._flagIsActive(2) ? [e.className, e.id] : [])
        weight += 25 * (this.REGEXPS.positive.test(name) - this.REGEXPS.negative.test(name));
      return weight;
    }`,
  ],
  [
    '_markDataTables',
    `{
      for (const table of root.querySelectorAll('table')) {
        const { rows, columns } = this._getRowAndColumnCount(table);
        table._readabilityDataTable = !table.matches('[role=presentation],[datatable="0"]') &&
          (!!table.getAttribute('summary') || !!table.querySelector('caption')?.firstChild || !!table.querySelector('col,colgroup,tfoot,thead,th') ||
            (!table.querySelector('table') && rows != 1 && columns != 1 && (rows >= 10 || columns > 4 || rows * columns > 10)));
      }
    }`,
  ],
  // What is not shown is gone by then, but for the story itself. Of what only assistive technology is not to be told, labels and captions
  // go; what is longer, in UTF-16 units, is the story behind an open dialog.
  [
    '_isProbablyVisible',
    "{ return node.ariaHidden !== 'true' || node.matches('p,[class*=fallback-image]') || node.textContent.length > 500; }",
  ],
  // Only an element that holds nothing but line breaks is asked for its text.
  [
    '_isElementWithoutContent',
    `{
      const within = node.childElementCount;
      return (!within || within === node.querySelectorAll('br,hr').length) && !node.textContent.trim();
    }`,
  ],
  [
    '_getRowAndColumnCount',
    `{
      let rows = 0, columns = 0;
      for (const row of table.querySelectorAll('tr')) {
        rows += parseInt(row.getAttribute('rowspan')) || 1;
        let cells = 0;
        for (const cell of row.querySelectorAll('td')) cells += parseInt(cell.getAttribute('colspan')) || 1;
        columns = Math.max(columns, cells);
      }
      return { rows, columns };
    }`,
  ],
  [
    '_getNodeAncestors',
    `{
      const ancestors = [];
      for (let up = node.parentNode; up && ancestors.length !== maxDepth; up = up.parentNode) ancestors.push(up);
      return ancestors;
    }`,
  ],
  // With a second argument, without the links of quotations: a short post is half links. What is but a link, without a paragraph, is none.
  [
    '_getLinkDensity',
    `{
      let linked = 0;
      for (const link of element.querySelectorAll('a'))
        if (!arguments[1] || !link.closest('blockquote')?.querySelector('p')) linked += this._getInnerText(link).length * (/^#./.test(link.getAttribute('href')) ? 0.3 : 1);
      return linked && linked / this._getInnerText(element).length;
    }`,
  ],
  // What is dear to measure is measured only where it is asked for; a picture in a figure of ours counts no more than a paragraph.
  [
    '_cleanConditionally',
    `{
      if (!this._flagIsActive(4)) return;
      this._removeNodes(e.querySelectorAll(tag), (node) => {
        const text = this._getInnerText(node);
        const count = (tags) => node.querySelectorAll(tags).length;
        const share = (tags) => {
          let within = 0;
          for (const part of node.querySelectorAll(tags)) within += this._getInnerText(part).length;
          return text && within / text.length;
        };
        const isData = (table) => table._readabilityDataTable;
        if ((tag === 'table' && isData(node)) || this._hasAncestorTag(node, 'table', -1, isData) || this._hasAncestorTag(node, 'code') || [...node.querySelectorAll('table')].some(isData))
          return false;
        const weight = this._getClassWeight(node);
        if (weight < 0) return true;
        if (text.split(',', 11).length > 10) return false;
        const isList = tag === 'ul' || share('ul,ol') > 0.9;
        const paragraphs = count('p'), pictures = count('img'), loose = count('img:not(figure img)'), links = this._getLinkDensity(node, true);
        return (
          ((loose > 1 && paragraphs / loose < 0.5) ||
            (!isList &&
              (count('li') - 100 > paragraphs || (weight < 25 && links > 0.2) ||
                (text.length < 25 && !this._hasAncestorTag(node, 'figure') && (!pictures || pictures > 2) && links > 0 && share('h1,h2,h3,h4,h5,h6') < 0.9))) ||
            (weight >= 25 && links > 0.5) ||
            (!pictures && !share('span,li,td,blockquote,dl,div,img,ol,p,pre,table,ul'))) &&
          (!isList || [...node.children].some((child) => child.childElementCount > 1) || pictures !== count('li'))
        );
      });
    }`,
  ],
  // Without what is gone by then: controls and scripts.
  [
    'PHRASING_ELEMS',
    "'ABBR,AUDIO,B,BDO,BR,CITE,CODE,DATA,DFN,EM,EMBED,I,IMG,KBD,LABEL,MARK,MATH,METER,OBJECT,PROGRESS,Q,RUBY,SAMP,SMALL,SPAN,STRONG,SUB,SUP,TIME,VAR,WBR'.split(',')",
  ],
  ['parse', '{ this._prepDocument(); const content = this._grabArticle(); return content && { content }; }'],
]);
/** Settings are fixed, but for how much text will do. */
const ownConstructor = `{
  this._doc = doc;
  this._attempts = [];
  this._flags = 7;
  this._charThreshold = options.charThreshold;
}`;

/** Alternatives of patterns that another one covers, or that name what pages have no more. */
const spareNames = /\|(?:hentry|h-entry|\^hid\$| hid\$| hid |\^hid |combx|gdpr|shoutbox|skyscraper)(?=[|/])/g;

/** Members that are numbers, set in where they are used. */
const constants = {
  FLAG_STRIP_UNLIKELYS: 1,
  FLAG_WEIGHT_CLASSES: 2,
  FLAG_CLEAN_CONDITIONALLY: 4,
  ELEMENT_NODE: 1,
  TEXT_NODE: 3,
};

/** What its constructor sets, set in where it is used: so many best candidates. */
const settings = { _nbTopCandidates: 5 };

/**
 * How the statements begin whose work is done elsewhere, or that have none here: the log, language and direction, byline, the repeated
 * headline, dialogs, embeds and controls; another parser's documents; a wrapper with an id.
 */
const unusedStatements = [
  'this.log(',
  'if (node.tagName === "HTML")',
  'if (node.getAttribute("aria-modal")',
  'if (!this._articleByline &&',
  'let shouldRemoveTitleHeader =',
  'if (shouldRemoveTitleHeader &&',
  'var ancestors = [parentOfTopCandidate',
  'this._someNode(ancestors,',
  'if (this._docJSDOMParser',
  'if (this._debug)',
  'var isPaging =',
  'if (isPaging)',
  'if (!page)',
  'if (neededToCreateTopCandidate)',
];

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
    const { cuts, missing } = cutsOf(this.parse(asModule), asModule);
    if (missing.length)
      throw new Error(`Readability has no ${missing.join(', ')} any more: see scripts/slim-readability.mjs`);
    let slim = asModule;
    for (const { start, end, by } of cuts.sort((a, b) => b.start - a.start))
      slim = slim.slice(0, start) + by + slim.slice(end);
    slim = slim.replace(spareNames, '');
    for (const [name, value] of Object.entries({ ...constants, ...settings }))
      slim = slim.replaceAll(`this.${name}`, String(value));
    const used = [...unusedMembers, ...unusedPatterns].filter((name) => new RegExp(`\\.${name}\\b`).test(slim));
    if (used.length) throw new Error(`Readability still uses ${used.join(', ')}: see scripts/slim-readability.mjs`);
    return { code: slim, map: null };
  },
};

/**
 * What is to be cut out of the program, and by what it is replaced; names that were looked for in vain.
 *
 * @param {{ body: any[] }} program
 * @param {string} source
 * @returns {{ cuts: { start: number, end: number, by: string }[], missing: string[] }}
 */
function cutsOf(program, source) {
  const prototype = program.body
    .map((statement) => statement.expression)
    .find((made) => made?.left?.property?.name === 'prototype' && made.left.object.name === 'Readability');
  const members = prototype?.right.properties ?? [];
  const patterns = members.find((/** @type {any} */ { key }) => key.name === 'REGEXPS')?.value.properties ?? [];
  const made = program.body.find(({ type, id }) => type === 'FunctionDeclaration' && id.name === 'Readability');
  const cuts = made ? [{ start: made.body.start, end: made.body.end, by: ownConstructor }] : [];
  const missing = new Set([...unusedMembers, ...unusedPatterns, ...Object.keys(constants), ...ownMembers.keys()]);
  for (const { start, end, key, value } of [...members, ...patterns]) {
    if (!missing.delete(key.name)) continue;
    const by = ownMembers.get(key.name);
    // An empty pair of spread braces stands where a member stood, so that the commas around it stay right.
    const place = value.body ?? value;
    cuts.push(by ? { start: place.start, end: place.end, by } : { start, end, by: '...{}' });
  }
  for (const name of [...Object.keys(settings), '_charThreshold'])
    if (!source.includes(`this.${name}`)) missing.add(name);
  const statements = new Set(unusedStatements);
  for (const { start, end } of statementsIn(members)) {
    if (cuts.some((cut) => cut.start <= start && end <= cut.end)) continue;
    const begins = unusedStatements.find((words) => bare(source.slice(start, end)).startsWith(bare(words)));
    if (!begins) continue;
    cuts.push({ start, end, by: ';' });
    statements.delete(begins);
  }
  return { cuts, missing: [...missing, ...statements] };
}

/** @param {string} source */
const bare = (source) => source.replace(/\s+/g, '');

/**
 * All statements in a part of the program, the outer ones first.
 *
 * @param {any} node
 * @returns {Generator<{ start: number, end: number }>}
 */
function* statementsIn(node) {
  if (!node || typeof node !== 'object') return;
  if (/Statement$|^VariableDeclaration$/.test(node.type ?? '') && node.type !== 'BlockStatement') yield node;
  for (const inner of Object.values(node)) yield* statementsIn(inner);
}
