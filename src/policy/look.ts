/**
 * What a reader may choose of the look of the site. Each choice is a class of the page; none of them is as the phone has
 * it. The classes are kept on the phone under `lookKey`, and nothing else is.
 */
export const lookKey = 'an-sinh-look';
export const textSizes = ['', 't115', 't130'] as const;
export const colourChoices = ['', 'light', 'dark'] as const;
export type TextSize = (typeof textSizes)[number];
export type ColourChoice = (typeof colourChoices)[number];
