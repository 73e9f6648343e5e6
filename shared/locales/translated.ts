/** The messages of a part in another language than English: the same keys, none missing, each an ICU message. */
export type Translated<Part extends object> = Readonly<Record<keyof Part, string>>;
