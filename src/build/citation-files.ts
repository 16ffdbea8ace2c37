import { citationFormats, type CitationFormat } from '../policy/citation.ts';
import { citables, citationPath, citationText, cite } from '../registry/citations.ts';
import { languages } from '../schema/primitives.ts';

/** The files beside what can be cited: one for each format, and one of all forms as text; both languages in each. */
export function citationFiles(): { path: string; text: string }[] {
  return citables().flatMap((page) => {
    const citations = languages.map((language) => cite(page, language).citation);
    return [
      ...(Object.keys(citationFormats) as CitationFormat[]).map((ending) => ({
        path: citationPath(page, ending),
        text: citationFormats[ending](citations),
      })),
      { path: citationPath(page, 'txt'), text: citationText(page) },
    ];
  });
}
