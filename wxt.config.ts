import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { allSites } from './lib/core/all-sites';
import { contentSecurityPolicy } from './lib/core/content-security-policy';
import { eagerFunctions } from './scripts/eager-functions.mjs';
import { fewerChunks } from './scripts/fewer-chunks.mjs';
import { bareAnswer, bareEntrypoint, minifiedExtract } from './scripts/minify-extract.mjs';
import { packedFunctions } from './scripts/pack-functions.mjs';
import { preloaded } from './scripts/preloaded.mjs';
import { slimReadability } from './scripts/slim-readability.mjs';

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  vite: () => ({ plugins: [preact(), slimReadability, preloaded('show-popup')] }),
  hooks: {
    // Chromium does not take one Portuguese for the other.
    'build:publicAssets': (_, assets) => {
      const brazilian = assets.find(({ relativeDest }) => relativeDest === '_locales/pt_BR/messages.json');
      if (brazilian) assets.push({ ...brazilian, relativeDest: '_locales/pt_PT/messages.json' });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => /^(?:extract|pick-block|mark-page)$/.test(name))) {
        config.build = { ...config.build, ...minifiedExtract };
        config.plugins = [config.plugins, bareEntrypoint, bareAnswer];
      }
      if (entrypoints.some(({ name }) => name === 'extract'))
        config.plugins = [config.plugins, eagerFunctions, packedFunctions];
      if (entrypoints.some(({ type }) => type === 'popup'))
        config.build = { ...config.build, ...fewerChunks(config.build?.rolldownOptions) };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // No host access and nothing that makes a browser warn at install: see README, "Permissions".
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Asked for by "Clip all tabs" and by keeping pictures, in the click, and never before.
    optional_host_permissions: [allSites],
    action: { default_title: 'Newsclip', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' } },
    options_ui: { page: 'library.html#/settings', open_in_tab: true },
    commands: {
      'clip-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_clip_page__' },
      'highlight-selection': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_highlight_selection__',
      },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    // `storage.local.getKeys` is the youngest of what Newsclip needs, in both browsers.
    ...(browser !== 'firefox' && { minimum_chrome_version: '130' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'newsclip@newsclip.example',
          strict_min_version: '143.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '143.0' },
      },
    }),
  }),
});
