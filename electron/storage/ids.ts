const idDigits = 12;

/** Formats an id as other programs see it: twelve digits, so that it sorts as text, too. */
export const formatId = (id: number): string => String(id).padStart(idDigits, '0');

/** Reads an id as written by `formatId`; null when it can't be one. */
export const parseId = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);
