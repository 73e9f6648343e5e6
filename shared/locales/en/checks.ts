/** What is wrong with a value that the user gave. */
export const checks = {
  'check.invalid': 'The value is not valid.',
} as const;
