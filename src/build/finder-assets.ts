import { createHash } from 'node:crypto';
import { finderFile } from '../registry/finder-file.ts';
import { settings } from '../registry/site.ts';
import { languages, type Language } from '../schema/primitives.ts';
import { assetPath } from './security-headers.ts';

/** The rules of the finder, a file a language; its name carries a hash of what is in it, so that it may be kept for good. */
export const finderAssets = languages.map((language) => {
  const text = JSON.stringify(finderFile(language));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { language, file: `finder-${language}.${hash}.json`, text };
});

/** Where the rules of a language lie. */
export function finderAddress(language: Language): string {
  const found = finderAssets.find((asset) => asset.language === language);
  return settings.basePath + assetPath.slice(1) + (found?.file ?? '');
}
