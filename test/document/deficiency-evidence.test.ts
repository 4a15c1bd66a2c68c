// How strongly a stretch asserts a shortcoming.
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { scanCues } from '../../src/document/cue-scan.js';
import { deficiencyEvidence } from '../../src/document/deficiency-evidence.js';

const codebook = defaultCodebook();
const sumOf = (text: string): number =>
  deficiencyEvidence(text, scanCues(codebook, text), 0, text.length).sum;

describe('deficiencyEvidence', () => {
  it.each([
    ['党费收缴不规范'],
    ['责任压得不够实'],
    ['会议记录流于形式'],
    ['2名干部受到警告处分'],
    ['未按规定公示'],
    ['缺乏系统思考'],
  ])('%s asserts a shortcoming', (text) => {
    expect(sumOf(text)).toBeGreaterThan(0.9);
  });

  it.each([
    ['着力破解责任不实难题'],
    ['坚决防止流于形式'],
    ['全年未发生违规违纪行为'],
    ['没有出现责任不落实问题'],
    ['不断加强队伍建设'],
    ['开展活动3次'],
  ])('%s asserts none', (text) => {
    expect(sumOf(text)).toBe(0);
  });

  it('counts more where more is asserted', () => {
    expect(sumOf('责任不实，记录不全，活动不经常')).toBeGreaterThan(sumOf('责任不实'));
  });
});
