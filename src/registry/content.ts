import type { FormulaFault, Figure, FigureId } from '../policy/figures.ts';
import type { Revision } from '../policy/revision.ts';
import type { AuthoredStatement, CommitmentsFile } from '../schema/commitment.ts';
import type { AuthoredBenefit, AuthoredCondition, AuthoredFact } from '../schema/benefit.ts';
import type { AuthoredDocument } from '../schema/document.ts';
import type { ExplainerMeta } from '../schema/explainer.ts';
import type { AuthoredFigure } from '../schema/figure.ts';
import type { AuthoredLifeEvent } from '../schema/life-event.ts';
import type { AuthoredCommune, CommunesFile, Matter } from '../schema/place.ts';
import type { Basis, DocumentNumber, Language } from '../schema/primitives.ts';
import type { SearchWords } from '../schema/search.ts';
import type { Area, Change, GlossaryTerm, Office, PageMeta, Situation } from '../schema/site-files.ts';
import type { AuthoredSource } from '../schema/source.ts';
import type { SpokenForms } from '../schema/spoken.ts';
import type { AuthoredStatistic } from '../schema/statistic.ts';
import type { AuthoredTable } from '../schema/table.ts';
import type { Piece } from './mdx-pieces.ts';
import type { MdxOutline } from './read-mdx.ts';

/** A text in MDX: the file, what it holds, its outline, and what a page draws of it. */
export type Body = { file: string; source: string; outline: MdxOutline; pieces: Piece[] };

/** What a page rests on: each once, in the order they first appear in the Vietnamese text. */
export type Uses = { figures: FigureId[]; tables: string[]; terms: string[]; documents: DocumentNumber[] };

export type Commune = AuthoredCommune & { id: string };

/** The units of the lowest level, then and now. */
export type Places = Omit<CommunesFile, 'communes'> & { communes: Map<string, Commune>; matters: Map<string, Matter> };

export type DataTable = AuthoredTable & { id: string };

export type LegalDocument = AuthoredDocument & { number: DocumentNumber };

export type Explainer = ExplainerMeta & {
  id: string;
  area: string;
  file: string;
  body: Partial<Record<Language, Body>>;
  uses: Uses;
  revision: Revision;
};

export type Page = PageMeta & {
  id: string;
  file: string;
  body: Partial<Record<Language, Body>>;
  uses: Uses;
  revision: Revision;
};

export type LifeEvent = AuthoredLifeEvent & { id: string; file: string };

/** A sentence of the article of 2019, and what became of it. */
export type Statement = AuthoredStatement & { id: string };

export type Statistic = AuthoredStatistic & { id: string };

export type Snippet = { id: string; body: Partial<Record<Language, Body>> };

/** The rule of an entitlement, under its id; `area` is the name of its file. */
export type BenefitRule = AuthoredBenefit & { id: string; area: string; file: string };
export type NamedCondition = AuthoredCondition & { id: string; file: string };

/** The rules of the finder, and why some entitlements have none. */
export type Benefits = {
  facts: Map<string, AuthoredFact>;
  conditions: Map<string, NamedCondition>;
  rules: Map<string, BenefitRule>;
  /** Of the benefits of one group only the highest is paid. */
  groups: Map<string, { basis: Basis }>;
  withoutRule: Map<string, string>;
  /** The areas that have a file. */
  areas: Set<string>;
};

/** Where an entry of the registry was written, for messages. */
export type Origin = { file: string; field: string };

/** An entry that stands already in another file, or further up. */
export type Repetition = Origin & { earlier: Origin };

/** Everything `content/` says. */
export type Content = {
  areas: Map<string, Area>;
  situations: Map<string, Situation>;
  explainers: Map<string, Explainer>;
  pages: Map<string, Page>;
  /** In their order. */
  lifeEvents: Map<string, LifeEvent>;
  snippets: Map<string, Snippet>;
  /** Every text by its path below `content/`, without the ending: `explainers/health/card/vi`. */
  texts: Map<string, Body>;
  figures: Map<FigureId, Figure>;
  authoredFigures: Map<FigureId, AuthoredFigure>;
  formulaFaults: FormulaFault[];
  tables: Map<string, DataTable>;
  offices: Map<string, Office>;
  places: Places;
  documents: Map<DocumentNumber, LegalDocument>;
  glossary: Map<string, GlossaryTerm>;
  benefits: Benefits;
  /** Newest first. */
  changes: Change[];
  /** What vouches for what is told of the province. */
  sources: Map<string, AuthoredSource>;
  /** What the article of 2019 says, in its order; empty when there is no commitments.yaml. */
  statements: Map<string, Statement>;
  /** The rest of that file. */
  commitments: Omit<CommitmentsFile, 'statements'> | undefined;
  /** In the order of their file. */
  statistics: Map<string, Statistic>;
  /** Words for the same thing, and subjects that are not ours. */
  search: SearchWords;
  /** How short forms are read out. */
  spoken: SpokenForms;
  /** The path of every file, below `content/`. */
  files: Set<string>;
  /** Entries that stand twice; the first was kept. */
  repeated: Repetition[];
  /** Origin of each figure, document and term, by `figure:…`, `document:…`, `term:…`. */
  origins: Map<string, Origin>;
  /** Entries and texts that are there but cannot be read, as `figure:…` or `content/…/vi.mdx`: one mistake is one line. */
  unreadable: Set<string>;
};

/** A body and those of the snippets in it. */
export function withSnippets(body: Body, snippets: ReadonlyMap<string, Snippet>, language: Language): Body[] {
  const inside = body.outline.tags.flatMap(({ name, attributes }) =>
    name === 'Snippet' ? [snippets.get(attributes['id'] ?? '')?.body[language]] : [],
  );
  return [body, ...inside.filter((snippet) => snippet !== undefined)];
}

/** The texts a page shows in a language: its own, and the snippets inside it. */
export function shownBodies(content: Content, page: Explainer | Page, language: Language): Body[] {
  const own = page.body[language];
  return own === undefined ? [] : withSnippets(own, content.snippets, language);
}
