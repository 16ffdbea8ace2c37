import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/** A small content folder without a mistake. */
export const fixture = join(import.meta.dirname, 'fixture');

/** A slip an editor may make in a content folder. */
export type Slip = (folder: string) => void;

/** In a file, one text for another. Fails when the text is not there, so that no row goes stale unnoticed. */
export function instead(file: string, text: string, other: string): Slip {
  return (folder) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    expect(before, `${file} has the text to change`).toContain(text);
    writeFileSync(path, before.replace(text, other));
  };
}

/** More text at the end of a file. */
export const added =
  (file: string, text: string): Slip =>
  (folder) =>
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')}\n${text}\n`);

/** A file with this in it, new or in place of the old one. */
export const written =
  (file: string, bytes: string | Buffer): Slip =>
  (folder) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  };

export const deleted =
  (file: string): Slip =>
  (folder) =>
    rmSync(join(folder, file));

export const copied =
  (from: string, to: string): Slip =>
  (folder) =>
    cpSync(join(folder, from), join(folder, to), { recursive: true });

/** Several slips at once. */
export const all =
  (...slips: Slip[]): Slip =>
  (folder) =>
    slips.forEach((slip) => slip(folder));

/** Does something with a copy of the fixture in which the slips have been made, then removes the copy. */
export function withSlips<T>(slips: Slip[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(fixture, folder, { recursive: true });
    for (const slip of slips) slip(folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
