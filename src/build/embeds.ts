import { readFileSync } from 'node:fs';
import { splitAmount } from '../language/amount.ts';
import { embedWords } from '../language/embed-words.ts';
import { words } from '../language/interface.ts';
import { escaped } from '../language/markup.ts';
import { markVietnamese } from '../language/vietnamese-runs.ts';
import type { Figure } from '../policy/figures.ts';
import { embedCard, embedPath } from '../registry/embeds.ts';
import { content, fullLinkTo } from '../registry/site.ts';
import { languages, type Language } from '../schema/primitives.ts';
import { embedStyle } from './embed-style.ts';

/** The site's mark, as its component draws it. */
const mark = readFileSync('src/components/page/Mark.astro', 'utf8')
  .replace(/^.*?(?=<svg)/s, '')
  .replaceAll(/\s*\n\s*/g, '');

const shapes = { current: 'on', ended: 'off', future: 'soon' } as const;

function valueHtml(text: string): string {
  const parts = splitAmount(text);
  if (parts === undefined) return escaped(text);
  const small = (part: string): string => `<small>${escaped(part.trim())}</small>`;
  return [parts.before === '' ? '' : `${small(parts.before)} `, escaped(parts.number), ` ${small(parts.after)}`].join(
    '',
  );
}

/**
 * The card of a figure: a page of its own for a frame in the page of a newspaper. Written here and not by Astro: there
 * are two thousand of them, all alike.
 */
export function embedHtml(figure: Figure, language: Language): string {
  const w = words[language];
  const { label, value, isLong, state, status, next, law, oneSource } = embedCard(figure, language);
  const address = fullLinkTo({ kind: 'figure', id: figure.id }, language);
  const lines = [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${label}: ${value} · ${w.siteName}`)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escaped(address)}">`,
    `<style>${embedStyle}</style></head><body><main>`,
    `<h1>${escaped(label)}</h1>`,
    `<p class="value${isLong ? ' long' : ''}">${valueHtml(value)}${oneSource ? '<span class="doubt">*</span>' : ''}</p>`,
    `<p><b class="${shapes[state]}">${escaped(status.word)}</b> ${escaped(status.days)}</p>`,
    next === undefined ? '' : `<p><b class="soon">${escaped(next.word)}</b> ${escaped(next.days)}</p>`,
    `<p class="law">${escaped(law)}</p>`,
    oneSource ? `<p class="note"><span class="doubt">*</span> ${escaped(w.doubt)}</p>` : '',
    `<p class="go"><a href="${escaped(address)}" target="_blank" rel="noopener">${mark}`,
    `<span><strong>${escaped(w.siteName)}</strong><br>${escaped(embedWords[language].seeSource)}</span></a></p>`,
    '</main></body></html>\n',
  ];
  const html = lines.join('');
  return language === 'en' ? markVietnamese(html) : html;
}

/** Every card, with its path below the site's root: `nhung/muc-luong-co-so/index.html`. */
export const embedFiles = (): { path: string; text: string }[] =>
  languages.flatMap((language) =>
    [...content.figures.values()].map((figure) => ({
      path: `${embedPath(figure, language)}/index.html`,
      text: embedHtml(figure, language),
    })),
  );
