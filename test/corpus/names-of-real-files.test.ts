// The dictionary that ships with the library, at work on names as county offices give them.
import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/corpus/read-reports.js';
import { temporaryFolder } from './temporary-folder.js';

const cases: readonly (readonly [string, string | undefined, number | undefined, string | undefined])[] = [
  ['2022年度城关镇党委书记述职报告.txt', '城关镇党委', 2022, 'self-report'],
  ['2021/青阳镇.txt', '青阳镇', 2021, undefined],
  ['石桥镇党委2021年述职报告.txt', '石桥镇党委', 2021, 'self-report'],
  ['2023年度述职/03河湾街道党工委.txt', '河湾街道党工委', 2023, 'self-report'],
  ['述职报告（县水利局党组）.txt', '县水利局党组', undefined, 'self-report'],
  ['县第三中学党总支/2022年度述职报告.txt', '县第三中学党总支', 2022, 'self-report'],
  ['县人民医院党委书记、院长2022年度述职述廉报告.txt', '县人民医院党委', 2022, 'self-report'],
  ['附件2：翠园社区党总支对照检查材料.txt', '翠园社区党总支', undefined, 'self-report'],
  ['县城投集团党委关于巡察整改进展情况的报告.txt', '县城投集团党委', undefined, 'inspection'],
  ['县委书记在2022年度述职评议会上的讲话.txt', undefined, 2022, 'speech'],
  ['2022年度述职评议会实录.txt', undefined, 2022, 'review'],
  ['全县党建工作总结.txt', undefined, undefined, 'self-report'],
  ['扫描20230110.txt', undefined, undefined, undefined],
];

describe('metadata from the name of a file', () => {
  it.each(cases)('%s', async (name, organization, year, kind) => {
    const [report] = await readReports(
      temporaryFolder({ [name]: null, '_/b.txt': 'English, to hold the folder open' }),
    );
    expect({ organization: report?.organization, year: report?.year, kind: report?.kind }).toEqual({
      organization,
      year,
      kind,
    });
  });

  it('comes from the folder named where only that knows the year', async () => {
    const folder = temporaryFolder({ '2022/青阳镇.txt': null });
    const [report] = await readReports(`${folder}/2022`);
    expect(report).toMatchObject({
      id: '青阳镇',
      year: 2022,
      provenance: { year: 'folder', organization: 'file-name' },
    });
  });
});
