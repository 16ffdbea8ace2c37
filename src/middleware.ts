import { defineMiddleware } from 'astro:middleware';
import { markVietnamese } from './language/vietnamese-runs.ts';

/** English pages are full of Vietnamese names: each is marked as Vietnamese here, in one place, whoever wrote it. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (locals.language !== 'en' || !isPage) return response;
  return new Response(markVietnamese(await response.text()), response);
});
