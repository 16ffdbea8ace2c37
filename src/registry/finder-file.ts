import type { FinderFile } from '../language/finder-file.ts';
import type { Language } from '../schema/primitives.ts';
import { explainerOf, ruleSetOf, ruleWordsOf } from './rule-set.ts';
import { content, linkTo, plainText, settings } from './site.ts';

/** What the page of the finder loads in a language. Of the words only what its rules use. */
export function finderFile(language: Language): FinderFile {
  const rules = ruleSetOf(content);
  return {
    on: settings.asOf,
    rules,
    words: ruleWordsOf(content, language, settings.asOf),
    benefits: Object.fromEntries(
      rules.benefits.flatMap(({ id }) => {
        const explainer = explainerOf(content, id);
        if (explainer === undefined) return [];
        return [
          [
            id,
            {
              href: linkTo({ kind: 'explainer', id: explainer.id }, language),
              situations: explainer.situations,
              bring: (explainer.papers ?? []).map(({ name, form, when }) =>
                [
                  plainText(name[language], language),
                  ...(form === undefined ? [] : [`(${form})`]),
                  ...(when === undefined ? [] : [`– ${plainText(when[language], language)}`]),
                ].join(' '),
              ),
            },
          ],
        ];
      }),
    ),
  };
}
