/** How a section of the settings is marked for being found: itself with its id, its title and explanation, and its fields. */
export const sectionMarks = { section: 'data-section', head: 'data-section-head', field: 'data-setting' } as const;
