import type { APIRoute } from 'astro';
import { allPages, isHidden, type PageRef } from '../registry/addresses.ts';
import { content, fullLinkTo, settings } from '../registry/site.ts';
import { languages } from '../schema/primitives.ts';

function lastEdited(page: PageRef): string {
  if (page.kind === 'explainer') return content.explainers.get(page.id)?.updated ?? settings.asOf;
  if (page.kind === 'page') return content.pages.get(page.id)?.updated ?? settings.asOf;
  return settings.asOf;
}

export const GET: APIRoute = () => {
  const entries = allPages(content)
    .filter((page) => !isHidden(page))
    .flatMap((page) => {
      const alternates = languages
        .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${fullLinkTo(page, language)}"/>`)
        .join('');
      return languages.map(
        (language) =>
          `<url><loc>${fullLinkTo(page, language)}</loc><lastmod>${lastEdited(page)}</lastmod>${alternates}</url>`,
      );
    });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
