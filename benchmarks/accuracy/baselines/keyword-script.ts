// Baseline: the script an office would write in an afternoon: words of criticism, digits with measure words, known phrases.
import { emptyAnnotation, type ScoredAnnotation } from '../annotation.js';
import type { GoldFigure, GoldSpan } from '../gold.js';
import type { Baseline, BaselineInput } from './baseline.js';
import { cutSentences, statementOf } from './cut-sentences.js';
import { headingRoles } from './heading-roles.js';
import { wellKnownPhrases } from './well-known-phrases.js';

/** A sentence with one of them is a problem. */
const criticism: readonly string[] = [
  '不足',
  '不够',
  '不到位',
  '不规范',
  '不严',
  '不实',
  '不深',
  '不强',
  '不高',
  '不细',
  '不力',
  '不完善',
  '不健全',
  '不平衡',
  '不及时',
  '不明显',
  '不彻底',
  '不扎实',
  '薄弱',
  '短板',
  '弱项',
  '缺乏',
  '缺失',
  '欠缺',
  '滞后',
  '差距',
  '淡薄',
  '弱化',
  '虚化',
  '流于形式',
  '走过场',
  '形式主义',
  '单一',
  '老化',
  '脱节',
  '两张皮',
  '有待',
  '亟待',
  '较差',
  '较弱',
  '打折扣',
  '宽松软',
];

/** Digits and a measure word: 12次, 3.5万元, 80％. */
const FIGURE =
  /[0-9０-９]+(?:[.．][0-9０-９]+)?(?:余|多)?[万亿]?(?:个百分点|平方米|公里|小时|分钟|％|%|元|次|个|人|名|户|家|场|期|件|项|条|份|篇|所|处|支|批|亩|天|位)/g;

export const keywordScript: Baseline = {
  name: 'keyword script',
  measures: ['role', 'problem', 'figure', 'figureOnOther', 'slogan', 'boilerplate'],
  annotate,
};

function annotate({ text }: BaselineInput): ScoredAnnotation {
  const roled = headingRoles(cutSentences(text));
  const criticised = roled.filter(
    ({ sentence, heading }) => !heading && criticism.some((word) => sentence.text.includes(word)),
  );
  return {
    ...emptyAnnotation,
    sentences: roled.map(({ sentence, role }) => ({
      ...sentence,
      role,
      boilerplate: !/[0-9０-９]/.test(sentence.text),
    })),
    problems: criticised.map(({ sentence }) => ({
      ...statementOf(sentence),
      category: 'unspecific',
      mode: 'vague',
      locus: 'unit',
    })),
    figures: [...text.matchAll(FIGURE)].map(
      (match): GoldFigure => ({ start: match.index, end: match.index + match[0].length }),
    ),
    slogans: wellKnownPhrases.flatMap((phrase) => placesOf(phrase, text)),
  };
}

function placesOf(phrase: string, text: string): readonly GoldSpan[] {
  const places: GoldSpan[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
    places.push({ start: at, end: at + phrase.length });
  return places;
}
