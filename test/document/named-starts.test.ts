// Organisations with whose names a sentence begins, and remarks about all of them.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { denoise } from '../../src/denoise/denoise.js';
import { scanCues } from '../../src/document/cue-scan.js';
import { isGeneral, namedStart } from '../../src/document/named-starts.js';
import { organizationNamer } from '../../src/document/organization-names.js';
import type { PassageContext } from '../../src/document/passage.js';
import { readFacts } from '../../src/document/read-facts.js';

const codebook = defaultCodebook();

function contextOf(text: string): PassageContext {
  const clean = denoise(text, codebook);
  const { context } = readFacts({ id: 'x', text, kind: 'review' }, clean, scanCues(codebook, clean.text));
  return { ...context, id: 'x', roles: [], namer: organizationNamer(codebook) };
}

describe('namedStart', () => {
  it.each([
    ['市园林处党总支：党员责任区划得实。', '市园林处党总支', true],
    ['县民政局党组存在的主要问题：换届超期。', '县民政局党组', true],
    ['再说柳林村。', '柳林村', true],
    ['轮到工程部支部，大家话更直。', '工程部支部', true],
    ['他说，门诊党支部讲业务多。', '门诊党支部', false],
    ['希望滨江社区先把楼道清干净。', '滨江社区', false],
    ['化学学院实验室管理松。', '化学学院', false],
    ['翠湖社区党总支活动老一套。', '翠湖社区党总支', false],
  ] as const)('%s begins with %s', (text, name, sure) => {
    const context = contextOf(text);
    expect(namedStart(context, context.units[0]!)).toMatchObject({ name, sure });
  });

  it.each([
    ['各支部要对号入座。'],
    ['有的社区台账不全。'],
    ['不足之处：学习少。'],
    ['支部书记一年没有讲党课。'],
    ['可新来的社区干部还没有上手。'],
    ['理论学习不系统。'],
    ['七个社区都要整改。'],
  ])('%s begins with no organisation', (text) => {
    const context = contextOf(text);
    expect(namedStart(context, context.units[0]!)).toBeNull();
  });
});

describe('isGeneral', () => {
  it.each([
    ['从六个支部的情况看，短板相近。', true],
    ['希望各支部对号入座。', true],
    ['共性的问题有两个。', true],
    ['针对上述问题，提出三点意见。', true],
    ['会议到此结束。', true],
    ['会议记录不完整。', false],
    ['党费收缴不及时。', false],
  ])('%s: %s', (text, expected) => {
    const context = contextOf(text);
    expect(isGeneral(context.text, context.units[0]!)).toBe(expected);
  });
});
