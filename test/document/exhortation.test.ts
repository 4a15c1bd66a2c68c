// Exhortation: who is told to do something.
import { describe, expect, it } from 'vitest';
import { isExhortation } from '../../src/document/exhortation.js';

const says = (text: string): boolean => isExhortation(text, 0, text.length);

describe('isExhortation', () => {
  it.each([
    ['要压实党建责任。'],
    ['必须从严治党。'],
    ['各级党组织要对照检查。'],
    ['大家要认真学习。'],
    ['班子成员要抓好分管领域。'],
    ['市纪委监委要加大通报力度。'],
    ['党员、干部要带头执行。'],
    ['也要抓好落实。'],
    ['各单位务必高度重视。'.replace('务必', '必须')],
  ])('%s exhorts', (text) => {
    expect(says(text)).toBe(true);
  });

  it.each([
    ['重要事项研究不够。'],
    ['存在的主要问题。'],
    ['需要进一步加强。'],
    ['要求不严。'],
    ['党委会纪要不全。'],
    ['责任落实不到位，要加强。'],
    ['首要任务没有完成。'],
  ])('%s does not begin with an exhortation', (text) => {
    expect(says(text)).toBe(false);
  });
});
