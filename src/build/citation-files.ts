import { citationFormats, type CitationFile } from '../policy/citation.ts';
import { citablePages, citationPath, cite } from '../registry/citations.ts';
import { languages } from '../schema/primitives.ts';

/** The files for reference managers: one for each page and format, both languages in it. */
export function citationFiles(): { path: string; text: string }[] {
  return citablePages().flatMap((page) => {
    const citations = languages.map((language) => cite(page, language).citation);
    return (Object.keys(citationFormats) as CitationFile[]).map((ending) => ({
      path: citationPath(page, ending),
      text: citationFormats[ending](citations),
    }));
  });
}
