/** Names that nobody bears, for the sample events. */

type Names = readonly [string, ...string[]];

export const people: Names = ['Alex Example', 'Béatrice Exemple', 'Chris Sample', 'Dana Muster', 'Élodie Essai'];

export const clients: Names = [
  'Example Events Ltd',
  'Théâtre de l’Exemple',
  'Sample & Sons Conferences',
  'Festival des Essais',
  'University of Somewhere',
  'Muster Messe GmbH',
  'Greenfield Weddings (sample)',
];

export const companies: Names = ['Example Staging', 'Exemple Lumière SARL', 'Sample Sound', 'Muster Bühnenbau'];

export const venues: Names = ['Town Hall, Exampleton', 'Salle de l’Exemple', 'Sample Arena', 'Somewhere Park', 'Halle 7'];

export const names: Names = [
  'Summer festival main stage',
  'Wedding lighting',
  'Conference AV',
  'Theatre tour, drapes and rigging',
  'LED wall hire',
  'Product launch',
  'Open-air cinema',
  'Gala dinner',
  'Trade fair stand',
];
