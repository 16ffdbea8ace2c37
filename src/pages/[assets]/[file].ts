import type { APIRoute, GetStaticPaths } from 'astro';
import { finderAssets } from '../../build/finder-assets.ts';
import { namesAssets } from '../../build/search-names.ts';
import { assetPath } from '../../build/security-headers.ts';

// The names that the search fetches and the rules of the finder lie beside scripts and styles: they are cached for good, as those are.
export const getStaticPaths = (() =>
  [...namesAssets, ...finderAssets].map(({ file, text }) => ({
    params: { assets: assetPath.slice(1, -1), file },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
