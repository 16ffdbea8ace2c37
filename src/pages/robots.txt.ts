import type { APIRoute } from 'astro';
import { settings } from '../registry/site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${settings.siteUrl}${settings.basePath}sitemap.xml\n`);
