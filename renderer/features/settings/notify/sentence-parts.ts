/** A piece of a sentence: words, or the place of a field that stands in it. */
export type SentencePart<Name extends string> = { readonly name: null; readonly text: string } | { readonly name: Name };

/** Marks the place of a field; no message contains it. */
const mark = '\u0000';

/**
 * Takes a sentence apart around the fields that stand in it, in the order of the language. `sayWith` says the sentence with
 * a value for each field.
 */
export function sentenceParts<Name extends string>(
  sayWith: (values: Readonly<Record<Name, string>>) => string,
  fields: readonly Name[],
): SentencePart<Name>[] {
  const marks = Object.fromEntries(fields.map((name) => [name, `${mark}${name}${mark}`])) as Record<Name, string>;
  return sayWith(marks)
    .split(mark)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = fields.find((field) => field === piece);
      return name === undefined ? { name: null, text: piece } : { name };
    });
}
