import type { z } from 'zod';
import { resolveFigures } from '../policy/figures.ts';
import { revisionOf, type Revision } from '../policy/revision.ts';
import { commitmentsFile } from '../schema/commitment.ts';
import { benefitsFile, factsFile, withoutRuleFile } from '../schema/benefit.ts';
import { documentFile } from '../schema/document.ts';
import { explainerMeta, type ExplainerMeta } from '../schema/explainer.ts';
import { figureFile } from '../schema/figure.ts';
import { lifeEvent } from '../schema/life-event.ts';
import { communesFile, matterFile } from '../schema/place.ts';
import { languages, type Language } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';
import { searchFile } from '../schema/search.ts';
import {
  areaFile,
  changeFile,
  glossaryFile,
  officeFile,
  pageMeta,
  situationFile,
  type PageMeta,
} from '../schema/site-files.ts';
import { sourceFile } from '../schema/source.ts';
import { spokenFile } from '../schema/spoken.ts';
import { statisticFile } from '../schema/statistic.ts';
import { tableFile } from '../schema/table.ts';
import { withSnippets, type Body, type Content, type LifeEvent, type Uses } from './content.ts';
import { readTextFiles, type TextFile } from './read-files.ts';
import { MdxError, readMdx } from './read-mdx.ts';
import { readEntries, readWhole } from './read-yaml.ts';
import { usesOf } from './uses.ts';

const emptyContent = (): Content => ({
  areas: new Map(),
  situations: new Map(),
  explainers: new Map(),
  pages: new Map(),
  lifeEvents: new Map(),
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
  benefits: {
    facts: new Map(),
    conditions: new Map(),
    rules: new Map(),
    groups: new Map(),
    withoutRule: new Map(),
    areas: new Set(),
  },
  changes: [],
  sources: new Map(),
  statements: new Map(),
  commitments: undefined,
  statistics: new Map(),
  spoken: { vi: {}, en: {} },
  search: { same: { vi: [], en: [] }, elsewhere: {}, calculators: {} },
  files: new Set(),
  repeated: [],
  origins: new Map(),
  unreadable: new Set(),
});

/** Takes in the files one by one; what follows from all of them together is worked out at the end. */
class Reader {
  readonly content = emptyContent();
  readonly problems: Problem[];
  readonly explainers: { meta: ExplainerMeta; id: string; area: string; file: string }[] = [];
  readonly pages: { meta: PageMeta; id: string; file: string }[] = [];
  readonly lifeEvents: LifeEvent[] = [];

  constructor(problems: Problem[]) {
    this.problems = problems;
  }

  /** Notes where an entry stands. @returns false when it stands already elsewhere */
  remember(kind: string, key: string, { path }: TextFile): boolean {
    const name = `${kind}:${key}`;
    const here = { file: `content/${path}`, field: key };
    const earlier = this.content.origins.get(name);
    if (earlier === undefined) this.content.origins.set(name, here);
    else this.content.repeated.push({ ...here, earlier });
    return earlier === undefined;
  }

  whole<T>(file: TextFile, schema: z.ZodType<T>): T | undefined {
    return readWhole(file, schema, this.problems);
  }

  entries<T>(kind: string, file: TextFile, schema: z.ZodType<Record<string, T>>): [string, T][] {
    const { entries, unreadable } = readEntries(file, schema, this.problems);
    for (const key of unreadable) this.content.unreadable.add(`${kind}:${key}`);
    return entries.filter(([key]) => this.remember(kind, key, file));
  }

  collect<T>(kind: string, file: TextFile, schema: z.ZodType<Record<string, T>>, into: Map<string, T>): void {
    for (const [key, entry] of this.entries(kind, file, schema)) into.set(key, entry);
  }

  /** The facts of a page. Its id is its folder's name, or that of a file which is all of it. */
  meta<T>(kind: string, file: TextFile, schema: z.ZodType<T>): { meta: T; id: string; file: string } | undefined {
    const id =
      file.path
        .replace(/(?:\/meta)?\.yaml$/, '')
        .split('/')
        .at(-1) ?? '';
    const meta = this.whole(file, schema);
    if (meta === undefined) this.content.unreadable.add(`${kind}:${id}`);
    return meta !== undefined && this.remember(kind, id, file) ? { meta, id, file: `content/${file.path}` } : undefined;
  }

  /** The rules of an area, and conditions by name. */
  rules(file: TextFile): void {
    const { benefits: into, unreadable } = this.content;
    const area = file.path.replace(/^.*\/|\.yaml$/g, '');
    const read = this.whole(file, benefitsFile);
    into.areas.add(area);
    if (read === undefined) unreadable.add(`benefits:${area}`);
    const where = `content/${file.path}`;
    for (const [id, condition] of Object.entries(read?.conditions ?? {}))
      if (this.remember('condition', id, file)) into.conditions.set(id, { ...condition, id, file: where });
    for (const [id, group] of Object.entries(read?.groups ?? {}))
      if (this.remember('group', id, file)) into.groups.set(id, group);
    for (const [id, benefit] of Object.entries(read?.benefits ?? {}))
      if (this.remember('benefit', id, file)) into.rules.set(id, { ...benefit, id, area, file: where });
  }

  text(file: TextFile): void {
    const name = `content/${file.path}`;
    try {
      this.content.texts.set(file.path.replace(/\.mdx$/, ''), { file: name, source: file.text, ...readMdx(file.text) });
    } catch (error) {
      if (!(error instanceof MdxError)) throw error;
      this.content.unreadable.add(name);
      this.problems.push({
        file: name,
        field: `line ${error.line}`,
        wrong: `is not valid text (${error.message})`,
        mend: 'close every tag, and write a figure as <Figure id="…" />',
      });
    }
  }
}

type Kind = { path: RegExp; read: (reader: Reader, file: TextFile) => void };

/** What stands in which file. */
const kinds: readonly Kind[] = [
  { path: /^areas\.yaml$/, read: (reader, file) => reader.collect('area', file, areaFile, reader.content.areas) },
  {
    path: /^situations\.yaml$/,
    read: (reader, file) => reader.collect('situation', file, situationFile, reader.content.situations),
  },
  {
    path: /^spoken\.yaml$/,
    read: (reader, file) => {
      reader.content.spoken = reader.whole(file, spokenFile) ?? reader.content.spoken;
    },
  },
  {
    path: /^search\.yaml$/,
    read: (reader, file) => {
      reader.content.search = reader.whole(file, searchFile) ?? reader.content.search;
    },
  },
  {
    path: /^sources\.yaml$/,
    read: (reader, file) => reader.collect('source', file, sourceFile, reader.content.sources),
  },
  {
    path: /^commitments\.yaml$/,
    read: (reader, file) => {
      const read = reader.whole(file, commitmentsFile);
      if (read === undefined) return;
      const { statements, ...rest } = read;
      reader.content.commitments = rest;
      for (const [id, statement] of Object.entries(statements))
        if (reader.remember('statement', id, file)) reader.content.statements.set(id, { ...statement, id });
    },
  },
  {
    path: /^statistics\.yaml$/,
    read: (reader, file) => {
      for (const [id, statistic] of reader.entries('statistic', file, statisticFile))
        reader.content.statistics.set(id, { ...statistic, id });
    },
  },
  {
    path: /^places\/communes\.yaml$/,
    read: (reader, file) => {
      const { communes = {}, ...rest } = reader.whole(file, communesFile) ?? {};
      Object.assign(reader.content.places, rest);
      for (const [id, commune] of Object.entries(communes))
        if (reader.remember('commune', id, file)) reader.content.places.communes.set(id, { ...commune, id });
    },
  },
  {
    path: /^places\/matters\.yaml$/,
    read: (reader, file) => reader.collect('matter', file, matterFile, reader.content.places.matters),
  },
  {
    path: /^places\/offices\.yaml$/,
    read: (reader, file) => reader.collect('office', file, officeFile, reader.content.offices),
  },
  {
    path: /^glossary\/.*\.yaml$/,
    read: (reader, file) => reader.collect('term', file, glossaryFile, reader.content.glossary),
  },
  {
    path: /^changes\/.*\.yaml$/,
    read: (reader, file) => {
      for (const change of reader.whole(file, changeFile) ?? [])
        if (reader.remember('change', change.id, file)) reader.content.changes.push(change);
    },
  },
  {
    path: /^tables\/.*\.yaml$/,
    read: (reader, file) => {
      for (const [id, table] of reader.entries('table', file, tableFile))
        reader.content.tables.set(id, { ...table, id });
    },
  },
  {
    path: /^figures\/.*\.yaml$/,
    read: (reader, file) => reader.collect('figure', file, figureFile, reader.content.authoredFigures),
  },
  {
    path: /^documents\/.*\.yaml$/,
    read: (reader, file) => {
      for (const [number, document] of reader.entries('document', file, documentFile))
        reader.content.documents.set(number, { ...document, number });
    },
  },
  {
    path: /^(explainers\/[^/]+|pages|snippets)\/[^/]+\/(vi|en)\.mdx$/,
    read: (reader, file) => reader.text(file),
  },
  {
    path: /^explainers\/[^/]+\/[^/]+\/meta\.yaml$/,
    read: (reader, file) => {
      const read = reader.meta('explainer', file, explainerMeta);
      if (read !== undefined) reader.explainers.push({ ...read, area: file.path.split('/')[1] ?? '' });
    },
  },
  {
    path: /^pages\/[^/]+\/meta\.yaml$/,
    read: (reader, file) => {
      const read = reader.meta('page', file, pageMeta);
      if (read !== undefined) reader.pages.push(read);
    },
  },
  {
    path: /^benefits\/facts\.yaml$/,
    read: (reader, file) => reader.collect('fact', file, factsFile, reader.content.benefits.facts),
  },
  {
    path: /^benefits\/without-rule\.yaml$/,
    read: (reader, file) => reader.collect('without-rule', file, withoutRuleFile, reader.content.benefits.withoutRule),
  },
  { path: /^benefits\/[a-z-]+\.yaml$/, read: (reader, file) => reader.rules(file) },
  {
    path: /^life-events\/[^/]+\.yaml$/,
    read: (reader, file) => {
      const read = reader.meta('life-event', file, lifeEvent);
      if (read !== undefined) reader.lifeEvents.push({ ...read.meta, id: read.id, file: read.file });
    },
  },
];

const kindOf = (path: string): Kind | undefined => kinds.find((kind) => kind.path.test(path));

/** Whether a file has a place in `content/`. */
export const belongs = (path: string): boolean => kindOf(path) !== undefined;

/** The versions of a text in a folder below `content/`. */
function bodyOf({ texts }: Content, folder: string): Partial<Record<Language, Body>> {
  const found: Partial<Record<Language, Body>> = {};
  for (const language of languages) {
    const body = texts.get(`${folder}/${language}`);
    if (body !== undefined) found[language] = body;
  }
  return found;
}

/** The version of a page: it changes when anything changes that the page says. */
function revisionFor(
  content: Content,
  meta: { updated: string },
  body: Partial<Record<Language, Body>>,
  uses: Uses,
): Revision {
  return revisionOf(meta.updated, [
    JSON.stringify(meta),
    ...languages.flatMap((language) => {
      const own = body[language];
      return own === undefined ? [] : withSnippets(own, content.snippets, language).map(({ source }) => source);
    }),
    ...uses.terms.map((term) => JSON.stringify(content.glossary.get(term))),
    ...uses.figures.map((figure) => JSON.stringify(content.figures.get(figure)?.periods ?? [])),
    ...uses.tables.map((table) => JSON.stringify(content.tables.get(table)?.periods ?? [])),
  ]);
}

/** Works out what follows from all files together: derived figures, and what each page rests on. */
function complete({ content, explainers, pages, lifeEvents }: Reader): Content {
  for (const event of lifeEvents.sort((a, b) => a.order - b.order)) content.lifeEvents.set(event.id, event);
  content.changes.sort((a, b) => b.date.localeCompare(a.date));
  for (const path of content.texts.keys()) {
    const [kind, id] = path.split('/');
    if (kind === 'snippets' && id !== undefined)
      content.snippets.set(id, { id, body: bodyOf(content, `snippets/${id}`) });
  }
  const { figures, faults } = resolveFigures(
    content.authoredFigures,
    (id) => content.unreadable.has(`figure:${id}`),
    (number) => {
      const document = content.documents.get(number);
      return document?.from ?? document?.issued;
    },
  );
  content.figures = figures;
  content.formulaFaults = faults;
  for (const { meta, id, area, file } of explainers) {
    const body = bodyOf(content, `explainers/${area}/${id}`);
    const uses = usesOf(meta, body, content.snippets);
    uses.documents = [...new Set([...meta.basis.map(({ document }) => document), ...uses.documents])];
    const revision = revisionFor(content, meta, body, uses);
    content.explainers.set(id, { ...meta, id, area, file, body, uses, revision });
  }
  for (const { meta, id, file } of pages) {
    const body = bodyOf(content, `pages/${id}`);
    const uses = usesOf(meta, body, content.snippets);
    content.pages.set(id, { ...meta, id, file, body, uses, revision: revisionFor(content, meta, body, uses) });
  }
  return content;
}

/**
 * Reads all of `content/`. Whatever cannot be read is left out and reported; nothing is thrown for an editor's mistake.
 * @param folder the content folder
 * @returns what it says, and what of it cannot be read; whether it is right is judged by `src/checks`
 */
export function readContent(folder: string): { content: Content; problems: Problem[] } {
  const { files, problems } = readTextFiles(folder);
  const reader = new Reader(problems);
  for (const file of files) {
    reader.content.files.add(file.path);
    kindOf(file.path)?.read(reader, file);
  }
  return { content: complete(reader), problems };
}
