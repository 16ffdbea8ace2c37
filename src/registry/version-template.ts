/** What the template of a released version leaves open, to be filled for each of them: `%%title%%`. */
export const openings = ['title', 'description', 'page', 'address', 'other', 'date', 'banner', 'text'] as const;
export type Opening = (typeof openings)[number];

/** How an opening is written into the template. */
export const opening = (name: Opening): string => `%%${name}%%`;

/** Fills the openings of a template. */
export const fill = (template: string, values: Record<Opening, string>): string =>
  template.replace(/%%([a-z]+)%%/g, (written, name: string) => (name in values ? values[name as Opening] : written));
