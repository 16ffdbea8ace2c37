import type { z } from 'zod';
import { parseDocument, visit } from 'yaml';
import { problemsOf, type Problem } from '../schema/problem.ts';
import type { TextFile } from './read-files.ts';

/** Parses a YAML text: plain data only, with every slip reported by line. */
function parseYaml(file: TextFile, problems: Problem[]): unknown {
  const name = `content/${file.path}`;
  const document = parseDocument(file.text, { uniqueKeys: true, prettyErrors: true });
  for (const error of [...document.errors, ...document.warnings])
    problems.push({
      file: name,
      field: `line ${error.linePos?.[0].line ?? 1}`,
      wrong: `is not valid YAML (${error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'unreadable'})`,
      mend: 'correct the line; put a text with ": " or "#" in quotes',
    });
  if (document.errors.length > 0) return undefined;
  const aliases: unknown[] = [];
  visit(document, { Alias: (_, node) => void aliases.push(node) });
  if (aliases.length > 0)
    problems.push({ file: name, field: 'the file', wrong: 'uses a YAML alias (*)', mend: 'write the value out' });
  return document.toJS();
}

/**
 * Reads a file that is one thing.
 * @returns undefined when it cannot be read; `problems` then say why
 */
export function readWhole<T>(file: TextFile, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  const before = problems.length;
  const data = parseYaml(file, problems);
  if (problems.length > before && data === undefined) return undefined;
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  problems.push(...problemsOf(`content/${file.path}`, parsed.error));
  return undefined;
}

/**
 * Reads a file of entries; the sound ones are kept when others are not.
 * @returns the entries, and the keys of those that cannot be read
 */
export function readEntries<T>(
  file: TextFile,
  schema: z.ZodType<Record<string, T>>,
  problems: Problem[],
): { entries: [string, T][]; unreadable: string[] } {
  const data = parseYaml(file, problems);
  if (data === undefined)
    return { entries: [], unreadable: [...file.text.matchAll(/^([^\s#:]+):/gm)].map(([, key = '']) => key) };
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return { entries: Object.entries(parsed.data), unreadable: [] };
  problems.push(...problemsOf(`content/${file.path}`, parsed.error));
  const faulty = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  if (typeof data !== 'object' || data === null) return { entries: [], unreadable: [...faulty] };
  const sound = Object.fromEntries(Object.entries(data).filter(([key]) => !faulty.has(key)));
  return { entries: Object.entries(schema.safeParse(sound).data ?? {}), unreadable: [...faulty] };
}
