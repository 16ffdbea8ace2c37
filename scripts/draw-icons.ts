// Draws the PNG icons from public/icon.svg, for phones that take no SVG.
import { writeFileSync } from 'node:fs';
import { icons } from '../src/build/icons.ts';

for (const { name, draw } of icons) writeFileSync(`public/${name}.png`, await draw());
console.log(`wrote ${icons.map(({ name }) => `public/${name}.png`).join(', ')}`);
