// What the tests use of a library that brings no types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { generateGraph?: boolean });
    readonly data: Record<string, unknown>[];
    format(format: 'bibliography', options: { template: string; lang: string; format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
