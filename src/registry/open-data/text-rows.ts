import type { ChangeRow, GlossaryRow } from '../../schema/open-data/texts.ts';
import { content } from '../site.ts';
import { bothAddresses, bothTexts } from './address.ts';

export const changeRows = (): ChangeRow[] =>
  content.changes.map(({ id, date, title, text, explainers, basis }) => ({
    id,
    date,
    title: bothTexts(title),
    text: bothTexts(text),
    explainers,
    basis,
    url: bothAddresses({ kind: 'changes' }, `#change-${id}`),
  }));

export const glossaryRows = (): GlossaryRow[] =>
  [...content.glossary].map(([id, { term, plain, also }]) => ({
    id,
    term,
    plain: bothTexts(plain),
    also,
    url: bothAddresses({ kind: 'glossary' }, `#${id}`),
  }));
