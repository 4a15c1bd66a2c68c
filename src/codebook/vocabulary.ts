// The closed vocabularies of documents: kinds, roles, voices; the same words in code, tables and dictionaries.

/** What a document is. */
export const documentKinds = ['self-report', 'speech', 'review', 'inspection', 'other'] as const;
export type Kind = (typeof documentKinds)[number];

/** What a sentence does. */
export const roles = [
  'noise',
  'opening',
  'achievement',
  'problem',
  'cause',
  'plan',
  'demand',
  'procedure',
  'closing',
] as const;
export type Role = (typeof roles)[number];

/** The roles a heading or lead-in can announce. */
export const sectionRoles = [
  'opening',
  'achievement',
  'problem',
  'cause',
  'plan',
  'demand',
  'procedure',
  'closing',
] as const;
export type SectionRole = (typeof sectionRoles)[number];

/** Who says it. */
export const voices = ['self', 'superior', 'inspection', 'unknown'] as const;
export type Voice = (typeof voices)[number];
