// The layering of ARCHITECTURE.md, as a machine check:
// entrypoints wire, components draw, actions act, adapters touch one outside thing each, core touches nothing.
const down = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    down(
      'core-touches-nothing',
      '^lib/core',
      '^(lib/(dom|store|browser|actions)|components|entrypoints)',
      'core is pure',
    ),
    {
      name: 'core-packages',
      severity: 'error',
      comment:
        'core may use what computes: the parser libraries, the search for words with errors, templates; nothing that reaches outside',
      from: { path: '^lib/core' },
      to: {
        dependencyTypes: ['npm'],
        pathNot: 'node_modules/(valibot|@streamparser|approx-string-match|liquidjs|yaml)/',
      },
    },
    {
      name: 'adapters-apart',
      severity: 'error',
      comment: 'dom, store and browser each touch one outside thing and never each other',
      from: { path: '^lib/(dom|store|browser)/' },
      to: { path: '^lib/(dom|store|browser)/', pathNot: '^lib/$1/' },
    },
    down(
      'adapters-do-not-look-up',
      '^lib/(dom|store|browser)',
      '^(lib/actions|components|entrypoints)',
      'imports point down',
    ),
    down('actions-do-not-look-up', '^lib/actions', '^(components|entrypoints)', 'imports point down'),
    down('components-do-not-look-up', '^components', '^entrypoints', 'imports point down'),
    {
      name: 'entrypoints-apart',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
    },
    {
      name: 'store-has-one-door',
      severity: 'error',
      from: { pathNot: '^lib/store/' },
      to: { path: '^lib/store/', pathNot: '^lib/store/index\\.ts$' },
    },
    {
      name: 'one-browser-seam',
      severity: 'error',
      comment: 'lib/browser is the only place that names the extension API',
      from: { path: '^(lib/(core|dom|store|actions)|components)' },
      to: { path: 'node_modules/(wxt|@wxt-dev)' },
    },
    {
      name: 'dexie-stays-in-the-store',
      severity: 'error',
      from: { pathNot: '^lib/store/' },
      to: { path: 'node_modules/dexie' },
    },
    {
      name: 'background-never-reaches-dom',
      severity: 'error',
      comment: 'a Chromium service worker has no DOM',
      from: { path: '^entrypoints/background\\.ts$' },
      to: { path: '^lib/dom', reachable: true },
    },
    {
      name: 'extract-never-reaches-store',
      severity: 'error',
      comment: "in the page, IndexedDB is the page's and not the extension's",
      from: { path: '^entrypoints/(extract|pick-block|mark-page)\\.ts$' },
      to: { path: '^lib/store', reachable: true },
    },
    {
      name: 'extract-never-reaches-the-extension-api',
      severity: 'error',
      comment: 'the built content script also runs where there is no extension',
      from: { path: '^entrypoints/(extract|pick-block|mark-page)\\.ts$' },
      to: { path: '^lib/browser', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
