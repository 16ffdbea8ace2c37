import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { iconFor, icons, type IconName } from '../components/page/icons.ts';
import { splitAmount } from '../language/amount.ts';
import { formatDate, formatShortDate, formatValue } from '../language/format.ts';
import { words } from '../language/interface.ts';
import { shareWords } from '../language/share-words.ts';
import { wayWords } from '../language/way-words.ts';
import { figureOn, stateOf } from '../policy/figures.ts';
import { allPages, type PageRef } from '../registry/addresses.ts';
import { clauseText } from '../registry/clause-text.ts';
import { amountInList, explainerOf } from '../registry/listings.ts';
import { content, figure as figureWith, plainText, settings } from '../registry/site.ts';
import { languages, type IsoDate, type Language } from '../schema/primitives.ts';
import { sharePath } from './security-headers.ts';
import { siteColours } from './tokens.ts';

/** The size that messengers ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** What stands on the picture that messengers show of a page. Two pages that say the same have one picture. */
export type ShareSpec = {
  /** A page to read, or a number to cite. */
  kind: 'page' | 'figure';
  icon: IconName | undefined;
  /** Above the title: the subject, or how a number stands. */
  kicker: string;
  state: 'current' | 'ended' | 'future' | undefined;
  title: string;
  /** The answer as an amount, with what it is where that must be said. */
  amount: { label: string; text: string } | undefined;
  /** The answer in words, where it is no amount; for a figure, since when. */
  text: string;
  /** The clauses of a figure. */
  law: string[];
  /** What to beware of. */
  note: string | undefined;
  site: string;
  independent: string;
  day: string;
};

const signed = (language: Language) => ({
  site: words[language].siteName,
  independent: words[language].independent,
});

function explainerSpec(id: string, language: Language): ShareSpec {
  const explainer = explainerOf(id);
  const amount = amountInList(explainer, language);
  return {
    kind: 'page',
    icon: iconFor(explainer.area),
    kicker: content.areas.get(explainer.area)?.title[language] ?? '',
    state: undefined,
    title: plainText(explainer.title[language], language),
    amount:
      amount === undefined
        ? undefined
        : { label: splitAmount(amount) === undefined ? '' : words[language].glanceAmount, text: amount },
    text: plainText(explainer.answer[language], language),
    law: [],
    note: undefined,
    ...signed(language),
    day: `${shareWords[language].updated} ${formatShortDate(explainer.updated, language)}`,
  };
}

/** A figure as it stands on a day; on its own page, today. */
function figureSpec(id: string, language: Language, on: IsoDate = settings.asOf): ShareSpec {
  const w = words[language];
  const figure = figureWith(id);
  const { period } = figureOn(figure, on);
  const state = stateOf(period, settings.asOf);
  const until = period.to === undefined ? '' : ` ${w.untilTheEnd} ${formatDate(period.to, language)}`;
  const oneSource = period.confidence === 'medium';
  const value = formatValue(period.value, figure.unit, language);
  return {
    kind: 'figure',
    icon: undefined,
    kicker: { current: w.inForce, ended: w.ended, future: w.notYet }[state],
    state,
    title: figure.label[language],
    amount: { label: '', text: oneSource ? `${value}*` : value },
    text: `${w.from} ${formatDate(period.from, language)}${until}`,
    law: period.basis.map((each, at) => `${at === 0 ? `${w.under} ` : ''}${clauseText(each, language)}`),
    note: oneSource ? `* ${w.doubt}` : undefined,
    ...signed(language),
    day: `${w.checked} ${formatShortDate(period.checked, language)}`,
  };
}

/** A page that is a way in: its subject, and what one finds there. */
function wayInSpec(page: PageRef, language: Language): ShareSpec | undefined {
  const area = page.kind === 'area' ? content.areas.get(page.id) : undefined;
  const event = page.kind === 'life-event' ? content.lifeEvents.get(page.id) : undefined;
  if (area === undefined && event === undefined) return undefined;
  return {
    ...siteSpec(language),
    icon: 'id' in page ? iconFor(page.id) : undefined,
    kicker: event === undefined ? words[language].areas : wayWords[language].events,
    title: (area ?? event)?.title[language] ?? '',
    text: area?.intro[language] ?? plainText(event?.summary[language] ?? '', language),
  };
}

/** Of every other page: the site itself. */
const siteSpec = (language: Language): ShareSpec => ({
  kind: 'page',
  icon: undefined,
  kicker: '',
  state: undefined,
  title: words[language].homeTitle,
  amount: undefined,
  text: words[language].figuresIntro,
  law: [],
  note: undefined,
  ...signed(language),
  day: '',
});

/** What the picture of a page says. */
export function shareSpec(page: PageRef, language: Language): ShareSpec {
  if (page.kind === 'explainer') return explainerSpec(page.id, language);
  if (page.kind === 'figure') return figureSpec(page.id, language);
  if (page.kind === 'figure-on') return figureSpec(page.id, language, page.on);
  return wayInSpec(page, language) ?? siteSpec(language);
}

/** What decides how a picture looks, besides what it says. */
const design = [
  'src/build/share-drawing.ts',
  'src/components/page/Mark.astro',
  'node_modules/@resvg/resvg-js/package.json',
  'node_modules/@expo-google-fonts/source-serif-4/package.json',
  'node_modules/@expo-google-fonts/be-vietnam-pro/package.json',
  ...readdirSync('src/build/picture')
    .sort()
    .map((file) => `src/build/picture/${file}`),
].reduce(
  (hash, file) => hash.update(readFileSync(file)),
  createHash('sha256').update(JSON.stringify(siteColours().light)),
);

/** The file of a picture below the site's root. Its name is a hash of what it says and how: a file never changes. */
export const shareFile = (spec: ShareSpec): string =>
  `${sharePath.slice(1)}${design
    .copy()
    .update(JSON.stringify(spec))
    .update(spec.icon === undefined ? '' : icons[spec.icon])
    .digest('hex')
    .slice(0, 10)}.png`;

/** The picture of a page: its address, base path included, and what it says, for those who do not see it. */
export function sharePicture(page: PageRef, language: Language): { address: string; alt: string } {
  const spec = shareSpec(page, language);
  const { kind, title, amount, note } = spec;
  // The sign of a doubt says nothing aloud; its note does.
  const value = amount === undefined ? '' : `: ${amount.text.replace(/\*$/, '')}`;
  const doubt = note === undefined ? '' : `. ${note.replace(/^\* /, '')}`;
  const alt = kind === 'figure' ? `${title}${value}${doubt}` : title;
  return { address: settings.basePath + shareFile(spec), alt };
}

/** Every picture of the site, once. */
export const allShareSpecs = (): Map<string, ShareSpec> =>
  new Map(
    languages
      .flatMap((language) => allPages(content).map((page) => shareSpec(page, language)))
      .map((spec) => [shareFile(spec), spec]),
  );
