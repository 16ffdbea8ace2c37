import type { APIRoute, GetStaticPaths } from 'astro';
import { qrCode } from '../../build/qr-code.ts';
import { addressToCite } from '../../policy/citation.ts';
import { pathOf } from '../../registry/addresses.ts';
import { cite } from '../../registry/citations.ts';
import { content } from '../../registry/site.ts';
import { languages } from '../../schema/primitives.ts';

// The code that a printed guide carries: it leads to the very version that was printed, where there is one. A file of
// its own, since only a printer asks for it.
export const getStaticPaths = (() =>
  [...content.explainers.keys()].flatMap((id) =>
    languages.map((language) => {
      const page = { kind: 'explainer', id } as const;
      return {
        params: { path: pathOf(content, page, language) },
        props: { address: addressToCite(cite(page, language).citation) },
      };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ address: string }> = ({ props }) =>
  new Response(qrCode(props.address), { headers: { 'Content-Type': 'image/svg+xml' } });
