import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { formatSize } from '../language/offline-words.ts';
import { staticSegments } from '../language/segments.ts';
import { packTexts, type ArchivePart } from '../policy/page-archive.ts';
import type { Archive, WorkerData } from '../policy/kept-copies.ts';
import { readSettings } from '../registry/settings.ts';
import { languages, type Language } from '../schema/primitives.ts';
import { room } from './offline-room.ts';
import { oldestBrowsers } from './old-phones.ts';
import { assetPath } from './security-headers.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** How much text a part holds, in characters, before it is compressed: little enough for a phone to read at once. */
const partSize = 400_000;

const embeds = Object.values(staticSegments.embed).join('|');
/** What is read with a network only, below the base path. */
const networkOnly = new RegExp(`^(?:en/)?(?:v|data|404|${embeds})/`);

/** Pages of a figure as it was on a day: for those who cite it. */
const ofOneDay = /\/\d{4}-\d\d-\d\d\/$/;

/** A built site, as the worker sees it: by addresses. */
class Built {
  readonly folder: string;
  readonly base: string;
  constructor(folder: string, base: string) {
    this.folder = folder;
    this.base = base;
  }
  address(file: string): string {
    return this.base + file.replace(/(?:^|(?<=\/))index\.html$/, '');
  }
  file(address: string): string {
    const path = address.slice(this.base.length);
    return join(this.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  }
  read(address: string): string {
    return readFileSync(this.file(address), 'utf8');
  }
  write(address: string, text: string): void {
    mkdirSync(dirname(this.file(address)), { recursive: true });
    writeFileSync(this.file(address), text);
  }
  /** The files below the folder whose path fits, as addresses, in order. */
  find(pattern: RegExp): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => pattern.test(file))
      .sort()
      .map((file) => this.address(file));
  }
  /** The scripts of a page, and all that these import before they run. */
  scriptsOf(page: string): string[] {
    const found = new Set(
      [...this.read(page).matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src),
    );
    for (const script of found)
      for (const [, from = ''] of this.read(script).matchAll(/(?:\bfrom|\bimport)\s*\(?["'`](\.[^"'`]+)["'`]/g))
        found.add(posix.resolve(posix.dirname(script), from));
    return [...found];
  }
}

const home = (base: string, language: Language): string => (language === 'vi' ? base : `${base}en/`);
const pageOf = (base: string, kind: keyof typeof staticSegments, language: Language): string =>
  `${home(base, language)}${staticSegments[kind][language]}/`;

/** Packs all pages of a language, and the files they use, into parts to save. */
function writeArchive(site: Built, language: Language, asOf: string, changes: string): Archive {
  const isEnglish = (address: string): boolean => address.startsWith(`${site.base}en/`);
  const pages = site
    .find(/index\.html$/)
    .filter((address) => isEnglish(address) === (language === 'en'))
    // Earlier versions, data and parts for other sites are read with a network.
    .filter((address) => !networkOnly.test(address.slice(site.base.length)) && !ofOneDay.test(address))
    .filter((address) => address !== pageOf(site.base, 'offline', language));
  const files = [...site.find(new RegExp(`^_astro/(?:.*\\.js|names-${language}-.*\\.json)$`)), changes];
  const { common, packed } = packTexts(new Map([...files, ...pages].map((address) => [address, site.read(address)])));
  const parts: Required<ArchivePart>['texts'][] = [{}];
  const places: Record<string, number> = {};
  let filled = 0;
  for (const [address, pieces] of packed) {
    if (filled > partSize) {
      parts.push({});
      filled = 0;
    }
    (parts.at(-1) ?? {})[address] = pieces;
    places[address] = parts.length - 1;
    filled += pieces.reduce<number>((sum, piece) => sum + (typeof piece === 'number' ? 4 : piece.length), 0);
  }
  let size = 0;
  const addresses = parts.map((texts, index) => {
    const text = JSON.stringify(index === 0 ? { texts, common, places } : { texts });
    size += gzipSync(text, { level: 6 }).length;
    const address = `${site.base}${assetPath.slice(1)}saved/${language}-${index}.${hashOf(text)}.json`;
    site.write(address, text);
    return address;
  });
  return { version: hashOf(addresses.join()).slice(0, 8), asOf, pages: pages.length, size, parts: addresses };
}

/** Bundles a worker as one classic script: phones of 2020 know no other. */
async function writeWorker(folder: string, source: string, data: object): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { workerData: JSON.stringify(data), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: oldestBrowsers,
      minify: true,
      lib: { entry: join(process.cwd(), source), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
    },
  });
}

/**
 * Writes what phones need to read without a network, when the pages are done: the worker, the changes it may tell of, and
 * all of a language in parts to save.
 */
export function offlineFiles(): AstroIntegration {
  return {
    name: 'offline-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const settings = readSettings();
        const { basePath: base, asOf } = settings;
        const site = new Built(fileURLToPath(dir), base);
        if (!settings.offline) {
          await writeWorker(site.folder, 'src/worker/withdraw.ts', {});
          return;
        }
        const { pageChanges } = await import('./page-changes.ts');
        const each = <T>(make: (language: Language) => T): Record<Language, T> => ({ vi: make('vi'), en: make('en') });
        const changes = each((language) => {
          const text = JSON.stringify(pageChanges(language));
          const address = `${base}${assetPath.slice(1)}changes-${language}.${hashOf(text).slice(0, 8)}.json`;
          site.write(address, text);
          return address;
        });
        const archives = each((language) => writeArchive(site, language, asOf, changes[language]));
        for (const language of languages) {
          const page = pageOf(base, 'offline', language);
          const archive = archives[language];
          site.write(
            page,
            site
              .read(page)
              .replaceAll(room.archive, JSON.stringify(archive).replaceAll('"', '&quot;'))
              .replaceAll(room.size, formatSize(archive.size, language))
              .replaceAll(room.pages, String(archive.pages)),
          );
        }
        const offlinePages = each((language) => pageOf(base, 'offline', language));
        const data: WorkerData = {
          base,
          asOf,
          networkOnly: networkOnly.source.slice(1),
          precache: [
            ...Object.values(offlinePages).map((url) => ({ url, revision: hashOf(site.read(url)) })),
            ...[...new Set(Object.values(offlinePages).flatMap((page) => site.scriptsOf(page)))].map((url) => ({
              url,
              revision: null,
            })),
          ],
          offlinePages,
          kits: each((language) => {
            const pages = [home(base, language), pageOf(base, 'search', language)];
            const files = [
              ...pages.flatMap((page) => site.scriptsOf(page)),
              ...site.find(new RegExp(`^_astro/names-${language}-.*\\.json$`)),
              changes[language],
            ];
            const addresses = [...new Set([...pages, ...files])];
            return { version: hashOf(addresses.map((address) => site.read(address)).join()).slice(0, 8), addresses };
          }),
          changes,
          archives: each((language) => archives[language].version),
        };
        await writeWorker(site.folder, 'src/worker/worker.ts', data);
      },
    },
  };
}
