// Set phrases: the longest listed wording whatever its quotation marks, shapes no list can hold, and what is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSlogans, UNLISTED_FAMILY } from '../../src/findings/find-slogans.js';
import type { Slogan } from '../../src/findings/findings.js';
import { codebook, sentenceDocument } from './sentence-document.js';

const slogansIn = (text: string): readonly Slogan[] => findSlogans(sentenceDocument(text), codebook);
const textsIn = (text: string): readonly string[] => slogansIn(text).map((slogan) => slogan.text);

type Case = readonly [sentence: string, ...slogans: string[]];

const listed: readonly Case[] = [
  ['全院上下凝心聚力抓创建。', '凝心聚力'],
  ['把责任落到实处，推动工作落地见效。', '落到实处', '落地见效'],
  ['打通服务企业的最后一公里。', '最后一公里'],
  ['发扬钉钉子精神，一锤接着一锤敲。', '发扬钉钉子精神', '一锤接着一锤敲'],
  ['村党组织的战斗堡垒作用得到发挥。', '战斗堡垒作用'],
  ['持续整治形式主义、官僚主义。', '形式主义、官僚主义'],
  ['要立足新发展阶段、贯彻新发展理念、构建新发展格局。', '立足新发展阶段、贯彻新发展理念、构建新发展格局'],
  ['党委书记扛牢主体责任。', '扛牢主体责任'],
  ['全面从严治党永远在路上。', '全面从严治党永远在路上'],
  ['以习近平新时代中国特色社会主义思想为指导，抓好全年工作。', '以习近平新时代中国特色社会主义思想为指导'],
  ['护士长以身作则，科室风清气正。', '以身作则', '风清气正'],
  ['农业学大寨，工业学大庆。', '农业学大寨，工业学大庆'],
];

/** What the whole country says: of government, army and Party, of the economy. */
const general: readonly Case[] = [
  ['处理好改革、发展、稳定的关系是关键。', '处理好改革、发展、稳定的关系'],
  ['促进国民经济持续快速健康发展。', '国民经济持续快速健康发展'],
  ['理事会要统筹兼顾、突出重点。', '统筹兼顾、突出重点'],
  ['民兵连听党指挥。', '听党指挥'],
  ['会上开展批评和自我批评。', '开展批评和自我批评'],
  ['让党旗在基层一线高高飘扬。', '让党旗在基层一线高高飘扬'],
  ['调研时发现推一推动一动、不推就不动。', '推一推动一动、不推就不动'],
];

const metaphors: readonly Case[] = [
  ['党建和业务“两张皮”的现象还在。', '两张皮'],
  ['做好巡视整改的后半篇文章。', '后半篇文章'],
  ['不能上热中温下冷。', '上热中温下冷'],
  ['说起来重要、做起来次要、忙起来不要。', '说起来重要、做起来次要、忙起来不要'],
  ['对各村不搞“一刀切”。', '不搞“一刀切”'],
];

const acrossMarks: readonly Case[] = [
  ['增强“四个意识”、坚定“四个自信”、做到“两个维护”。', '增强“四个意识”、坚定“四个自信”、做到“两个维护”'],
  ['增强四个意识，坚定四个自信，做到两个维护。', '增强四个意识，坚定四个自信，做到两个维护'],
  ['推进“两学一做”学习教育常态化制度化。', '推进“两学一做”学习教育常态化制度化'],
  ['坚定拥护“两个确立”，坚决做到“两个维护”。', '坚定拥护“两个确立”，坚决做到“两个维护”'],
  ['往深里走，往心里走，往实里走。', '往深里走，往心里走，往实里走'],
  ['树牢‘四个意识’。', '树牢‘四个意识’'],
];

const shapes: readonly Case[] = [
  ['认真学习党的二十届三中全会精神。', '党的二十届三中全会精神'],
  ['贯彻党的十九届五中全会和党的二十大精神。', '党的十九届五中全会和党的二十大精神'],
  ['贯彻党的十九大和十九届二中、三中全会精神。', '党的十九大和十九届二中、三中全会精神'],
  ['学习党的十八大和十八届历次全会精神。', '党的十八大和十八届历次全会精神'],
  ['为防汛备汛提供坚强组织保证。', '提供坚强组织保证'],
  ['为改制奠定了坚实的思想基础。', '奠定了坚实的思想基础'],
  ['对标习近平总书记关于乡村振兴工作的重要论述。', '习近平总书记关于乡村振兴工作的重要论述'],
  ['把楼栋党员动员起来、组织起来。', '动员起来、组织起来'],
  ['真学真信、真用真干。', '真学真信、真用真干'],
  ['勇于创新、勇于突破、勇于担当。', '勇于创新、勇于突破、勇于担当'],
  ['增强执行力和公信力。', '执行力和公信力'],
  ['推进“四抓四促”工作。', '四抓四促'],
  ['落实“六个到位”要求。', '六个到位'],
  ['以“三比三看”为载体。', '三比三看'],
  ['对重点工作再梳理、再排查、再督办。', '再梳理、再排查、再督办'],
  ['对困难群众应帮尽帮。', '应帮尽帮'],
  ['做到应检尽检、应治尽治。', '应检尽检、应治尽治'],
];

/** Plain terms, names and ordinary words. */
const none: readonly string[] = [
  '三会一课记录不规范。',
  '“三会一课”开展不正常。',
  '党费收缴、发展党员按程序办理。',
  '执行《关于全面从严治党主体责任的规定》。',
  '开展“党旗领航乡村振兴”活动。',
  '“四点半学堂”开课。',
  '整治“三超两乱”。',
  '开展“五进五送”活动。',
  '服务“三农”，关心“一老一小”。',
  '村里修了两条路。',
  '规划期内完成十四五目标。',
  '考核结果为“一般”。',
];

describe('findSlogans', () => {
  it.each(listed)('takes the longest listed wording: %s', (sentence, ...expected) => {
    expect(textsIn(sentence)).toEqual(expected);
  });

  it.each(general)('knows what is said everywhere: %s', (sentence, ...expected) => {
    expect(textsIn(sentence)).toEqual(expected);
  });

  it.each(metaphors)('knows the metaphors of the genre: %s', (sentence, ...expected) => {
    expect(textsIn(sentence)).toEqual(expected);
  });

  it.each(acrossMarks)('reads across quotation marks and commas: %s', (sentence, ...expected) => {
    expect(textsIn(sentence)).toEqual(expected);
  });

  it.each(shapes)('knows shapes no list can hold: %s', (sentence, ...expected) => {
    expect(textsIn(sentence)).toEqual(expected);
  });

  it.each(none)('leaves plain terms and names alone: %s', (sentence) => {
    expect(textsIn(sentence)).toEqual([]);
  });

  it('lets a watchword through that is the whole name of a campaign', () => {
    expect(textsIn('开展“我为群众办实事”实践活动。')).toEqual(['“我为群众办实事”实践活动']);
  });

  it('has no phrase begin within a longer numeral', () => {
    expect(textsIn('六稳六保之外的十六保不是提法。')).toEqual(['六稳六保']);
  });

  it('finds none in noise', () => {
    expect(findSlogans(sentenceDocument('凝心聚力，订阅会员！', 'noise'), codebook)).toEqual([]);
  });
});

describe('what is told of a slogan', () => {
  it('is the canonical phrase, its family and the year', () => {
    const [slogan] = slogansIn('牢固树立“四个意识”。');
    expect(slogan).toMatchObject({ phrase: '四个意识', family: '四个意识时期', since: 2016, sentence: 0 });
  });

  it('is no year where it has always been said', () => {
    expect(slogansIn('凝心聚力。')[0]).toMatchObject({ phrase: '凝心聚力', since: null });
  });

  it('is its own words where it is no listed phrase', () => {
    expect(slogansIn('推进“四抓四促”工作。')[0]).toMatchObject({
      phrase: '四抓四促',
      family: '数字新词',
      since: null,
    });
  });

  const dated: readonly (readonly [phrase: string, since: number])[] = [
    ['为人民服务', 1944],
    ['四个现代化', 1964],
    ['以阶级斗争为纲', 1963],
    ['科学发展观', 2003],
    ['八荣八耻', 2006],
    ['中国梦', 2012],
    ['三严三实', 2014],
    ['两学一做', 2016],
    ['两个维护', 2018],
    ['两个确立', 2021],
    ['三个务必', 2022],
    ['新质生产力', 2023],
  ];

  it.each(dated)('dates %s to %d', (phrase, since) => {
    expect(slogansIn(`文中写到${phrase}。`).map((slogan) => slogan.since)).toEqual([since]);
  });
});

describe('findSlogans holds', () => {
  const rows = codebook.tables.slogans;

  it('finds every listed phrase that stands alone, as itself or within a longer one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), (row) => {
        const found = slogansIn(`${row.phrase}。`);
        expect(found.map((slogan) => slogan.text).join('')).toContain(row.phrase);
      }),
      { numRuns: 400 },
    );
  });

  it('quotes what stands at its offsets, in order and without overlaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rows), { minLength: 2, maxLength: 8 }), (chosen) => {
        const document = sentenceDocument(`${chosen.map((row) => `“${row.phrase}”`).join('，')}。`);
        let end = 0;
        for (const slogan of findSlogans(document, codebook)) {
          expect(slogan.start).toBeGreaterThanOrEqual(end);
          expect(document.clean.text.slice(slogan.start, slogan.end)).toBe(slogan.text);
          end = slogan.end;
        }
        expect(end).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what recurs in public texts and is in no list', () => {
  it.each([['要提高党的领导水平和执政水平。', '提高党的领导水平和执政水平']])(
    'is found in %s, in a family of its own and without a year',
    (text, phrase) => {
      expect(slogansIn(text)).toEqual([
        expect.objectContaining({ text: phrase, phrase, family: UNLISTED_FAMILY, since: null }),
      ]);
    },
  );

  it.each(['加强干部队伍建设。', '经济结构得到优化。', '党内监督持续开展。'])(
    'is none where it only names a field of work: %s',
    (text) => {
      expect(slogansIn(text).filter(({ family }) => family === UNLISTED_FAMILY)).toEqual([]);
    },
  );

  it('leaves a place to the listed phrase, which knows its family', () => {
    for (const { family } of slogansIn('坚持全心全意为人民服务的根本宗旨。'))
      expect(family).not.toBe(UNLISTED_FAMILY);
  });
});

describe('the dictionary of slogans', () => {
  const rows = codebook.tables.slogans;
  const byPhrase = new Map(rows.map((row) => [row.phrase, row]));

  it('is broad', () => {
    expect(rows.length).toBeGreaterThan(6000);
    expect(new Set(rows.map((row) => row.kind))).toEqual(
      new Set(['doctrine', 'numbered', 'exhortation', 'metaphor', 'goal']),
    );
  });

  it('points every variant to a canonical phrase of the same family', () => {
    for (const row of rows) {
      if (row.variantOf === '') continue;
      expect(byPhrase.get(row.variantOf), row.phrase).toMatchObject({ variantOf: '', family: row.family });
    }
  });

  it('is written as it is matched: no quotation marks, no commas but 、', () => {
    for (const row of rows) expect(row.phrase).not.toMatch(/[“”‘’"「」『』，,。；：\s]/);
  });

  it('never makes a longer wording older than the phrase it contains, within a family of variants', () => {
    for (const row of rows) {
      const canonical = row.variantOf === '' ? undefined : byPhrase.get(row.variantOf);
      if (canonical?.since == null || row.since === null || !row.phrase.includes(canonical.phrase)) continue;
      expect(row.since, `${row.phrase} (${canonical.phrase})`).toBeGreaterThanOrEqual(canonical.since);
    }
  });
});
