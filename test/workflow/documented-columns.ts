// The columns each table of a result folder promises, in the order in which they come first; more may follow them.

const scores =
  'chars points problems specificProblems selfShare withCause withMeasure figures maskedFigures figuresPerThousand figuresPerThousandUpper activityShare slogansPerThousand sloganShare boilerplateShare assessable';

/** Columns by table, as documented. */
export const documentedColumns: Readonly<Record<string, string>> = {
  reports: 'organization year kind voice speaker file title',
  balance: 'organization year file role chars sentences figures maskedFigures boilerplateShare',
  problems:
    'organization year kind voice file point domain category categoryName also mode locus extent text cue confidence start end',
  named: 'organization year file frame category text start end',
  figures:
    'organization year file role text value low high unit figureKind level approximate masked use start end',
  slogans: 'phrase family since year organizations reports count',
  boilerplate: 'organization year file role text score evidence reasons start end',
  matrix: 'organization voice reports',
  'matrix-long':
    'organization voice category count points reports exposure share posterior low high distinctive',
  common: 'voice category categoryName organizations documents speakers exposure prevalence low high',
  recurrence: 'organization voice category state present observed posterior low high',
  clusters: 'organization voice cluster label membership runnerUp note',
  'one-sided': 'organization year category self superior inspection quotes',
  'voice-gaps':
    'voice category categoryName encounters both otherOnly selfOnly difference low high probability adjusted quotes',
  tension: 'organization year file category claim claimStart claimEnd admission admissionStart admissionEnd',
  reuse: 'passage reuseKind organization year file start end members chars text',
  phrases: 'phrase listed family organizations reports count firstYear lastYear dispersion',
  ledger:
    'organization year voice file point category problem cause measure responsible deadline outcome evidence lag',
  'figures-compared':
    'indicator unit figureKind level organization year file text value approximate organizations entries low median high maskedReports deviation remarks equalTo start end',
  dating: 'organization year file datedPhrases earliest newest conflict against',
  ratings: 'score reports organizations correlation low high probability adjusted unread warning',
  rejected: 'file code place reason',
};

/** Every score of a profile, which reports.csv has behind its own columns. */
export const documentedScores: readonly string[] = scores.split(' ');

/** The tables of `--tables core`. */
export const documentedCore =
  'reports problems figures slogans boilerplate matrix matrix-long common clusters rejected'.split(' ');
