import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/codebook/vocabulary.js';
import { findNamed } from '../../src/findings/find-named.js';
import { findProblems } from '../../src/findings/find-problems.js';
import type { NamedFrame } from '../../src/findings/findings.js';
import { codebook, sentenceDocument } from './sentence-document.js';

/** A sentence of a role, and the weaknesses it names, each with its frame. */
const cases: readonly (readonly [Role, string, readonly (readonly [NamedFrame, string])[]])[] = [
  ['plan', '着力破解党建与业务“两张皮”难题。', [['planned', '党建与业务“两张皮”']]],
  ['plan', '专项整治有偿补课、违规收费等问题。', [['planned', '有偿补课、违规收费']]],
  ['plan', '坚决防止责任落实不到位。', [['planned', '责任落实不到位']]],
  ['demand', '严禁优亲厚友、弄虚作假。', [['demanded', '优亲厚友、弄虚作假']]],
  ['demand', '要切实解决群众办事来回跑的问题。', [['demanded', '群众办事来回跑的问题']]],
  ['achievement', '整治小区乱停乱放问题，群众拍手称快。', [['remedied', '小区乱停乱放问题']]],
  ['achievement', '解决了老旧小区停车难问题。', [['solved', '老旧小区停车难']]],
  ['achievement', '党费收缴不及时问题得到有效解决。', [['solved', '党费收缴不及时']]],
  ['plan', '控制新增借款，坚决防止债务违约。', [['planned', '债务违约']]],
  ['demand', '坚决纠正满堂灌、题海战。', [['demanded', '满堂灌、题海战']]],
  ['demand', '严禁刑讯逼供，违者严处。', [['demanded', '刑讯逼供']]],
  ['plan', '落实“五个严禁”和任职回避规定。', []],
  ['demand', '集中整治要精准。', []],
  ['demand', '力戒空谈、务求实效。', []],
  ['plan', '认真查找存在的问题和不足。', []],
  ['demand', '切实解决实际问题。', []],
  ['problem', '党费收缴不及时。', []],
  ['demand', '凡是台账不全的，一律不予验收。', []],
  ['demand', '如果整改不到位，评优一票否决。', []],
];

describe('weaknesses named without being asserted', () => {
  it.each(cases)('%s: %s', (role, text, expected) => {
    const document = sentenceDocument(text, role);
    const named = findNamed(document, codebook, findProblems(document, codebook));
    expect(named.map(({ frame, text: words }) => [frame, words])).toEqual(expected);
  });

  it('never overlap a problem', () => {
    const document = sentenceDocument('针对组织生活不规范等问题，着力解决支部书记带头不够的问题。', 'plan');
    const problems = findProblems(document, codebook);
    const named = findNamed(document, codebook, problems);
    expect(problems.map((problem) => problem.text)).toEqual(['组织生活不规范']);
    expect(named.map((weakness) => weakness.text)).toEqual(['支部书记带头不够']);
  });

  it('have the category of what is fought', () => {
    const document = sentenceDocument('切实解决党费收缴不及时问题。', 'demand');
    expect(findNamed(document, codebook, []).map((weakness) => weakness.category)).toEqual(['party-records']);
  });
});
