// Measures where the time of a complete analysis goes: milliseconds per million characters of each stage on the sample corpus.
import { fileURLToPath } from 'node:url';
import { defaultCodebook, readReports } from 'shuzhi';

const load = async <Module>(path: string): Promise<Module> =>
  (await import(new URL(`../../dist/${path}.js`, import.meta.url).href)) as Module;
const { denoise } = await load<typeof import('../dist/denoise/denoise.js')>('denoise/denoise');
const { scanCues } = await load<typeof import('../dist/document/cue-scan.js')>('document/cue-scan');
const { splitUnits } = await load<typeof import('../dist/document/split-units.js')>('document/split-units');
const { buildOutline } = await load<typeof import('../dist/document/outline.js')>('document/outline');
const { readFacts } = await load<typeof import('../dist/document/read-facts.js')>('document/read-facts');
const { assignRoles } =
  await load<typeof import('../dist/document/assign-roles.js')>('document/assign-roles');
const { organizationNamer } = await load<typeof import('../dist/document/organization-names.js')>(
  'document/organization-names',
);
const { organizationPassages } = await load<typeof import('../dist/document/organization-passages.js')>(
  'document/organization-passages',
);
const { readDocument } =
  await load<typeof import('../dist/document/read-document.js')>('document/read-document');
const { findSlogans } =
  await load<typeof import('../dist/findings/find-slogans.js')>('findings/find-slogans');
const { findFigures } =
  await load<typeof import('../dist/findings/find-figures.js')>('findings/find-figures');
const { readWeaknesses } = await load<typeof import('../dist/findings/problem-weaknesses.js')>(
  'findings/problem-weaknesses',
);
const { findProblems } =
  await load<typeof import('../dist/findings/find-problems.js')>('findings/find-problems');
const { findNamed } = await load<typeof import('../dist/findings/find-named.js')>('findings/find-named');
const { findCauses } = await load<typeof import('../dist/findings/find-causes.js')>('findings/find-causes');
const { findMeasures } =
  await load<typeof import('../dist/findings/find-measures.js')>('findings/find-measures');
const { findClaims } = await load<typeof import('../dist/findings/find-claims.js')>('findings/find-claims');
const { judgeBoilerplate } = await load<typeof import('../dist/findings/judge-boilerplate.js')>(
  'findings/judge-boilerplate',
);
const { judgeClauses } =
  await load<typeof import('../dist/findings/clause-model.js')>('findings/clause-model');
const { judgedProblems } =
  await load<typeof import('../dist/findings/statement-model.js')>('findings/statement-model');
const { defaultModel } = await load<typeof import('../dist/codebook/model.js')>('codebook/model');
const { findAll } = await load<typeof import('../dist/findings/find-all.js')>('findings/find-all');
const { buildAnalysis } =
  await load<typeof import('../dist/profile/build-analysis.js')>('profile/build-analysis');

const PASSES = 9;
const WARM_UP = 6;
const codebook = defaultCodebook();
const model = defaultModel();
const namer = organizationNamer(codebook);
const reports = await readReports(fileURLToPath(new URL('../../corpora/sample', import.meta.url)));
const characters = reports.reduce((sum, { text }) => sum + text.length, 0);

// Each stage gets what the stages before it made, so that it is timed alone.
const prepared = reports.map((report) => {
  const document = readDocument(report, codebook, model);
  const { clean, cues } = document;
  const units = splitUnits(clean);
  const { context, headings } = readFacts(report, clean, cues);
  const roles = document.sentences.map(({ role }) => role);
  const ruled = readWeaknesses(document);
  const weaknesses = judgeClauses(document, model, ruled);
  const problems = findProblems(document, codebook, weaknesses);
  const found = findAll(document, codebook);
  return {
    report,
    document,
    clean,
    cues,
    units,
    context,
    headings,
    roles,
    ruled,
    weaknesses,
    problems,
    found,
  };
});
type Prepared = (typeof prepared)[number];

const stages: readonly (readonly [string, (of: Prepared) => unknown])[] = [
  ['denoise', ({ report }) => denoise(report.text, codebook)],
  ['cue scan', ({ clean }) => scanCues(codebook, clean.text).of('traps')],
  ['units', ({ clean }) => splitUnits(clean)],
  ['outline', ({ clean, units, cues }) => buildOutline(clean.text, units, cues)],
  ['facts (units, outline, kind)', ({ report, clean, cues }) => readFacts(report, clean, cues)],
  ['roles, with model', ({ context, headings }) => assignRoles(context, headings, model)],
  [
    'organisations',
    ({ report, context, roles }) => organizationPassages({ ...context, id: report.id, roles, namer }),
  ],
  ['= document (all above)', ({ report }) => readDocument(report, codebook, model)],
  ['slogans', ({ document }) => findSlogans(document, codebook)],
  ['figures', ({ document }) => findFigures(document, codebook)],
  ['weaknesses', ({ document }) => readWeaknesses(document)],
  ['clauses by the model', ({ document, ruled }) => judgeClauses(document, model, ruled)],
  ['problems', ({ document, weaknesses }) => findProblems(document, codebook, weaknesses)],
  ['labels by the model', ({ document, problems }) => judgedProblems(document, codebook, problems)],
  ['named', ({ document, found, weaknesses }) => findNamed(document, codebook, found.problems, weaknesses)],
  ['causes', ({ document }) => findCauses(document, codebook)],
  ['measures', ({ document }) => findMeasures(document, codebook)],
  ['claims', ({ document, found }) => findClaims(document, codebook, found.figures)],
  ['boilerplate', ({ document, found }) => judgeBoilerplate(document, codebook, found)],
  ['= findings (all above)', ({ document }) => findAll(document, codebook)],
  ['= profile', ({ document, found }) => buildAnalysis(document, found, namer)],
];

const times = stages.map((): number[] => []);
for (let pass = -WARM_UP; pass < PASSES; pass++) {
  stages.forEach(([, run], stage) => {
    const before = process.cpuUsage().user;
    for (const of of prepared) run(of);
    if (pass >= 0) times[stage]!.push((process.cpuUsage().user - before) / 1000);
  });
}

console.log(
  `node ${process.version}; ${reports.length} reports, ${characters} characters; CPU time of ${PASSES} passes`,
);
console.log(`${'stage'.padEnd(30)} ms per million characters: min / median / max`);
stages.forEach(([name], stage) => {
  const sorted = times[stage]!.map((time) => (time / characters) * 1e6).sort((a, b) => a - b);
  const shown = [sorted[0]!, sorted[PASSES >> 1]!, sorted.at(-1)!].map((time) => time.toFixed(0));
  console.log(`${name.padEnd(30)} ${shown.join(' / ')}`);
});
