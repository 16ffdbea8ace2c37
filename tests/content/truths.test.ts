import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { figureOn } from '../../src/policy/figures.ts';
import { readContent } from '../../src/registry/read-content.ts';

// What the law says, typed by hand from the texts and not from content/: a figure, a day, and its value on that day;
// or `future`, `ended` where it has none.
const truth = z.strictObject({
  figure: z.string(),
  on: z.iso.date(),
  is: z.union([z.number(), z.string(), z.array(z.number())]),
});

const folder = join(import.meta.dirname, 'truths');
const { content } = readContent('content');

describe.each(readdirSync(folder).filter((file) => file.endsWith('.yaml')))('%s', (file) => {
  const truths = z.array(truth).min(1).parse(parse(readFileSync(join(folder, file), 'utf8')));
  test.each(truths.map(({ figure, on, is }) => [figure, on, is] as const))('%s on %s is %s', (id, on, is) => {
    const figure = content.figures.get(id);
    if (figure === undefined) throw new Error(`there is no figure ${id}`);
    const found = figureOn(figure, on);
    expect(found.state === 'current' ? found.period.value : found.state).toEqual(is);
  });
});
