/**
 * Folds a text for matching: lower case, no diacritics, đ as d, words parted by single spaces.
 * `Thẻ BHYT miễn phí` becomes `the bhyt mien phi`. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Makes an address part of a text: `188/2025/NĐ-CP` becomes `188-2025-nd-cp`. */
export function slugify(text: string): string {
  return fold(text).replace(/ /g, '-');
}
