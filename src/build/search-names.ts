import { createHash } from 'node:crypto';
import { namesParts, packNames, resultKinds, type NamesFile, type NamesPart } from '../policy/search-names.ts';
import { settings } from '../registry/site.ts';
import { languages, type Language } from '../schema/primitives.ts';
import { assetPath } from './security-headers.ts';
import { sameWordsOf, searchRecords } from './search-records.ts';

/** A file of names; its own name carries a hash of what is in it, so that it may be kept for good. */
type NamesAsset = { language: Language; part: NamesPart; file: string; text: string };

/** The files of names that the search fetches, of all languages. */
export const namesAssets: readonly NamesAsset[] = languages.flatMap((language) => {
  const records = searchRecords(language);
  return namesParts.map((part) => {
    const packed = packNames(records.filter(({ kind }) => resultKinds[kind].part === part));
    const names: NamesFile = part === 'guides' ? { ...packed, same: sameWordsOf(language) } : packed;
    const text = JSON.stringify(names);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    return { language, part, file: `names-${language}-${part}.${hash}.json`, text };
  });
});

/** Where the names of a language lie, part by part. */
export function namesAddresses(language: Language): string[] {
  return namesParts.flatMap((part) =>
    namesAssets
      .filter((asset) => asset.language === language && asset.part === part)
      .map(({ file }) => settings.basePath + assetPath.slice(1) + file),
  );
}
