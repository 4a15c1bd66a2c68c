// Complaints told by contrast, behaviour or a figure of shortage: 有布置、少检查; 先施工后补批; 只完成六成.
import type { AnchoredPattern } from '../base/pattern-set.js';
import type { Mode } from '../codebook/tables/deficiencies.js';

/** A form of words that makes a complaint. */
export interface Construction extends AnchoredPattern {
  readonly part?: 'incident' | 'lead';
  readonly mode: Mode;
  readonly strength: 1 | 2 | 3;
}

const WORD = '[^，。；、：！？“”（）\\s]';
const END = '(?=[，。；、！等”\\n]|$)';
const NUMBER = '[\\d×XＸ*＊一二两三四五六七八九十百]+(?:\\.\\d+)?';
/** A part of a whole. */
const SHARE = `(?:${NUMBER}(?:%|％|成|个百分点)|一半|半数|三分之一|四分之一)`;
/** A number of anything but time, money and order. */
const COUNT = `${NUMBER}余?(?:个|家|次|人|名|位|项|件|条|台|套|所|处|场|篇|份|户|辆|间)(?!月|小时|工作日|星期|季度|昼夜)`;
const SCARCE = '(?:只|仅|才|尚不足|还?不足|不到)';
const reform = (pattern: string): RegExp => new RegExp(pattern, 'y');

/** Constructions that count mainly where problems are reported. */
export const contrasts: readonly Construction[] = [
  // 有布置、少检查; 有台账、无记录
  {
    pattern: reform(`有${WORD}{1,6}[、，](?:但|却)?[少无没缺]${WORD}{1,6}${END}`),
    anchors: '有',
    mode: 'effort',
    strength: 2,
  },
  // 次数多，真正管用的不多
  {
    pattern: reform(`多[、，](?:但|而|却)?${WORD}{1,14}(?:不多|很少|较少|偏少|寥寥无几)${END}`),
    anchors: '多',
    mode: 'effort',
    strength: 2,
  },
  // 硬件硬、软件软; 上头热、下头冷
  {
    pattern: reform(
      `(?:硬[、，]${WORD}{1,6}软|热[、，]${WORD}{1,6}冷|强[、，]${WORD}{1,6}弱|快[、，]${WORD}{1,6}慢|紧[、，]${WORD}{1,6}松|实[、，]${WORD}{1,6}虚)${END}`,
    ),
    anchors: '硬热强快紧实',
    mode: 'uneven',
    strength: 2,
  },
  // 先施工后补批, 先支出再补签
  {
    pattern: reform(`先${WORD}{1,8}[、，]?[后再](?:来|行)?补${WORD}{0,4}`),
    anchors: '先',
    mode: 'irregular',
    strength: 2,
  },
  // 把座谈会开成了表彰会
  {
    pattern: reform(`[把将]${WORD}{1,14}[开当做变办看搞写弄学]成了?(?=${WORD})`),
    part: 'lead',
    anchors: '把将',
    mode: 'formalism',
    strength: 1,
  },
  // 由他人代笔
  {
    pattern: reform(`由${WORD}{1,14}(?:代[笔劳填写签办管]|代为)${END}`),
    anchors: '由',
    mode: 'formalism',
    strength: 2,
  },
  // 会计由出纳兼任
  {
    pattern: reform(`由${WORD}{1,14}(?:兼任|兼职|兼管|兼)${END}`),
    anchors: '由',
    mode: 'capacity',
    strength: 1,
  },
  // 以念文件为主
  { pattern: reform(`以[念读听看抄填]${WORD}{1,8}为主`), anchors: '以', mode: 'formalism', strength: 1 },
  // 专职人员只有2名
  {
    pattern: reform(`${SCARCE}(?:有|配备?|配有|剩|剩下|余)?了?${NUMBER}[名人位]`),
    anchors: '只仅才尚还不',
    mode: 'capacity',
    strength: 1,
  },
  // 只完成了一半, 覆盖率仅41%, 仅为计划的六成
  {
    pattern: reform(
      `${SCARCE}(?!有效)${WORD}{0,3}?了?(?:${WORD}{1,8}的)?(?:约|近|不到|不足)?(?:${SHARE}|${COUNT})`,
    ),
    anchors: '只仅才尚还不',
    mode: 'effect',
    strength: 1,
  },
  // 还有3个标段在办手续
  {
    pattern: reform(`(?<=[尚还仍]有)${COUNT}(?=的?(?!方面|问题|短板|不足|困难|差距|原因)${WORD}{2})`),
    part: 'lead',
    anchors: '0123456789×XＸ*＊一二两三四五六七八九十百',
    mode: 'effect',
    strength: 1,
  },
  // 低于全省平均水平, 慢于序时进度
  {
    pattern: reform(
      `(?:低于|落后于|不及|慢于|少于|差于)${WORD}{0,14}(?:平均|水平|标准|目标|进度|要求|计划|预期|均值)`,
    ),
    anchors: '低落不慢少差',
    mode: 'effect',
    strength: 2,
  },
  // 漏损率高于行业均值
  {
    pattern: reform(
      `(?:漏损|投诉|空置|事故|离职|流失|返工|差错|退货|损耗|不良|逾期|超时)[率量数]${WORD}{0,4}高于${WORD}{0,12}`,
    ),
    anchors: '漏投空事离流返差退损不逾超',
    mode: 'effect',
    strength: 2,
  },
];
