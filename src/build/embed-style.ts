import { readFileSync } from 'node:fs';
import { Features, transform } from 'lightningcss';
import { siteColours, type Colours } from './tokens.ts';

const source = readFileSync('src/styles/embed.css', 'utf8');
const used = new Set([...source.matchAll(/var\(--color-([\w-]+)\)/g)].map(([, role]) => role));
const declared = (colours: Colours): string =>
  Object.entries(colours)
    .flatMap(([role, value]) => (used.has(role) ? [`--color-${role}: ${value};`] : []))
    .join('');
const { light, dark } = siteColours();

/** The style block of the cards that other sites may show, as it stands in them: their policy names its hash. */
export const embedStyle = transform({
  filename: 'embed.css',
  code: Buffer.from(
    `:root{color-scheme:light dark;${declared(light)}}@media (prefers-color-scheme:dark){:root{${declared(dark)}}}${source}`,
  ),
  minify: true,
  targets: { chrome: 80 << 16, safari: 13 << 16 },
  // Dark colours come from a media query; what would imitate light-dark() is weight for nothing.
  exclude: Features.LightDark,
}).code.toString();
