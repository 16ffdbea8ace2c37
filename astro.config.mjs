import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { calculatorModules } from './src/build/calculator-modules.ts';
import { headerFiles } from './src/build/header-files.ts';
import { forOldPhones, oldestBrowsers } from './src/build/old-phones.ts';
import { laterScriptFiles } from './src/build/later-scripts.ts';
import { offlineFiles } from './src/build/offline-files.ts';
import { searchIndex } from './src/build/search-index.ts';
import { spokenForms } from './src/build/spoken-forms.ts';
import { sharePictures } from './src/build/share-pictures.ts';
import { watchContent } from './src/build/watch-content.ts';
import { writtenFiles } from './src/build/written-files.ts';
import { readSettings } from './src/registry/settings.ts';

const settings = readSettings();

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.distFolder,
  cacheDir: settings.cacheFolder,
  trailingSlash: 'always',
  // 'jsx', the default, would eat the space in "<strong>a</strong> <em>b</em>".
  compressHTML: true,
  // One round trip less before the first paint; the policy names the hash of each style block.
  build: { inlineStylesheets: 'always' },
  integrations: [
    mdx(),
    watchContent(settings.contentFolder),
    searchIndex(),
    writtenFiles(),
    sharePictures(),
    headerFiles(),
    offlineFiles(),
  ],
  vite: {
    define: { offlineIsOn: String(settings.offline) },
    plugins: [
      tailwindcss(),
      calculatorModules(),
      laterScriptFiles(settings.offline, settings.contentFolder),
      spokenForms(settings.contentFolder),
    ],
    // Our dark colours come from a media query: what would imitate light-dark() is weight for nothing.
    css: { postcss: { plugins: forOldPhones }, lightningcss: { exclude: Features.LightDark } },
    build: { assetsInlineLimit: 0, target: oldestBrowsers, cssTarget: oldestBrowsers },
  },
  devToolbar: { enabled: false },
});
