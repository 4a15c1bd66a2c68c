// The analyser: one report in, its analysis out; pure and synchronous.
import { assertOptions } from '../base/assert-options.js';
import { ShuzhiError } from '../base/errors.js';
import type { Codebook } from '../codebook/codebook.js';
import { defaultCodebook } from '../codebook/default-codebook.js';
import { defaultModel, type Model } from '../codebook/model.js';
import type { Report } from '../corpus/report.js';
import type { Analysis } from '../profile/analysis.js';
import { overridingAnalyzer } from './overriding-analyzer.js';

/** Options of {@link analyzer}. */
export interface AnalyzerOptions {
  /** The dictionaries to read with. Default: those that ship with the library. */
  readonly codebook?: Codebook;
  /**
   * Whether the linear models have their say in roles, problems and their labels, beside the rules. Default: true; they
   * know what no list can say. `false` reads with rules and dictionaries alone, for example to see what the models add.
   * With other categories than those shipped they say nothing of categories.
   */
  readonly model?: boolean;
}

/** Makes a function that analyses one report at a time. */
export function analyzer(options: AnalyzerOptions = {}): (report: Report) => Analysis {
  assertOptions('analyzer', options, ['codebook', 'model']);
  const model = chosenModel(options.model ?? true);
  const codebook = options.codebook ?? defaultCodebook();
  const analyse = overridingAnalyzer(codebook, model);
  return (report) => analyse(report, []).analysis;
}

function chosenModel(wanted: boolean): Model | undefined {
  if (typeof wanted === 'boolean') return wanted ? defaultModel() : undefined;
  throw new ShuzhiError(
    'OPTION_INVALID',
    `analyzer 的 model 不能是 ${JSON.stringify(wanted)} · model of analyzer cannot be ${JSON.stringify(wanted)}`,
    { hint: '可用 · accepted: true, false' },
  );
}
