import { figureOn } from '../../policy/figures.ts';
import { figureViews, mentionsIn, type FigureMention } from '../../policy/template.ts';
import { figureMentions } from '../../registry/read-mdx.ts';
import type { Content } from '../../registry/content.ts';
import { isoDate } from '../../schema/primitives.ts';
import type { Problem } from '../../schema/problem.ts';
import { writtenTexts } from '../written-texts.ts';
import { noSuch } from './no-such.ts';

function mentionProblems(content: Content, file: string, field: string, mention: FigureMention): Problem[] {
  const figure = content.figures.get(mention.id);
  if (figure === undefined)
    return content.authoredFigures.has(mention.id) || content.unreadable.has(`figure:${mention.id}`)
      ? [] // it is reported where it stands
      : [noSuch(file, field, 'figure', mention.id, 'correct the id, or add the figure to content/figures')];
  if (mention.on !== undefined && !isoDate.safeParse(mention.on).success)
    return [{ file, field, wrong: `"${mention.on}" is not a day that exists`, mend: 'write the day as 2026-07-01' }];
  if (mention.on !== undefined && figureOn(figure, mention.on).state !== 'current')
    return [
      {
        file,
        field,
        wrong: `the figure "${mention.id}" has no value on ${mention.on}`,
        mend: 'choose a day inside one of its periods',
      },
    ];
  if (mention.view === 'until' && figure.periods.every(({ to }) => to === undefined))
    return [{ file, field, wrong: `the figure "${mention.id}" has no last day`, mend: 'leave "until" out' }];
  return [];
}

/** Curly brackets and `<Figure>` tags that name no figure, or one that has no value on the day they name. */
export function figureReferences(content: Content): Problem[] {
  const written = writtenTexts(content).flatMap(({ file, field, text }): Problem[] => {
    const [bracket] = /\{[^}]*\}/.exec(text) ?? [];
    const mentions = mentionsIn(text);
    return [
      ...(bracket !== undefined && mentions.length !== (text.match(/\{[^}]*\}/g) ?? []).length
        ? [
            {
              file,
              field,
              wrong: `something in curly brackets is not a figure ("${bracket}")`,
              mend: `write {id}, {id|${figureViews.join('}, {id|')}} or {id@2026-07-01}`,
            },
          ]
        : []),
      ...mentions.flatMap((mention) => mentionProblems(content, file, field, mention)),
    ];
  });
  const tagged = [...content.texts.values()].flatMap(({ file, outline }) =>
    outline.tags.flatMap((tag) =>
      figureMentions({ ...outline, tags: [tag] }).flatMap((mention) =>
        mentionProblems(content, file, `line ${tag.line}`, mention),
      ),
    ),
  );
  return [...written, ...tagged];
}
