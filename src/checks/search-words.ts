import { fold } from '../language/fold.ts';
import { calculatorOf } from '../policy/calculators/all.ts';
import type { Content } from '../registry/content.ts';
import { languages } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';

const file = 'content/search.yaml';

/** Finds words of `search.yaml` that say two things at once, or nothing. */
export function searchWordsOnce(content: Content): Problem[] {
  const problems: Problem[] = [];
  const claim = (words: readonly { word: string; field: string; holder: string }[], taken: Map<string, string>) => {
    for (const { word, field, holder } of words) {
      const typed = word.normalize('NFC').toLowerCase();
      const earlier = taken.get(typed);
      if (fold(word) === '') problems.push({ file, field, wrong: `"${word}" has no letter`, mend: 'write a word' });
      else if (earlier !== undefined)
        problems.push({ file, field, wrong: `"${word}" stands already in ${earlier}`, mend: 'keep one of the two' });
      else taken.set(typed, holder);
    }
  };
  const { same, elsewhere, calculators } = content.search;
  for (const id of Object.keys(calculators))
    if (calculatorOf(id) === undefined)
      problems.push({
        file,
        field: `calculators.${id}`,
        wrong: `there is no calculator "${id}"`,
        mend: 'use the name of a file of src/policy/calculators',
      });
  for (const language of languages) {
    same[language].forEach(([first = '', ...others], number) =>
      others.forEach((word, place) => {
        // It would be read as the first again and again: "nhiêu" inside "bao nhiêu".
        if (fold(first) !== fold(word) && ` ${fold(first)} `.includes(` ${fold(word)} `))
          problems.push({
            file,
            field: `same.${language}.${number}.${place + 1}`,
            wrong: `"${word}" is part of "${first}"`,
            mend: 'remove it from the group',
          });
      }),
    );
    claim(
      same[language].flatMap((group, number) =>
        group.map((word, place) => ({
          word,
          field: `same.${language}.${number}.${place}`,
          holder: `same.${language}.${number}`,
        })),
      ),
      new Map(),
    );
    // What is not ours cannot also be the name of a page.
    const names = new Map(
      [...content.explainers.values()].flatMap(({ id, title, aliases }) =>
        [title[language], ...aliases[language]].map((name) => [name.toLowerCase(), `the names of ${id}`] as const),
      ),
    );
    claim(
      Object.entries(elsewhere).flatMap(([id, { words }]) =>
        words[language].map((word, place) => ({
          word,
          field: `elsewhere.${id}.words.${language}.${place}`,
          holder: `elsewhere.${id}`,
        })),
      ),
      names,
    );
  }
  return problems;
}
