// Reads the template reports were given: what stands in it is nobody's copying.
import { resolve } from 'node:path';
import { ShuzhiError } from '../base/errors.js';
import type { Codebook } from '../codebook/codebook.js';
import { defaultModel } from '../codebook/model.js';
import type { Input } from '../corpus/input.js';
import { listInputs } from '../corpus/list-inputs.js';
import { checkPaths, checkReadOptions } from '../corpus/read-options.js';
import type { Rejection } from '../corpus/read-outcome.js';
import { streamReports } from '../corpus/stream-reports.js';
import type { Profile } from '../profile/profile.js';
import { overridingAnalyzer } from './overriding-analyzer.js';

/** A template as read. */
export interface GivenTemplate {
  readonly profiles: readonly Profile[];
  /** Its texts, by the report ids of its profiles. */
  readonly texts: ReadonlyMap<string, string>;
  /** Digests of its files, in the order of their names. */
  readonly sha256: readonly string[];
  /** Where its files are, absolute: they are no reports, also where they lie among them. */
  readonly files: ReadonlySet<string>;
}

/** No report has an id like this: NUL stands in no path. */
const PREFIX = 'template\0';

/**
 * Reads the files of a template.
 * @throws ShuzhiError OPTION_INVALID with what is wrong with the first file that cannot be used; INPUT_EMPTY where no sentence in it is long enough
 */
export async function readTemplateFiles(
  paths: string | readonly string[],
  codebook: Codebook,
): Promise<GivenTemplate> {
  const given = checkPaths('scoreReports.template', paths);
  const listed = await listInputs(given, checkReadOptions('scoreReports.template', { manifest: false }));
  const analyse = overridingAnalyzer(codebook, defaultModel());
  const profiles: Profile[] = [];
  const texts = new Map<string, string>();
  const sha256: string[] = [];
  for await (const outcome of streamReports(given, { manifest: false })) {
    if (outcome.outcome === 'rejected') throw unusable(outcome);
    const report = { ...outcome.report, id: `${PREFIX}${outcome.report.id}` };
    texts.set(report.id, report.text);
    sha256.push(outcome.sha256);
    profiles.push(...analyse(report, []).analysis.profiles);
  }
  if (profiles.every(({ fingerprints }) => fingerprints.length === 0)) {
    throw new ShuzhiError(
      'INPUT_EMPTY',
      '模板中没有可比对的句子 · no sentence in the template is long enough',
      {
        file: given.join(', '),
        hint: '标题不算，每句至少 12 个字 · headings do not count; sentences of 12 characters or more',
      },
    );
  }
  const files = new Set(
    listed.filter((item): item is Input => 'path' in item).map(({ path }) => resolve(path)),
  );
  return { profiles, texts, sha256, files };
}

function unusable({ file, code, place, reason }: Rejection): ShuzhiError {
  return new ShuzhiError('OPTION_INVALID', `模板不能用：${code} ${reason} · the template cannot be used`, {
    file,
    place: place ?? undefined,
  });
}
