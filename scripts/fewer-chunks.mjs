/** What the popup needs to ask the page for its article: loaded before all else, so it stays small. */
const first =
  /lib[\\/]browser[\\/](?:extraction|page-theme|tabs)\.|styles[\\/]base\.css|vite[\\/]preload-helper|wxt-html-plugins/;

/** What popup and library share, but for what is loaded only where something is taken out, such as the Markdown writer, or comes in. */
const shared =
  /[\\/](?:node_modules[\\/](?:preact|dexie|valibot|dompurify)[\\/]|components[\\/]|lib[\\/](?:browser|core(?![\\/](?:archive|sample-article))|store)[\\/]|lib[\\/]dom[\\/]purifier|lib[\\/]actions[\\/](?!clip-markdown|clip-sample|export-clips))/;

/**
 * Build options for the extension's pages. A browser hands out an extension's files one after the other, some milliseconds each: so the
 * pages share two scripts and one stylesheet, and each has one script of its own, the popup two.
 *
 * @param {import('vite').BuildOptions['rolldownOptions']} options
 * @returns {import('vite').BuildOptions}
 */
export const fewerChunks = (options) => ({
  cssCodeSplit: false,
  modulePreload: { polyfill: false },
  rolldownOptions: {
    ...options,
    output: {
      ...options?.output,
      codeSplitting: {
        groups: [
          { name: 'first', test: first, priority: 1 },
          { name: 'shared', test: shared, minShareCount: 2 },
        ],
      },
    },
  },
});
