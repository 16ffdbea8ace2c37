const written: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML or XML, in an element or in a value between double quotes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => written[sign] ?? sign);
