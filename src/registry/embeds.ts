import { splitAmount } from '../language/amount.ts';
import { embedWords } from '../language/embed-words.ts';
import { formatDate, formatValue } from '../language/format.ts';
import { words } from '../language/interface.ts';
import { linesOf } from '../language/lines.ts';
import { escaped } from '../language/markup.ts';
import { staticSegments } from '../language/segments.ts';
import { figureOn, type Figure, type FigureOnDate } from '../policy/figures.ts';
import type { Language } from '../schema/primitives.ts';
import { clausesText } from './clause-text.ts';
import { settings } from './site.ts';

/** The path of the card of a figure below the site's root, without slashes at its ends: `en/embed/base-salary`. */
export const embedPath = ({ slug }: Figure, language: Language): string =>
  [...(language === 'en' ? ['en'] : []), staticSegments.embed[language], slug[language]].join('/');

/** The address of the card of a figure, base path included. */
export const embedLink = (figure: Figure, language: Language): string =>
  `${settings.basePath}${embedPath(figure, language)}/`;

/** A word that says how things stand, and the days it is true of. */
type Standing = { word: string; days: string };

/** What the card of a figure says. */
export type EmbedCard = {
  label: string;
  value: string;
  /** Whether the value is set smaller. */
  isLong: boolean;
  state: FigureOnDate['state'];
  status: Standing;
  next: Standing | undefined;
  law: string;
  oneSource: boolean;
};

/** The unit of an amount of money is drawn small; anything else is drawn whole. */
const isLong = (value: string): boolean => value.length > (splitAmount(value) === undefined ? 12 : 26);

export function embedCard(figure: Figure, language: Language): EmbedCard {
  const w = words[language];
  const standing = figureOn(figure, settings.asOf);
  const { period, state } = standing;
  const next = standing.state === 'current' ? standing.next : undefined;
  const value = formatValue(period.value, figure.unit, language);
  const until = period.to === undefined ? '' : ` ${w.untilTheEnd} ${formatDate(period.to, language)}`;
  return {
    label: figure.label[language],
    value,
    isLong: isLong(value),
    state,
    status: {
      word: { current: w.inForce, ended: w.ended, future: w.notYet }[state],
      days: `${w.from} ${formatDate(period.from, language)}${until}`,
    },
    next:
      next === undefined
        ? undefined
        : {
            word: w.announced,
            days: `${w.from} ${formatDate(next.from, language)}: ${formatValue(next.value, figure.unit, language)}`,
          },
    law: clausesText(period.basis, language),
    oneSource: period.confidence === 'medium',
  };
}

/**
 * How high a frame must be for a card to show all it says where it is 320 px wide, as on a phone.
 * @returns pixels
 */
export function embedHeight({ label, value, isLong, status, next, law, oneSource }: EmbedCard): number {
  // An amount may part before its unit, which is drawn small.
  const lines = (text: string, letters: number): number =>
    linesOf(text.replaceAll('\u00a0', ' '), letters, ({ length }) => length).length;
  const says = ({ word, days }: Standing): string => `() ${word} ${days}`;
  const edges = 26;
  const link = 72;
  return (
    edges +
    lines(label, 28) * 22 +
    lines(oneSource ? `${value} *` : value, isLong ? 18 : 15) * (isLong ? 28 : 40) +
    8 +
    lines(says(status), 32) * 24 +
    (next === undefined ? 0 : lines(says(next), 32) * 24) +
    lines(law, 34) * 21 +
    (oneSource ? 46 : 0) +
    link
  );
}

/** The HTML that puts the card of a figure into another page. */
export function embedSnippet(figure: Figure, language: Language): string {
  const card = embedCard(figure, language);
  const address = settings.siteUrl + embedLink(figure, language);
  const title = `${card.label}, ${embedWords[language].accordingTo} ${words[language].siteName}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${embedHeight(card)}" loading="lazy"></iframe>`;
}
