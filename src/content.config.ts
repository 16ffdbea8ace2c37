import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { readSettings } from './registry/settings.ts';

// The texts are collections, so that Astro turns them into pages. All data is read by src/registry.
const base = readSettings().contentFolder;
// The default ids are slugs, which would fold "health/free-card/vi" differently from our paths.
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

const texts = defineCollection({ loader: glob({ base, pattern: '{explainers,pages,snippets}/**/*.mdx', generateId }) });

export const collections = { texts };
