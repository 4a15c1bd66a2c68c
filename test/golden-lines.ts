// An analysis as lines a reviewer can read in a diff: every sentence with its role, every finding below its sentence.
import type { Analysis } from '../src/profile/analysis.js';

type Line = readonly [start: number, end: number, text: string];

/** Lays an analysis out for a golden file. */
export function goldenLines(analysis: Analysis): string {
  const { report } = analysis;
  const findings = findingLines(analysis);
  const lines = [
    `${report.file ?? report.id}: ${analysis.kind}, ${analysis.organization ?? '-'}, ${analysis.year ?? '-'}`,
    ...analysis.sections.map(
      (section) =>
        `section ${section.level} ${section.role}${section.organization === null ? '' : ` ${section.organization}`}: ${section.heading?.text ?? '-'}`,
    ),
  ];
  for (const sentence of analysis.sentences) {
    const marks = [
      sentence.heading ? 'heading' : '',
      sentence.boilerplate ? 'boilerplate' : '',
      sentence.organization ?? '',
    ].filter((mark) => mark !== '');
    lines.push(
      `[${[sentence.role, ...marks].join(' ')}] ${report.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`,
    );
    for (const [start, end, text] of findings) {
      if (start >= sentence.start && end <= sentence.end) lines.push(`    ${text}`);
    }
  }
  lines.push(
    ...analysis.notices.map((notice) => `notice ${notice.code}`),
    `scores ${JSON.stringify(analysis.scores)}`,
    '',
  );
  return lines.join('\n');
}

function findingLines(analysis: Analysis): readonly Line[] {
  const quote = (text: string): string => text.replace(/\s+/g, ' ');
  const lines: Line[] = [
    ...analysis.problems.map(
      (p): Line => [
        p.start,
        p.end,
        `problem ${p.point} ${[p.category, ...p.also].join('+')} ${p.mode} ${p.locus} ${p.extent} ${p.voice}: ${quote(p.text)}`,
      ],
    ),
    ...analysis.named.map((n): Line => [n.start, n.end, `named ${n.frame} ${n.category}: ${quote(n.text)}`]),
    ...analysis.causes.map((c): Line => [c.start, c.end, `cause ${c.point}: ${quote(c.text)}`]),
    ...analysis.measures.map(
      (m): Line => [
        m.start,
        m.end,
        `measure ${m.point} ${m.category} by(${m.responsible}) until(${m.deadline}): ${quote(m.text)}`,
      ],
    ),
    ...analysis.claims.map(
      (c): Line => [c.start, c.end, `claim ${c.category} ${c.evidence}: ${quote(c.text)}`],
    ),
    ...analysis.figures.map(
      (f): Line => [
        f.start,
        f.end,
        `figure ${f.figureKind} ${f.masked ? 'masked' : f.value} ${f.unit} ${f.use} ${f.level ?? '-'}: ${quote(f.text)}`,
      ],
    ),
    ...analysis.slogans.map((s): Line => [s.start, s.end, `slogan ${s.family}: ${quote(s.text)}`]),
  ];
  return lines.sort((a, b) => a[0] - b[0] || b[1] - a[1] || (a[2] < b[2] ? -1 : 1));
}
