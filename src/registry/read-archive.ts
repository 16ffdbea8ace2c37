import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { frozenPage, type FrozenPage } from '../schema/archive.ts';
import type { Problem } from '../schema/problem.ts';

/** Every version that was released, in the order of their files, and what is wrong with the archive. */
export type Archive = { versions: FrozenPage[]; problems: Problem[] };

/** The list of every file in the archive with its SHA-256, in the form that `sha256sum -c` reads. */
export const sumsFile = 'SHA256SUMS';

/** The file of a version, below the archive: `figure/base-salary/2026-11-24-44be06b6.json`. */
export const versionFile = (kind: string, id: string, version: string): string => `${kind}/${id}/${version}.json`;

export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

const never = 'a released version never changes; take it back from the history of the repository';

/** Reads the list of sums. A line that is no sum is a problem. */
function readSums(folder: string, problems: Problem[]): Map<string, string> {
  const path = join(folder, sumsFile);
  const sums = new Map<string, string>();
  if (!existsSync(path)) return sums;
  const lines = readFileSync(path, 'utf8').split('\n');
  lines.forEach((line, at) => {
    if (line === '') return;
    const [, sum, file] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    if (sum === undefined || file === undefined || sums.has(file))
      problems.push({
        file: `archive/${sumsFile}`,
        field: `line ${at + 1}`,
        wrong: sum === undefined ? 'is not a sum and a file' : 'names a file a second time',
        mend: never,
      });
    else sums.set(file, sum);
  });
  return sums;
}

function parsed(text: string): FrozenPage | string {
  try {
    const read = frozenPage.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'cannot be read'}`;
  } catch {
    return 'is not JSON';
  }
}

const key = Symbol.for('an-sinh.archive');
const read = (Reflect.get(globalThis, key) as Map<string, Archive> | undefined) ?? new Map<string, Archive>();
Reflect.set(globalThis, key, read);

/** Reads an archive, once for the check, the pages and the files beside them alike. */
export function readArchiveOnce(folder: string): Archive {
  const found = read.get(folder) ?? readArchive(folder);
  read.set(folder, found);
  return found;
}

/**
 * Reads every released version, and judges the archive: each file must be the one that was released, byte for byte, and
 * none may be missing or have been put there by hand.
 * @param folder the archive; where there is none, nothing was released
 */
export function readArchive(folder: string): Archive {
  const problems: Problem[] = [];
  if (!existsSync(folder)) return { versions: [], problems };
  const sums = readSums(folder, problems);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((file) => file !== sumsFile)
    .sort();
  const report = (file: string, wrong: string, mend = never): void => {
    problems.push({ file: `archive/${file}`, field: 'the file', wrong, mend });
  };
  for (const file of sums.keys()) if (!files.includes(file)) report(file, 'is missing');
  const versions = files.flatMap((file) => {
    const bytes = readFileSync(join(folder, file));
    const sum = sums.get(file);
    if (sum === undefined) {
      report(file, `stands in no release`, 'remove it, and let "npm run release" write the archive');
      return [];
    }
    if (sum !== sha256(bytes)) {
      report(file, 'was changed after its release');
      return [];
    }
    const page = parsed(bytes.toString('utf8'));
    if (typeof page === 'string') {
      report(file, `cannot be read (${page})`);
      return [];
    }
    return [page];
  });
  return { versions, problems };
}
