import type { z } from 'zod';
import { parseDocument, visit } from 'yaml';
import { figuresOf, parseFormula, FormulaError } from '../policy/formula.ts';
import { resolveFigures, type Figure, type FigureId, type FormulaFault } from '../policy/figures.ts';
import { revisionOf, type Revision } from '../policy/revision.ts';
import { mentionsIn } from '../policy/template.ts';
import { documentFile, type AuthoredDocument } from '../schema/document.ts';
import { explainerMeta, type ExplainerMeta } from '../schema/explainer.ts';
import { figureFile, type AuthoredFigure } from '../schema/figure.ts';
import { communesFile, matterFile, type AuthoredCommune, type CommunesFile, type Matter } from '../schema/place.ts';
import { tableFile, type AuthoredTable } from '../schema/table.ts';
import { languages, type DocumentNumber, type Language } from '../schema/primitives.ts';
import { problemsOf, type Problem } from '../schema/problem.ts';
import { searchFile, type SearchWords } from '../schema/search.ts';
import {
  areaFile,
  changeFile,
  glossaryFile,
  officeFile,
  pageMeta,
  situationFile,
  type Area,
  type Change,
  type GlossaryTerm,
  type Office,
  type PageMeta,
  type Situation,
} from '../schema/site-files.ts';
import type { Piece } from './mdx-pieces.ts';
import { readTextFiles, type TextFile } from './read-files.ts';
import { figureMentions, MdxError, readMdx, workFormulas, type MdxOutline } from './read-mdx.ts';

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

export type Snippet = { id: string; body: Partial<Record<Language, Body>> };

/** Where an entry of the registry was written, for messages. */
export type Origin = { file: string; field: string };

/** Everything `content/` says. */
export type Content = {
  areas: Map<string, Area>;
  situations: Map<string, Situation>;
  explainers: Map<string, Explainer>;
  pages: Map<string, Page>;
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
  /** Newest first. */
  changes: Change[];
  /** Words for the same thing, and subjects that are not ours. */
  search: SearchWords;
  /** Origin of each figure, document and term, by `figure:…`, `document:…`, `term:…`. */
  origins: Map<string, Origin>;
  /** Entries and texts that are there but cannot be read, as `figure:…` or `content/…/vi.mdx`: one mistake is one line. */
  unreadable: Set<string>;
};

/** Parses a YAML text: plain data only, with every slip reported by line. */
function parseYaml(file: TextFile, problems: Problem[]): unknown {
  const name = `content/${file.path}`;
  const document = parseDocument(file.text, { uniqueKeys: true, prettyErrors: true });
  for (const error of [...document.errors, ...document.warnings])
    problems.push({
      file: name,
      field: `line ${error.linePos?.[0].line ?? 1}`,
      wrong: `is not valid YAML (${error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'unreadable'})`,
      mend: 'correct the line; put a text with ": " or "#" in quotes',
    });
  if (document.errors.length > 0) return undefined;
  const aliases: unknown[] = [];
  visit(document, { Alias: (_, node) => void aliases.push(node) });
  if (aliases.length > 0)
    problems.push({ file: name, field: 'the file', wrong: 'uses a YAML alias (*)', mend: 'write the value out' });
  return document.toJS();
}

function validate<T>(file: TextFile, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  const before = problems.length;
  const data = parseYaml(file, problems);
  if (problems.length > before && data === undefined) return undefined;
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  problems.push(...problemsOf(`content/${file.path}`, parsed.error));
  return undefined;
}

function readBody(file: TextFile, problems: Problem[]): Body | undefined {
  try {
    return { file: `content/${file.path}`, source: file.text, ...readMdx(file.text) };
  } catch (error) {
    if (!(error instanceof MdxError)) throw error;
    problems.push({
      file: `content/${file.path}`,
      field: `line ${error.line}`,
      wrong: `is not valid text (${error.message})`,
      mend: 'close every tag, and write a figure as <Figure id="…" />',
    });
    return undefined;
  }
}

const unique = <T>(items: T[]): T[] => [...new Set(items)];

/** Every string inside a piece of data. */
function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(stringsIn);
  if (typeof data === 'object' && data !== null) return Object.values(data).flatMap(stringsIn);
  return [];
}

/** The bodies a page shows in a language: its own and those of the snippets in it. */
function bodiesShown(body: Body, snippets: ReadonlyMap<string, Snippet>, language: Language): Body[] {
  const inside = body.outline.tags.flatMap(({ name, attributes }) =>
    name === 'Snippet' ? [snippets.get(attributes['id'] ?? '')?.body[language]] : [],
  );
  return [body, ...inside.filter((snippet) => snippet !== undefined)];
}

function formulaParts(formula: string): string[] {
  try {
    return figuresOf(parseFormula(formula));
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

function usesOf(meta: unknown, body: Partial<Record<Language, Body>>, snippets: Map<string, Snippet>): Uses {
  const shown = languages.flatMap((language) => {
    const own = body[language];
    return own === undefined ? [] : bodiesShown(own, snippets, language);
  });
  return {
    figures: unique([
      ...stringsIn(meta)
        .flatMap(mentionsIn)
        .map(({ id }) => id),
      ...shown.flatMap(({ outline }) => [
        ...figureMentions(outline).map(({ id }) => id),
        ...workFormulas(outline).flatMap(({ formula }) => formulaParts(formula)),
      ]),
    ]),
    tables: unique(
      shown.flatMap(({ outline }) =>
        outline.tags.flatMap(({ name, attributes }) => (name === 'Rows' ? [attributes['id'] ?? ''] : [])),
      ),
    ),
    terms: unique(
      shown.flatMap(({ outline }) =>
        outline.tags.flatMap(({ name, attributes }) => (name === 'Term' ? [attributes['id'] ?? ''] : [])),
      ),
    ),
    documents: unique(
      shown.flatMap(({ outline }) =>
        outline.tags.flatMap(({ name, attributes }) => (name === 'Law' ? [attributes['document'] ?? ''] : [])),
      ),
    ),
  };
}

/**
 * Reads all of `content/`. Whatever cannot be read is left out and reported; nothing is thrown for an editor's mistake.
 * @param folder the content folder
 */
export function readContent(folder: string): { content: Content; problems: Problem[] } {
  const { files, problems } = readTextFiles(folder);
  const content: Content = {
    areas: new Map(),
    situations: new Map(),
    explainers: new Map(),
    pages: new Map(),
    snippets: new Map(),
    texts: new Map(),
    figures: new Map(),
    authoredFigures: new Map(),
    formulaFaults: [],
    tables: new Map(),
    offices: new Map(),
    places: { districts: {}, namesakes: [], communes: new Map(), matters: new Map() },
    documents: new Map(),
    glossary: new Map(),
    changes: [],
    search: { same: { vi: [], en: [] }, elsewhere: {} },
    origins: new Map(),
    unreadable: new Set(),
  };
  const explainers: { meta: ExplainerMeta; id: string; area: string; file: string }[] = [];
  const pages: { meta: PageMeta; id: string; file: string }[] = [];
  const bodies = new Map<string, Body>();

  const remember = (kind: string, key: string, file: TextFile): boolean => {
    const name = `${kind}:${key}`;
    const earlier = content.origins.get(name);
    if (earlier !== undefined)
      problems.push({
        file: `content/${file.path}`,
        field: key,
        wrong: `stands already in ${earlier.file}`,
        mend: 'keep one of the two',
      });
    else content.origins.set(name, { file: `content/${file.path}`, field: key });
    return earlier === undefined;
  };
  /** Reads a file of entries; the sound ones are kept when others are not. */
  const entriesOf = <T>(kind: string, file: TextFile, schema: z.ZodType<Record<string, T>>): [string, T][] => {
    const data = parseYaml(file, problems);
    if (data === undefined) {
      for (const [, key] of file.text.matchAll(/^([^\s#:]+):/gm)) content.unreadable.add(`${kind}:${key}`);
      return [];
    }
    const parsed = schema.safeParse(data, { reportInput: true });
    if (parsed.success) return Object.entries(parsed.data);
    problems.push(...problemsOf(`content/${file.path}`, parsed.error));
    const faulty = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
    for (const key of faulty) content.unreadable.add(`${kind}:${key}`);
    if (typeof data !== 'object' || data === null) return [];
    const sound = Object.fromEntries(Object.entries(data).filter(([key]) => !faulty.has(key)));
    return Object.entries(schema.safeParse(sound).data ?? {});
  };
  const collect = <T>(kind: string, file: TextFile, schema: z.ZodType<Record<string, T>>, into: Map<string, T>) => {
    for (const [key, entry] of entriesOf(kind, file, schema)) if (remember(kind, key, file)) into.set(key, entry);
  };

  for (const file of files) {
    const [folderName = '', ...rest] = file.path.split('/');
    const name = rest.at(-1) ?? folderName;
    const own = rest.at(-2) ?? '';
    if (file.path === 'areas.yaml') collect('area', file, areaFile, content.areas);
    else if (file.path === 'situations.yaml') collect('situation', file, situationFile, content.situations);
    else if (file.path === 'search.yaml') content.search = validate(file, searchFile, problems) ?? content.search;
    else if (file.path === 'places/communes.yaml') {
      const { communes, ...rest } = validate(file, communesFile, problems) ?? {
        districts: {},
        namesakes: [],
        communes: {},
      };
      Object.assign(content.places, rest);
      for (const [id, each] of Object.entries(communes))
        if (remember('commune', id, file)) content.places.communes.set(id, { ...each, id });
    } else if (file.path === 'places/matters.yaml') collect('matter', file, matterFile, content.places.matters);
    else if (file.path === 'places/offices.yaml') collect('office', file, officeFile, content.offices);
    else if (folderName === 'glossary' && name.endsWith('.yaml')) collect('term', file, glossaryFile, content.glossary);
    else if (folderName === 'changes' && name.endsWith('.yaml'))
      content.changes.push(
        ...(validate(file, changeFile, problems) ?? []).filter(({ id }) => remember('change', id, file)),
      );
    else if (folderName === 'tables' && name.endsWith('.yaml')) {
      for (const [id, table] of entriesOf('table', file, tableFile))
        if (remember('table', id, file)) content.tables.set(id, { ...table, id });
    } else if (folderName === 'figures' && name.endsWith('.yaml'))
      collect('figure', file, figureFile, content.authoredFigures);
    else if (folderName === 'documents' && name.endsWith('.yaml')) {
      for (const [number, entry] of entriesOf('document', file, documentFile))
        if (remember('document', number, file)) content.documents.set(number, { ...entry, number });
    } else if (/^(explainers\/[^/]+|pages|snippets)\/[^/]+\/(vi|en)\.mdx$/.test(file.path)) {
      const body = readBody(file, problems);
      if (body === undefined) content.unreadable.add(`content/${file.path}`);
      else {
        bodies.set(file.path, body);
        content.texts.set(file.path.replace(/\.mdx$/, ''), body);
      }
    } else if (folderName === 'explainers' && rest.length === 3 && name === 'meta.yaml') {
      const meta = validate(file, explainerMeta, problems);
      if (meta === undefined) content.unreadable.add(`explainer:${own}`);
      else if (remember('explainer', own, file))
        explainers.push({ meta, id: own, area: rest[0] ?? '', file: `content/${file.path}` });
    } else if (folderName === 'pages' && rest.length === 2 && name === 'meta.yaml') {
      const meta = validate(file, pageMeta, problems);
      if (meta === undefined) content.unreadable.add(`page:${own}`);
      else if (remember('page', own, file)) pages.push({ meta, id: own, file: `content/${file.path}` });
    } else
      problems.push({
        file: `content/${file.path}`,
        field: 'the file',
        wrong: 'does not belong here',
        mend: 'move or rename it (docs/content-format.md shows the folders)',
      });
  }

  content.changes.sort((a, b) => b.date.localeCompare(a.date));

  const paths = new Set(files.map(({ path }) => path));
  for (const folder of unique([...bodies.keys()].map((path) => path.replace(/\/[^/]+$/, ''))))
    if (!folder.startsWith('snippets/') && !paths.has(`${folder}/meta.yaml`))
      problems.push({
        file: `content/${folder}/meta.yaml`,
        field: 'the file',
        wrong: 'is missing',
        mend: 'write it (docs/content-format.md shows what stands in it)',
      });

  const bodyOf = (prefix: string): Partial<Record<Language, Body>> => {
    const found: Partial<Record<Language, Body>> = {};
    for (const language of languages) {
      const body = bodies.get(`${prefix}/${language}.mdx`);
      if (body !== undefined) found[language] = body;
    }
    return found;
  };
  for (const path of bodies.keys()) {
    const [kind, id] = path.split('/');
    if (kind === 'snippets' && id !== undefined) content.snippets.set(id, { id, body: bodyOf(`snippets/${id}`) });
  }

  const resolved = resolveFigures(content.authoredFigures, (id) => content.unreadable.has(`figure:${id}`));
  content.figures = resolved.figures;
  content.formulaFaults = resolved.faults;

  const revision = (updated: string, meta: unknown, body: Partial<Record<Language, Body>>, uses: Uses): Revision =>
    revisionOf(updated, [
      JSON.stringify(meta),
      ...languages.flatMap((language) => {
        const own = body[language];
        return own === undefined ? [] : bodiesShown(own, content.snippets, language).map(({ source }) => source);
      }),
      ...uses.terms.map((term) => JSON.stringify(content.glossary.get(term))),
      ...uses.figures.map((figure) => JSON.stringify(content.figures.get(figure)?.periods ?? [])),
      ...uses.tables.map((table) => JSON.stringify(content.tables.get(table)?.periods ?? [])),
    ]);
  for (const { meta, id, area, file } of explainers) {
    const body = bodyOf(`explainers/${area}/${id}`);
    const uses = usesOf(meta, body, content.snippets);
    uses.documents = unique([...meta.basis.map(({ document }) => document), ...uses.documents]);
    content.explainers.set(id, {
      ...meta,
      id,
      area,
      file,
      body,
      uses,
      revision: revision(meta.updated, meta, body, uses),
    });
  }
  for (const { meta, id, file } of pages) {
    const body = bodyOf(`pages/${id}`);
    const uses = usesOf(meta, body, content.snippets);
    content.pages.set(id, { ...meta, id, file, body, uses, revision: revision(meta.updated, meta, body, uses) });
  }
  return { content, problems };
}

/** The texts a page shows in a language: its own, and the snippets inside it. */
export function shownBodies(content: Content, page: Explainer | Page, language: Language): Body[] {
  const own = page.body[language];
  return own === undefined ? [] : bodiesShown(own, content.snippets, language);
}
