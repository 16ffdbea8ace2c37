import { readFileSync } from 'node:fs';

/** Colours by their role: `{ paper: '#fbf8f1', … }`. */
export type Colours = Record<string, string>;

const coloursIn = (css: string): Colours =>
  Object.fromEntries(
    [...css.matchAll(/--color-([\w-]+): (#[0-9a-f]+);/g)].map(([, role = '', value = '']) => [role, value]),
  );

/** The site's colours in light and in dark, as its style sheet has them, for what is drawn without that sheet. */
export function siteColours(): { light: Colours; dark: Colours } {
  const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
  return { light: coloursIn(light), dark: coloursIn(dark) };
}
