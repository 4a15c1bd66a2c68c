// Names of organisations with which a sentence begins, and how surely a passage about that organisation begins there.
import type { PassageContext } from './passage.js';
import { isClauseMark, type Unit } from './split-units.js';

/** A name at the start of a unit. */
export interface NamedStart {
  readonly name: string;
  /** The word it ends with: 党支部, 社区. */
  readonly ending: string;
  /** Whether it stands as a label, a heading or an address does; else it is only the subject of its sentence. */
  readonly sure: boolean;
}

/** 他说，门诊党支部…; 再说大坝村。 轮到工程部支部，… （二）对水务公司党委的点评 */
const introduction =
  /(?:(?:他|她|书记|部长|主任)(?:还)?(?:说|指出|认为)[，：])?(?:首先|先|再|接着|然后|最后|下面|还有|另外|希望|建议|下一位|轮到|第.{1,2}[个位家](?:是)?)?，?(?:来)?(?:请|是|对|关于|(?:说|讲|谈|看|评|点评)(?:一?[说讲谈看评]|一下)?)?/y;

/** What can follow the name of an organisation whose passage begins: 县民政局党组存在的主要问题：, 县统计局党组：, 一支部，. */
const opensPassage =
  /^(?:党委|党组|党支部|党总支)?(?:书记)?(?:[^，。；：\n]{0,8}?(?:存在|主要|的?述职|同志|[：:]|$)|的(?:点评|评价|意见|反馈)|[，。])/;
/** 各支部, 部分单位, 全县: no organisation in particular. */
const indefinite =
  /^(?:各|一?部分|个别|少数|有的|一些|多数|大多数|基层|该|本|我|全|其他|某些|每|所属|下属|这些|上述|以上|机关各|党员|班子|两委|支委|现场|今年|去年|上级|不少|几个|我们|你们|他们|今天|目前|但|可|只是|这|那|不足|短板|问题|机关(?:党|支部|纪)|支部|支队|党组|党委|包村|村干部|干部|书记|从[\d一二三四五六七八九十]|据|上午|下午|明年|[一二三四五六七八九十两\d]+[个家名位所条项])/;
/** What no name holds: of a sentence whose subject is no organisation, part would be taken for one. */
const noName =
  /[的是了把在没未请你我这那也都被但只望让给而要各他原]|[今去]年|进一步|利用|不(?!动产)|(?<!国)有(?!限|色)/;
/** 干部队伍, 中心组, 局面: the word goes on and ends no name. */
const goesOn =
  /^(?:队伍|中心(?:组|工作|任务|学习)|[局场]面|部[分门]|处[于理分罚在]|站[位在]|所[有以在需述]|村[级民里务])/;
const LONGEST_NAME = 24;
const SHORTEST_NAME = 3;

/** The organisation a unit begins with, or null. */
export function namedStart(context: PassageContext, unit: Unit): NamedStart | null {
  const { text, cues, namer } = context;
  introduction.lastIndex = unit.body;
  const start = unit.body + (introduction.exec(text)?.[0].length ?? 0);
  for (const from of start === unit.body ? [start] : [start, unit.body]) {
    const reach = nameReach(text, from, unit.end);
    if (reach === from || indefinite.test(text.slice(from, reach))) continue;
    let sure: string | null = null;
    let end = 0;
    let plain: string | null = null;
    let ending = '';
    for (const cue of cues.of('organization-words', from, reach)) {
      const { use } = cue.row;
      if (use !== 'party-body' && use !== 'suffix' && use !== 'whole-body') continue;
      if (cue.end - from < SHORTEST_NAME || goesOn.test(text.slice(cue.start, cue.end + 2))) continue;
      const name = namer.name(text.slice(from, cue.end));
      if (name === null || noName.test(name)) continue;
      if (opensPassage.test(text.slice(cue.end, Math.min(unit.end, cue.end + LONGEST_NAME)))) {
        sure = name;
        ending = cue.row.phrase;
      }
      // 和兴社区党支部: the plain name goes on as long as the next word of a name joins it.
      if (plain === null || cue.start <= end) {
        plain = name;
        end = cue.end;
        if (sure === null) ending = cue.row.phrase;
      }
    }
    if (sure !== null) return { name: sure, ending, sure: true };
    if (plain !== null) return { name: plain, ending, sure: false };
  }
  return null;
}

/** Where the words end in which a name can stand: at the next mark. */
function nameReach(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_NAME);
  let at = from;
  while (at < limit && !isNameEnd(text.charCodeAt(at))) at++;
  return at;
}

/** ，。；：、！？“” and their half-width colon. */
function isNameEnd(unit: number): boolean {
  return isClauseMark(unit) || endings.has(unit);
}

const endings = new Set([...'。；！？“”:\n'].map((mark) => mark.charCodeAt(0)));

/** 从七个支部的情况看, 希望各支部, 共性问题: here the text speaks of all again. */
const general =
  /^(?:从(?:总体|整体|面上|共性|全局|大家|[一二三四五六七八九十两\d]+[个家位名])|总的|总体|综合|共性|面上|各[^，。]{0,12}(?:要|[，。])|(?:[一二三四五六七八九十两几\d]+)(?:个|家|位|名|所)[^，。]{0,8}(?:支部|单位|书记|党组织|社区|村|学院|学校|同志|公司|企业)|其余|其他|剩下的|希望(?:各|大家|全)|请(?:各|大家|工作人员)|大家|同志们|全[市县区镇校院局系]|下一?步|最后(?:再)?(?:讲|说|谈|提|强调)|下面|现在|会议(?:到此|结束|最后|要求|强调|号召)|散会|测评|望各|这些问题|针对(?:上述|以上|巡察|存在|发现|这些))/;

/** Whether a unit leaves the organisation spoken of for all of them. */
export function isGeneral(text: string, unit: Unit): boolean {
  return general.test(text.slice(unit.body, Math.min(unit.end, unit.body + 28)));
}
