/**
 * A Vite plugin. Names in an entrypoint's HTML what that imports later, with all it needs, so that the browser fetches and compiles
 * it at once: the popup asks the page before it loads the rest of itself, and would only then begin to look for it.
 *
 * @param {string} name of the module, without its ending
 * @returns {import('vite').Plugin}
 */
export const preloaded = (name) => ({
  name: 'newsclip:preloaded',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {}, chunk }) {
      const later = chunk?.dynamicImports.find((file) => chunkOf(bundle, file)?.name === name);
      if (!later) return [];
      /** @type {Set<string>} */
      const scripts = new Set();
      /** @type {Set<string>} */
      const styles = new Set();
      /** @param {string} file */
      const gather = (file) => {
        const part = chunkOf(bundle, file);
        if (!part || scripts.has(file)) return;
        scripts.add(file);
        for (const style of part.viteMetadata?.importedCss ?? []) styles.add(style);
        part.imports.forEach(gather);
      };
      gather(later);
      const missing = (/** @type {string} */ file) => !html.includes(`/${file}"`);
      return [
        ...[...scripts].filter(missing).map((file) => link('modulepreload', file)),
        ...[...styles].filter(missing).map((file) => link('stylesheet', file)),
      ];
    },
  },
});

/**
 * @param {import('vite').Rollup.OutputBundle} bundle
 * @param {string} file
 */
function chunkOf(bundle, file) {
  const output = bundle[file];
  return output?.type === 'chunk' ? output : null;
}

/**
 * @param {string} rel
 * @param {string} file
 * @returns {import('vite').HtmlTagDescriptor}
 */
const link = (rel, file) => ({ tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' });
