import { placeWords } from '../language/place-words.ts';
import { words } from '../language/interface.ts';
import type { Language } from '../schema/primitives.ts';
import type { PageRef } from './addresses.ts';
import { content, linkTo, settings } from './site.ts';

/** What a phone needs to keep the site on its home screen, in a language. */
export function manifest(language: Language): object {
  const w = words[language];
  const icon = (name: string, size: number, purpose: 'any' | 'maskable'): object => ({
    src: `${settings.basePath}${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const refused = content.pages.get('refused');
  const shortcut = (name: string, ref: PageRef): object => ({
    name,
    url: linkTo(ref, language),
    icons: [icon('icon-192', 192, 'any')],
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
    // A long press on the icon leads here.
    shortcuts: [
      shortcut(w.search, { kind: 'search' }),
      ...(refused === undefined ? [] : [shortcut(refused.title[language], { kind: 'page', id: refused.id })]),
      ...(content.places.communes.size === 0 ? [] : [shortcut(placeWords[language].communes, { kind: 'communes' })]),
    ],
  };
}
