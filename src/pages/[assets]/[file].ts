import type { APIRoute, GetStaticPaths } from 'astro';
import { namesAssets } from '../../build/search-names.ts';
import { assetPath } from '../../build/security-headers.ts';

// The names that the search fetches lie beside scripts and styles: they are cached for good, as those are.
export const getStaticPaths = (() =>
  namesAssets.map(({ file, text }) => ({
    params: { assets: assetPath.slice(1, -1), file },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
