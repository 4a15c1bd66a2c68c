// What is common: organisations over those exposed, and who stands behind it.
import { describe, expect, it } from 'vitest';
import { jeffreysInterval } from '../../src/base/beta-distribution.js';
import { common } from '../../src/survey/common.js';
import { gather } from '../../src/survey/gather.js';
import { smallCategories } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

const rowsOf = (...profiles: Parameters<typeof gather>[0]) => common(gather(profiles), smallCategories);

describe('common', () => {
  it('divides organisations with it by organisations exposed, not by all', () => {
    const [row] = rowsOf(
      makeProfile({ organization: '城关镇', problems: ['records'] }),
      makeProfile({ organization: '河东镇' }),
      makeProfile({ organization: '北山乡', exposedVoices: [] }),
    );
    expect(row).toEqual({
      voice: 'self',
      category: 'records',
      categoryName: '党务基础',
      organizations: 1,
      documents: 1,
      speakers: 1,
      exposure: 2,
      prevalence: 0.5,
      ...jeffreysInterval(1, 2),
      generalDocuments: 0,
      readingPrecision: null,
      readingRecall: null,
    });
  });

  it('says that five organisations criticised in one review have one document and one speaker behind them', () => {
    const review = [1, 2, 3, 4, 5].map((n) =>
      makeProfile({
        id: `review#${n}`,
        report: 'review',
        organization: `${n}号镇`,
        voice: 'superior',
        speaker: '区委组织部',
        problems: ['records'],
      }),
    );
    expect(rowsOf(...review)[0]).toMatchObject({
      organizations: 5,
      documents: 1,
      speakers: 1,
      prevalence: 1,
    });
  });

  it('counts an organisation once over its years, its reports each', () => {
    const years = [2020, 2021, 2022].map((year) => makeProfile({ year, problems: ['records'] }));
    expect(rowsOf(...years)[0]).toMatchObject({ organizations: 1, documents: 3, exposure: 1 });
  });

  it('lists what is said of nobody in particular beside the prevalence, never in it', () => {
    const talk = makeProfile({ organization: null, report: 'talk', voice: 'superior', problems: ['theory'] });
    expect(rowsOf(talk)[0]).toMatchObject({
      organizations: 0,
      documents: 0,
      exposure: 0,
      prevalence: null,
      low: null,
      generalDocuments: 1,
    });
  });

  it('puts the most widespread first within each voice', () => {
    const rows = rowsOf(
      makeProfile({ organization: '城关镇', problems: ['theory', 'service'] }),
      makeProfile({ organization: '河东镇', problems: ['service'] }),
      makeProfile({ organization: '河东镇', voice: 'superior', report: 'r', problems: ['theory'] }),
    );
    expect(rows.map((row) => [row.voice, row.category])).toEqual([
      ['self', 'service'],
      ['self', 'theory'],
      ['superior', 'theory'],
    ]);
  });

  it('has the columns of common.csv first', () => {
    expect(rowsOf().columns.slice(0, 10)).toEqual([
      'voice',
      'category',
      'categoryName',
      'organizations',
      'documents',
      'speakers',
      'exposure',
      'prevalence',
      'low',
      'high',
    ]);
  });
});
