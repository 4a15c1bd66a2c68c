// Labels that say who speaks in a transcript.
import { describe, expect, it } from 'vitest';
import { isHost, speechStart } from '../../src/document/speaker-labels.js';

describe('speechStart', () => {
  it.each([
    ['主持人：现在开会，请大家安静。', '现在开会，请大家安静。'],
    ['主持人（县委副书记）：同志们，现在开会。', '同志们，现在开会。'],
    ['县委书记：今天的述职开得很好。', '今天的述职开得很好。'],
    ['县委组织部部长点评：石桥镇党委有亮点。', '石桥镇党委有亮点。'],
  ])('%s speaks %s', (text, speech) => {
    expect(text.slice(speechStart(text, 0, text.length))).toBe(speech);
  });

  it.each([
    ['存在的主要问题：责任压得不实。'],
    ['主持点评：县委书记'],
    ['时间：2022年1月13日下午三点'],
    ['述职人：石桥镇党委书记'],
  ])('%s begins with no label', (text) => {
    expect(speechStart(text, 0, text.length)).toBe(0);
  });
});

describe('isHost', () => {
  it.each([
    ['主持人：现在开会，请大家安静。', true],
    ['县委书记：今天的述职开得很好。', false],
    ['主持召开会议12次。', false],
  ])('%s: %s', (text, host) => {
    expect(isHost(text, 0, speechStart(text, 0, text.length))).toBe(host);
  });
});
