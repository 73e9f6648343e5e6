/** A value that can be chosen by a label that a person understands. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * Gives each value its label. Two values with one label are told apart by the value behind it, so that a label always
 * means one value.
 */
export function makeChoices(values: readonly string[], labelOf: (value: string) => string): Choice[] {
  const taken = new Set<string>();
  return [...new Set(values)].map((value) => {
    const plain = labelOf(value);
    const label = taken.has(plain.toLowerCase()) ? `${plain} (${value})` : plain;
    taken.add(label.toLowerCase());
    return { value, label };
  });
}

/** The value of a label; a text that is nobody's label is a value itself. */
export function valueOfLabel(choices: readonly Choice[], text: string): string {
  const typed = text.trim().toLowerCase();
  return choices.find(({ label }) => label.toLowerCase() === typed)?.value ?? text.trim();
}
