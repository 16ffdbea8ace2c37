/** Where the page about reading without a network leaves room for what is known once all pages are there. */
export const room = { archive: '%ARCHIVE%', size: '%SIZE%', pages: '%PAGES%' } as const;
