// What an analyst reads first: ten lines on what was read, found, and what this corpus can bear.
import type { DataTable } from '../base/table.js';
import type { Profile } from '../profile/profile.js';
import { readingErrorLine } from '../views/reading-error-line.js';
import type { RunCounts } from './run-manifest.js';

/** The summary of a batch, for the terminal and the head of the report page. */
export interface Summary {
  readonly facts: readonly (readonly [label: string, value: number])[];
  /** What this corpus can bear and what it cannot. */
  readonly limits: readonly string[];
}

/** Organisations from which clusters are looked for. */
const CLUSTERS_FROM = 15;
/** Observed periods from which recurrence means anything. */
const RECURRENCE_FROM = 2;
/** How many common problems the terminal shows. */
const SHOWN = 3;

/** Counts what the summary says. */
export function summarise(counts: RunCounts, profiles: readonly Profile[]): Summary {
  const keys = new Set(profiles.flatMap((profile) => profile.organizationKey ?? []));
  const years = new Set(profiles.flatMap((profile) => profile.year ?? []));
  const sum = (of: (profile: Profile) => number): number =>
    profiles.reduce((total, profile) => total + of(profile), 0);
  return {
    facts: [
      ['份输入', counts.inputs],
      ['份采用', counts.ok + counts.warned],
      ['份有提示', counts.warned],
      ['份未采用', counts.rejected],
      ['个单位', keys.size],
      ['个年度', years.size],
      ['条问题', sum((profile) => profile.problems.length)],
      ['个数字', sum((profile) => profile.scores.figures)],
      ['个隐去的数字', sum((profile) => profile.scores.maskedFigures)],
      ['处套话', sum((profile) => profile.slogans.length)],
      ['句程式化表述', sum((profile) => profile.boilerplate.length)],
    ],
    limits: limitsOf(profiles, keys.size, years.size),
  };
}

function limitsOf(profiles: readonly Profile[], organizations: number, years: number): readonly string[] {
  const unassessable = profiles.filter((profile) => !profile.scores.assessable).length;
  return [
    organizations >= CLUSTERS_FROM
      ? `单位 ${organizations} 个，可以检验是否存在分群（需 ${CLUSTERS_FROM} 个以上）`
      : `单位 ${organizations} 个，不足 ${CLUSTERS_FROM} 个，不做分群`,
    years >= RECURRENCE_FROM
      ? `年度 ${years} 个，可以看反复提到（需 ${RECURRENCE_FROM} 个以上有问题部分的年度）`
      : `年度 ${years} 个，不足 ${RECURRENCE_FROM} 个，看不出反复`,
    ...(unassessable === 0
      ? []
      : [`${unassessable} 份文本隐去的数字超过三分之一，数字密度不可评估（不是 0）`]),
    readingErrorLine(),
  ];
}

/** The summary as lines for a terminal. */
export function summaryLines(summary: Summary, tables: ReadonlyMap<string, DataTable>): readonly string[] {
  const facts = summary.facts.filter(([, value]) => value > 0).map(([label, value]) => `${value} ${label}`);
  return [facts.join('，'), ...commonLines(tables.get('common')), ...summary.limits];
}

function commonLines(common: DataTable | undefined): readonly string[] {
  if (common === undefined) return [];
  const self = common.filter((row) => row.voice === 'self').slice(0, SHOWN);
  if (self.length === 0) return [];
  const parts = self.map((row) => `${row.categoryName} ${row.organizations}/${row.exposure}`);
  return [`自述中最普遍：${parts.join('，')}（提到的单位/可比单位）`];
}
