import type { RuleSet, RuleWords } from '../policy/finder/rule-set.ts';
import type { IsoDate } from '../schema/primitives.ts';

/** What the page of the finder loads in one language: the rules, what is said of them, and where each benefit leads. */
export type FinderFile = {
  on: IsoDate;
  rules: RuleSet;
  words: RuleWords;
  /** By benefit: its page, whom it is for (ids of situations), and the papers to bring. */
  benefits: Readonly<Record<string, { href: string; situations: readonly string[]; bring: readonly string[] }>>;
};
