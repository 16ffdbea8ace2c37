/** A letter that only Vietnamese has among the languages of these pages. */
const marked = /[à-ãè-êìíò-õùúýăđĩũơư\u1EA0-\u1EF9]/i;

/** A word: letters, with what holds a document's number or a compound together. */
const word = /[\p{L}\p{N}]+(?:[-/.@&][\p{L}\p{N}]+)*/gu;

/** A syllable that Vietnamese can write without any mark: `ban`, `công`’s neighbour `an`, `khai sinh`. */
const plainSyllable =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|iu|oa|oe|oi|ua|ui|uy|uya|ie|uo)(?:c|ch|m|n|ng|nh|p|t|u|i)?$/i;

/** English words that look like such syllables: they end a run of Vietnamese. */
const english = new Set(
  (
    'a ai an am at be but by can cap chin cut do eat fan fat fit for get go got gun had ham has hat he him hit hot how i in it ' +
    'keep kin lap let lit lo lot man map mat may me men met mi mum my no not nap nit nut of on one or out pan pat pay pen pet ' +
    'pin pit put ran rat ray run sat say sea see set she sit so sum sun ten than that the then thin this tin tie to too top ' +
    'up us via way we yet you pho nay bay die lie tea due sue hen hut tap tip ham gap gym his its also hay day ray team ' +
    'main rain gain pain hour our out loan loans mean meet need seen been team'
  ).split(' '),
);

const isMarked = (text: string): boolean => marked.test(text);
const mayBelong = (text: string): boolean => plainSyllable.test(text) && !english.has(text.toLowerCase());

/** A piece of a text, and whether it is Vietnamese. */
export type Piece = { text: string; vietnamese: boolean };

/**
 * Finds the Vietnamese in an English text: every run of words with Vietnamese letters, with the plain syllables beside
 * and between them (`Giấy khai sinh`). A space joins words to a run; a comma or a bracket ends it.
 */
export function vietnameseRuns(text: string): Piece[] {
  const words = [...text.matchAll(word)].map(({ 0: own, index }) => ({
    text: own,
    start: index,
    end: index + own.length,
  }));
  const pieces: Piece[] = [];
  let end = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!isMarked(words[at]?.text ?? '')) continue;
    const joined = (left: number): boolean => /^[\s\u00A0]$/.test(text.slice(words[left]?.end, words[left + 1]?.start));
    let [first, last] = [at, at];
    while (
      first > 0 &&
      (words[first - 1]?.start ?? 0) >= end &&
      joined(first - 1) &&
      mayBelong(words[first - 1]?.text ?? '')
    )
      first -= 1;
    while (
      last + 1 < words.length &&
      joined(last) &&
      (isMarked(words[last + 1]?.text ?? '') || mayBelong(words[last + 1]?.text ?? ''))
    )
      last += 1;
    const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    if (from > end) pieces.push({ text: text.slice(end, from), vietnamese: false });
    pieces.push({ text: text.slice(from, to), vietnamese: true });
    end = to;
    at = last;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), vietnamese: false });
  return pieces;
}

/** Elements whose text cannot hold another element, or is not read. */
const closed = new Set(['script', 'style', 'title', 'textarea', 'svg', 'option']);
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const token = /<!--[\s\S]*?-->|<!?\/?([a-zA-Z][\w-]*)(?:"[^"]*"|[^">])*>|[^<]+/g;

/**
 * Marks the Vietnamese words of an English page (`lang="vi"`), so that a screen reader says them as Vietnamese. What is
 * marked already stays as it is.
 */
export function markVietnamese(html: string): string {
  // The language of each open element, or undefined where no mark can be set.
  const open: { name: string; quiet: boolean }[] = [];
  return html.replaceAll(token, (part: string, name: string | undefined) => {
    if (name === undefined) {
      if (open.at(-1)?.quiet === true || !isMarked(part)) return part;
      return vietnameseRuns(part)
        .map(({ text, vietnamese }) => (vietnamese ? `<span lang="vi">${text}</span>` : text))
        .join('');
    }
    const tag = name.toLowerCase();
    if (part.startsWith('</')) {
      while (open.length > 0 && open.pop()?.name !== tag);
    } else if (!empty.has(tag) && !part.endsWith('/>') && !part.startsWith('<!')) {
      const language = / lang="?([a-z]+)/.exec(part)?.[1];
      const before = open.at(-1)?.quiet ?? false;
      const quiet = closed.has(tag) || (language === undefined ? before : language !== 'en');
      open.push({ name: tag, quiet });
    }
    return part;
  });
}
