// What every document of the genre says of itself: greetings, announcements, requests for criticism, thanks; gaps asserted with no object.
import { patternSet } from '../base/pattern-set.js';
import type { Span } from '../base/span.js';

const HAN = '\\u4e00-\\u9fff';
/** Announcements, requests, ends: within a clause, so that what a clause names beside them is left uncovered. */
const search = patternSet([
  // 各位领导、同志们：
  {
    anchors: '尊各同乡',
    pattern: new RegExp(
      `(?:尊敬的)?(?:各位)?[${HAN}]{0,5}?(?:领导|代表|委员|评委|同事|同仁|老师|家长|同学|党员|社员|朋友|同志们?|乡亲们)(?:(?:大家|你们)好)?(?=[、，：！])`,
      'y',
    ),
  },
  // 现将本人履职情况报告如下, 现将整改情况予以公布
  {
    anchors: '现',
    pattern:
      /现(?:就|将)?[^，。；：\d]{0,24}?(?:(?:报告|汇报|述职|通报|反馈|公布|点评)如下|予以(?:公布|通报|反馈)|作(?:一)?(?:汇报|报告))/y,
  },
  // 请各位领导批评指正, 请予审议
  {
    anchors: '请恳敬欢',
    pattern:
      /(?:恳请|敬请|欢迎|请)[^，。；\d]{0,14}?(?:批评指正|批评|指正|评议|审议|审示|审查|审阅|批示|提出宝贵意见|多提意见)/y,
  },
  // 不妥之处, 如有不当
  {
    anchors: '如有不',
    pattern: /(?:如|若)?有?(?:什么)?不(?:妥|当|足|对)(?:之处|的地方)?(?=[，、请敬恳])/y,
  },
  // 述职完毕, 以上报告, 特此报告, 谢谢大家
  {
    anchors: '述汇报发',
    pattern: /(?:述职|汇报|报告|发言|对照检查)(?:完毕|完了|到此(?:结束|为止)?|结束|如下)/y,
  },
  {
    anchors: '以特',
    pattern: /(?:以上(?:是我的)?|特此)(?:述职述廉|述职|报告|汇报|检查|函告)(?=[，。！])/y,
  },
  {
    anchors: '谢衷',
    pattern: /(?:衷心)?(?:感谢|谢谢)(?:大家|各位[^，。；]{0,6})?(?=[，。！])/y,
  },
  // 会议到此结束, 散会, 我就讲这些
  {
    anchors: '会散就到',
    pattern: /(?:会议|会)?就?到(?:此|这里)(?:结束)?(?=[，。！])|散会(?=[，。！])|就讲这(?:些|么多)/y,
  },
  // 讲三点意见, 提出5点要求, 强调几点意见
  {
    anchors: '讲谈提强说',
    pattern:
      /(?:讲|谈|提出?|强调|说)(?:以下|这么|这)?(?:几|两|[一二三四五六七八九十\d０-９])[点个条](?:方面)?的?(?:意见|要求|问题|建议|希望|想法|体会|看法)/y,
  },
  // 向全国各族人民表示衷心的感谢, 我代表县委
  {
    anchors: '向对',
    pattern:
      /[向对][^。；！？\n]{1,60}?表示(?:最?(?:衷心|诚挚|热烈|崇高|由衷|深切|亲切)的?)(?:感谢|谢意|敬意|祝贺|问候|慰问|欢迎)/y,
  },
  { anchors: '我', pattern: /我(?:谨)?代表[^，。；\n]{1,20}，/y },
  // 为什么会这样？
  {
    anchors: '为怎何什原',
    pattern: /(?:为什么|为何|怎么|何以|什么原因|原因何在|原因在哪里?)[^，。；！？\n]{0,8}？/y,
  },
  // 我受县委委托，向大会作工作报告
  { anchors: '我受向', pattern: /向大会(?:作[^，。；]{0,6}?)?报告(?:工作)?/y },
]);

/** The courtesies of a text, ordered by pattern, then by place. */
export function findCourtesies(text: string): readonly Span[] {
  return search(text).flatMap((matches) =>
    matches.map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/**
 * The end of a sentence that asserts a gap and names none: 还存在不小差距，主要表现在：. What the gap is measured by (上级要求, 群众期盼) is said
 * by everybody.
 */
const VAGUE_GAP =
  /(?:存在|有)(?:着)?(?:一些|一定|不少|较大|很大|明显|许多|若干|诸多|不小|以下)?的?(?:突出|薄弱|不容忽视|明显|不尽如人意)?的?(?:差距|不足|问题|薄弱环节|短板弱项|短板|地方|距离)(?:[和与](?:不足|问题|差距|短板))?(?:亟待解决)?(?:，?(?:主要|集中|具体)?(?:表现|体现|反映)?(?:在|为|是)?(?:以下)?[^，。：；]{0,6})?[。：；，]?$/;
/** What is set against a standard or against success admits a gap; 未发现问题 does not. */
const ADMISSION = /相比|要求|期望|期盼|期待|成绩|进步|清醒|对照|来衡量|来审视/;

/** 困难和问题还不少; 摆在桌面上的问题也不少. */
const MANY =
  /(?:困难|问题|矛盾|不足|短板|欠账)(?:[和与](?:困难|问题|矛盾|不足|短板))?(?:还|也|仍|依然|仍然)(?:是)?(?:不少|很多|较多)[。：；，]?$/;

/** Whether a sentence of a problem part says that there is a gap, and not what it is. */
export function isVagueGap(sentence: string): boolean {
  return (VAGUE_GAP.test(sentence) && ADMISSION.test(sentence)) || MANY.test(sentence);
}

/** A line of its own with no end mark that calls itself a document: it names this one. */
const TITLE_LINE =
  /(?:述职|报告|讲话|通报|点评|发言|材料|意见|实录|总结|汇报|纪要|反馈|评议会|情况)(?:[（(][^（）()\n]{1,40}[）)])?$/;
const SHORTEST_TITLE = 6;

/** A title that names a year and a kind of document and no body: 2021年度个人述职述廉报告. */
const NAMELESS_TITLE =
  /^(?:[\d〇○零一二三四五六七八九]{4}年度?)?(?:个人|本人|领导班子|党(?:委|总支|支部)书记)?(?:抓|履行)?(?:基层)?(?:党建|党风廉政建设)?(?:工作|责任|情况|职责)*的?(?:述职|述责|述学|述廉|述德|述法|工作|年度|年终)*(?:报告|总结|汇报)(?:[（(][^（）()\n]{1,40}[）)])?$/;

/** Whether a sentence is the title of the document it stands in and names it. */
export function isTitleLine(sentence: string): boolean {
  return sentence.length >= SHORTEST_TITLE && TITLE_LINE.test(sentence) && !NAMELESS_TITLE.test(sentence);
}

/** Whether a sentence is a title that any body could set above its report. */
export const isNamelessTitle = (sentence: string): boolean => NAMELESS_TITLE.test(sentence);
