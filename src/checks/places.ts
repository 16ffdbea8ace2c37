import type { Content } from '../registry/content.ts';
import type { Problem } from '../schema/problem.ts';
import { documentProblems, noSuch } from './references/no-such.ts';

const file = 'content/places/communes.yaml';
const matters = 'content/places/matters.yaml';

/** Finds units that stand twice, codes that two communes share, and districts, offices and documents that are not there. */
export function places(content: Content): Problem[] {
  const problems: Problem[] = [];
  const { communes, districts, matters: entries } = content.places;
  const placed = new Map<string, string>();
  const codes = new Map<string, string>();
  const unknown = (...args: Parameters<typeof noSuch>) => problems.push(noSuch(...args));
  for (const { id, code, formedFrom, basis } of communes.values()) {
    const holder = codes.get(code);
    if (holder !== undefined)
      problems.push({
        file,
        field: `communes.${id}.code`,
        wrong: `${code} is the code of ${holder} too`,
        mend: 'correct one',
      });
    codes.set(code, id);
    problems.push(...documentProblems(content, file, `communes.${id}.basis`, basis));
    for (const { name, kind, district } of formedFrom) {
      const field = `communes.${id}.formedFrom`;
      if (districts[district] === undefined)
        unknown(file, field, 'district', district, `choose one of ${Object.keys(districts).join(', ')}`);
      const key = `${kind} ${name}, ${district}`;
      const earlier = placed.get(key);
      if (earlier !== undefined)
        problems.push({
          file,
          field,
          wrong: `"${name}" (${district}) stands already in ${earlier}`,
          mend: 'a unit went into one commune only; keep one of the two',
        });
      placed.set(key, id);
    }
  }
  for (const [id, { receives, decides, areas, basis }] of entries) {
    for (const office of [...receives, decides])
      if (!content.offices.has(office) && !content.unreadable.has(`office:${office}`))
        unknown(matters, id, 'office', office, 'correct the id, or add the office to content/places/offices.yaml');
    const decider = content.offices.get(decides);
    if (decider !== undefined && decider.complaint === undefined)
      problems.push({
        file: matters,
        field: `${id}.decides`,
        wrong: `the office "${decides}" does not say who hears a complaint`,
        mend: 'name the office that decides, or give it a complaint in content/places/offices.yaml',
      });
    for (const area of areas)
      if (!content.areas.has(area))
        unknown(matters, `${id}.areas`, 'area', area, 'correct the id (content/areas.yaml)');
    problems.push(...documentProblems(content, matters, `${id}.basis`, basis));
  }
  return problems;
}
