import type { z } from 'zod';

/** A mistake in `content/`, in the words of the person who mends it. */
export type Problem = {
  /** Path from the project's root. */
  file: string;
  /** Field, or line, inside the file. */
  field: string;
  wrong: string;
  mend: string;
};

/** One line for the terminal: `file: field: what is wrong; how to mend it`. */
export const problemLine = ({ file, field, wrong, mend }: Problem): string => `${file}: ${field}: ${wrong}; ${mend}`;

const fieldName = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'the file' : path.map(String).join('.');

/** Turns what Zod says of a file into problems an editor understands. */
export function problemsOf(file: string, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const field = fieldName(issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          file,
          field: fieldName([...issue.path, key]),
          wrong: `unknown key "${key}"`,
          mend: 'correct its spelling or remove it (docs/content-format.md lists the keys)',
        }));
      case 'invalid_type': {
        const missing = issue.input === undefined || issue.message.includes('received undefined');
        const last = issue.path.at(-1);
        if (missing && (last === 'vi' || last === 'en'))
          return [
            {
              file,
              field,
              wrong: `the ${last === 'vi' ? 'Vietnamese' : 'English'} text is missing`,
              mend: 'write it: every text is in both languages',
            },
          ];
        return missing
          ? [{ file, field, wrong: 'is missing', mend: `add it (${issue.expected})` }]
          : [
              {
                file,
                field,
                wrong: `is not what is expected here (${issue.message})`,
                mend: `write a ${issue.expected}`,
              },
            ];
      }
      case 'invalid_value':
        return [
          { file, field, wrong: 'is not one of the known values', mend: `choose one of ${issue.values.join(', ')}` },
        ];
      case 'invalid_key': {
        const [own, mend] = issue.issues[0]?.message.split('; ') ?? [];
        if (issue.issues[0]?.code === 'custom' && mend !== undefined)
          return [{ file, field, wrong: `"${String(issue.path.at(-1))}" ${own}`, mend }];
        return [
          {
            file,
            field,
            wrong: `"${String(issue.path.at(-1))}" cannot be an id`,
            mend: 'use lower-case ASCII words joined by hyphens',
          },
        ];
      }
      default: {
        const [wrong, ...mend] = issue.message.split('; ');
        return [
          {
            file,
            field,
            wrong: wrong ?? issue.message,
            mend: mend.join('; ') || 'correct it (docs/content-format.md)',
          },
        ];
      }
    }
  });
}
