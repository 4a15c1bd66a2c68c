// Whole documents against golden files: a change of rules or dictionaries shows here as a diff that can be read.
// UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts writes the files anew; say in the changelog what changed in them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readReports } from '../src/corpus/read-reports.js';
import { analyzer } from '../src/workflow/analyzer.js';
import { goldenLines } from './golden-lines.js';

const sample = fileURLToPath(new URL('../corpora/sample', import.meta.url));
const golden = fileURLToPath(new URL('golden', import.meta.url));
const analyse = analyzer();

/** One of each kind, and of each habit that changes how a text is read: no concrete fact, masks, one line, run-in headings. */
const documents = [
  'reports/2021/石桥镇党委述职报告.txt',
  'reports/2022/县城投集团党委述职报告.txt',
  'reports/2022/柳河镇党委述职报告.txt',
  'reports/2021/翠园社区党总支述职报告.txt',
  'reports/2023/双井镇党委述职报告.txt',
  'reviews/2022年度述职评议会实录.txt',
  'speeches/2022年全面从严治党工作会议讲话.txt',
  'notices/2023年县水利局党组巡察整改情况通报.txt',
];

describe('the analysis of', () => {
  it.each(documents)('%s is as its golden file says', async (file) => {
    const [report] = await readReports(`${sample}/${file}`, { manifest: false });
    const lines = goldenLines(analyse({ ...report!, id: file, file }));
    const path = `${golden}/${file.replaceAll('/', '-')}`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, lines);
    expect(existsSync(path)).toBe(true);
    expect(lines).toBe(readFileSync(path, 'utf8'));
  });
});
