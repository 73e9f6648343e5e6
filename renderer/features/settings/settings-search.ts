/** A text for comparing: without case and accents, so that "reglages" finds "Réglages". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What is read of a section: its head, title and explanation, and each of its fields. */
export interface SectionText {
  readonly head: string;
  readonly fields: readonly string[];
}

/** Which parts of a section a search shows. A section that is not shown shows none of its fields. */
export interface SectionFound {
  readonly isShown: boolean;
  readonly fields: readonly boolean[];
}

/**
 * Finds a query in a section: every word must be there, in any order and within words. What is in the head finds the whole
 * section, what is only in a field finds that field. An empty query finds everything.
 */
export function findInSection(query: string, { head, fields }: SectionText): SectionFound {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const has = (text: string): boolean => words.every((word) => folded(text).includes(word));
  if (has(head)) return { isShown: true, fields: fields.map(() => true) };
  const found = fields.map((field) => has(`${head} ${field}`));
  return { isShown: found.includes(true), fields: found };
}
