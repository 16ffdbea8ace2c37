import type { Content } from '../registry/content.ts';
import { belongs } from '../registry/read-content.ts';
import type { Problem } from '../schema/problem.ts';

/** Finds files that nothing reads, texts without their facts, and entries that stand twice. */
export function files({ files: paths, repeated }: Content): Problem[] {
  const strays = [...paths].filter((path) => !belongs(path));
  const folders = new Set(
    [...paths]
      .filter((path) => /^(?:explainers\/[^/]+|pages)\/[^/]+\/(?:vi|en)\.mdx$/.test(path))
      .map((path) => path.replace(/\/[^/]+$/, '')),
  );
  return [
    ...strays.map((path) => ({
      file: `content/${path}`,
      field: 'the file',
      wrong: 'does not belong here',
      mend: 'move or rename it (docs/content-format.md shows the folders)',
    })),
    ...[...folders]
      .filter((folder) => !paths.has(`${folder}/meta.yaml`))
      .map((folder) => ({
        file: `content/${folder}/meta.yaml`,
        field: 'the file',
        wrong: 'is missing',
        mend: 'write it (docs/content-format.md shows what stands in it)',
      })),
    ...repeated.map(({ file, field, earlier }) => ({
      file,
      field,
      wrong: `stands already in ${earlier.file}`,
      mend: 'keep one of the two',
    })),
  ];
}
