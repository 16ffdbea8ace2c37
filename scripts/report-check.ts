import { checkContent } from '../src/checks/check-content.ts';
import { readArchiveOnce } from '../src/registry/read-archive.ts';
import { warningOf } from '../src/policy/figures.ts';
import type { Settings } from '../src/registry/settings.ts';
import { problemLine } from '../src/schema/problem.ts';

/**
 * Checks all of `content/` and `archive/`, and prints every mistake, one a line, and what an editor should look at.
 * @returns whether all is in order
 */
export function reportCheck({ contentFolder, archiveFolder, asOf }: Settings): boolean {
  const { content, problems: mistakes } = checkContent(contentFolder);
  const { problems: broken } = readArchiveOnce(archiveFolder);
  const problems = [...mistakes, ...broken];
  const used = new Set([...content.explainers.values(), ...content.pages.values()].flatMap(({ uses }) => uses.figures));
  for (const figure of content.figures.values()) {
    const warning = warningOf(figure, asOf);
    if (warning === 'stale')
      console.warn(`warning: ${figure.id}: not compared with its source for a long time; check it again`);
    if (warning === 'ended' && !figure.closed && used.has(figure.id))
      console.warn(
        `warning: ${figure.id}: its last period has ended and a page uses it; add what follows, or say that it ended`,
      );
  }
  for (const problem of problems) console.error(problemLine(problem));
  if (problems.length > 0)
    console.error(
      `${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in ${[...(mistakes.length > 0 ? ['content/'] : []), ...(broken.length > 0 ? ['archive/'] : [])].join(' and ')}`,
    );
  else
    console.log(
      `content/ is in order: ${content.explainers.size} explainers, ${content.figures.size} figures, ${content.documents.size} documents, ${content.glossary.size} terms`,
    );
  return problems.length === 0;
}
