// The words that may stand in the labels of marked text: the closed lists of the codebook and of the notation.

export const markedKinds = ['self-report', 'speech', 'review', 'inspection', 'other'] as const;

export const markedRoles = [
  'noise',
  'opening',
  'achievement',
  'problem',
  'cause',
  'plan',
  'demand',
  'procedure',
  'closing',
  'heading',
] as const;

/** The categories in the order of the codebook. */
export const categories = [
  'policy-delivery',
  'theory',
  'ideology',
  'party-responsibility',
  'leadership',
  'oversight',
  'rectification',
  'organization',
  'organizational-life',
  'recruitment',
  'member-management',
  'party-records',
  'party-staff',
  'integration',
  'innovation',
  'cadres',
  'talent',
  'conduct',
  'integrity',
  'finance-assets',
  'safety',
  'people',
  'reform-projects',
  'core-quality',
  'resources',
  'external',
  'unspecific',
  'other',
] as const;

export const modes = [
  'attention',
  'effort',
  'system',
  'irregular',
  'formalism',
  'capacity',
  'effect',
  'uneven',
  'outdated',
  'violation',
  'vague',
] as const;

export const loci = ['self', 'unit', 'subordinate', 'external'] as const;
export const extents = ['general', 'some', 'few', 'unstated'] as const;
export const frames = ['planned', 'demanded', 'remedied', 'solved', 'quoted'] as const;
export const uses = ['achieved', 'target', 'problem', 'procedural', '-'] as const;
export const levels = ['activity', 'output', 'outcome', '-'] as const;
export const evidences = ['given', 'masked', 'none'] as const;

/** Why a numeral or mask is no figure. */
export const otherReasons = [
  'slogan',
  'date',
  'ordinal',
  'marker',
  'name',
  'enumeration',
  'word',
  'document',
] as const;
