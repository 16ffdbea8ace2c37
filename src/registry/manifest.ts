import { words } from '../language/interface.ts';
import type { Language } from '../schema/primitives.ts';
import { linkTo, settings } from './site.ts';

/** What a phone needs to keep the site on its home screen, in a language. */
export function manifest(language: Language): object {
  const w = words[language];
  const icon = (name: string, size: number, purpose: 'any' | 'maskable'): object => ({
    src: `${settings.basePath}${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: linkTo({ kind: 'home' }, language),
    name: w.siteName,
    short_name: w.siteName,
    description: w.tagline,
    lang: language,
    start_url: linkTo({ kind: 'home' }, language),
    // Both languages, so that the switch does not leave the app.
    scope: settings.basePath,
    display: 'minimal-ui',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('icon-maskable-512', 512, 'maskable')],
  };
}
