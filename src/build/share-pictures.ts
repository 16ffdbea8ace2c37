import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../registry/settings.ts';

/** Where pictures stay from one build to the next. Their names say all that they show, so none ever grows old. */
export const shareCache = join(process.cwd(), '.cache/share-pictures');

/** How many pictures are in work at once: one is drawn while others are pressed and written. */
const atOnce = 8;

/** Puts a kept picture into the site: the same file under a second name where the disk allows it, else a copy. */
function place(kept: string, target: string): void {
  try {
    linkSync(kept, target);
  } catch {
    copyFileSync(kept, target);
  }
}

/** Writes the pictures that messengers show of a page; only what no build before has drawn is drawn. */
export function sharePictures(): AstroIntegration {
  return {
    name: 'share-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!readSettings().sharePictures) return;
        const { allShareSpecs } = await import('./share-spec.ts');
        const specs = [...allShareSpecs()];
        const target = fileURLToPath(dir);
        mkdirSync(join(target, 'share'), { recursive: true });
        mkdirSync(shareCache, { recursive: true });
        let drawn = 0;
        const next = specs.values();
        const work = async (): Promise<void> => {
          for (const [file, spec] of next) {
            const kept = join(shareCache, basename(file));
            if (!existsSync(kept)) {
              const { drawShare, lostLetters } = await import('./share-drawing.ts');
              const lost = lostLetters(spec);
              if (lost.length > 0) logger.warn(`the picture of "${spec.title}" lacks ${lost.join(' ')}`);
              // A build that ends half way, or runs beside this one, leaves no half picture.
              const making = `${kept}.${process.pid}`;
              await writeFile(making, await drawShare(spec));
              await rename(making, kept);
              drawn += 1;
            }
            place(kept, join(target, file));
          }
        };
        await Promise.all(Array.from({ length: atOnce }, work));
        logger.info(`drew ${drawn} of ${specs.length} pictures; the others were drawn before`);
      },
    },
  };
}
