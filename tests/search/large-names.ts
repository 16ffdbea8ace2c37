import { readFileSync } from 'node:fs';
import type { NamesFile, NamesPart, ResultKind } from '../../src/policy/search-names.ts';
import type { Language } from '../../src/schema/primitives.ts';
import { namesFiles } from './built-names.ts';

/** How many records of a kind the search must stand in a language. */
const large: Partial<Record<ResultKind, number>> = { explainer: 110, figure: 1000, document: 300 };

/** Numbers that look like chance and are the same each time. */
function chance(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Writes new texts, as long as real ones, in which a part follows another only where it does in a real one. */
function writer(texts: readonly string[], part: RegExp, pick: (below: number) => number): () => string {
  const start = '';
  const after = new Map<string, string[]>();
  for (const text of texts) {
    let last = start;
    for (const [next] of text.matchAll(part)) {
      after.set(last, [...(after.get(last) ?? []), next]);
      last = next;
    }
  }
  return () => {
    const length = [...(texts[pick(texts.length)] ?? '').matchAll(part)].length;
    let last = start;
    return Array.from({ length }, () => {
      const choices = after.get(last) ?? after.get(start) ?? [''];
      last = choices[pick(choices.length)] ?? start;
      return last;
    }).join('');
  };
}

/** The names of a built site, made up to those of a large one. */
export function largeNames(dist: string, language: Language): Record<NamesPart, string> {
  const pick = chance();
  const grow = (path: string): string => {
    const file = JSON.parse(readFileSync(path, 'utf8')) as NamesFile;
    for (const [kind, count] of Object.entries(large) as [ResultKind, number][]) {
      const own = file.records[kind];
      if (own === undefined) continue;
      const words = /\S+\s*/g;
      const writers = {
        url: writer(own.url, /[^-/]*[-/]/g, pick),
        title: writer(own.title, words, pick),
        answer: writer(own.answer, words, pick),
        amount: writer(own.amount, words, pick),
        since: writer(own.since, words, pick),
        names: writer(own.names, /./gsu, pick),
      };
      for (let number = own.url.length; number < count; number += 1) {
        own.url.push(`${writers.url()}${number}/`);
        for (const column of ['title', 'answer', 'amount', 'since', 'names'] as const)
          own[column].push(writers[column]());
      }
    }
    return JSON.stringify(file);
  };
  const { guides, register } = namesFiles(dist, language);
  return { guides: grow(guides), register: grow(register) };
}
