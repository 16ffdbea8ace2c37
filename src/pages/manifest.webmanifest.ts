import type { APIRoute } from 'astro';
import { manifest } from '../registry/manifest.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(manifest('vi')));
