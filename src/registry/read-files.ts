import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../schema/problem.ts';

/** A text file of `content/`; `path` starts at the content folder and uses `/`. */
export type TextFile = { path: string; text: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads every YAML and MDX file below a folder, in a fixed order. Reports files of another kind, which nobody would
 * read, and files whose bytes are not clean text: search and comparison break on a byte-order mark and on letters
 * that are not composed (NFC). Hidden files are the editor's own.
 */
export function readTextFiles(folder: string): { files: TextFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .flatMap((path): TextFile[] => {
      const report = (wrong: string, mend: string) =>
        problems.push({ file: `content/${path}`, field: 'the file', wrong, mend });
      if (!/\.(yaml|mdx)$/.test(path)) {
        report('is neither .yaml nor .mdx', 'rename it, or move it out of content/');
        return [];
      }
      try {
        const text = decoder.decode(readFileSync(join(folder, path)));
        if (text.startsWith('\uFEFF')) report('begins with a byte-order mark', 'save it as UTF-8 without BOM');
        if (text !== text.normalize('NFC'))
          report('has letters that are not composed (NFC)', 'save it in Unicode form NFC; retype the accented letters');
        return [{ path, text: text.replace(/^\uFEFF/, '').normalize('NFC') }];
      } catch {
        report('is not UTF-8 text', 'save it as UTF-8');
        return [];
      }
    });
  return { files, problems };
}
