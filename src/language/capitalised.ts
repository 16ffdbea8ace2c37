/** A text with its first letter a capital, as a title or a sentence begins: `xã Sông Lô` → `Xã Sông Lô`. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
