// Names of organisations: what of a wording is the name, and what all its forms share.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { organizationNamer } from '../../src/document/organization-names.js';

const namer = organizationNamer(defaultCodebook());

describe('name', () => {
  it.each([
    ['城关镇党委', '城关镇党委'],
    ['中共城关镇委员会', '城关镇党委'],
    ['中国共产党城关镇委员会', '城关镇党委'],
    ['城关镇党委书记王**', '城关镇党委'],
    ['城关镇镇长', '城关镇'],
    ['**镇党委黄**', '**镇党委'],
    ['**集团公司党委**同志', '**集团公司党委'],
    ['区教育工委**', '区教育工委'],
    ['区公共服务党支部张**', '区公共服务党支部'],
    ['教育局党委书记', '教育局党委'],
    ['教育局长李某', '教育局'],
    ['县水利局党组书记、局长', '县水利局党组'],
    ['中共河湾街道工作委员会', '河湾街道党工委'],
    ['中共县第三中学总支部委员会', '县第三中学党总支'],
    ['中共机关支部委员会', '机关党支部'],
    ['中共云岭县委员会', '云岭县委'],
    ['中共县水利局党组', '县水利局党组'],
    ['县人民医院党委', '县人民医院党委'],
    ['“先锋”党支部', '先锋党支部'],
  ])('in %s is %s', (written, name) => {
    expect(namer.name(written)).toBe(name);
  });

  it.each([['大家'], ['各位领导'], ['王**同志'], ['党委'], ['政府'], ['三点意见']])(
    'there is none in %s',
    (written) => {
      expect(namer.name(written)).toBeNull();
    },
  );
});

describe('key', () => {
  it.each([
    [['城关镇', '城关镇党委', '中共城关镇委员会'], '城关镇'],
    [['县水利局', '县水利局党组', '中共县水利局党组'], '县水利局'],
    [['河湾街道', '河湾街道党工委', '中共河湾街道工作委员会'], '河湾街道'],
    [['县第三中学', '县第三中学党总支', '县第三中学党支部'], '县第三中学'],
    [['县委'], '县委'],
    [['云岭县委', '中共云岭县委员会'], '云岭县委'],
    [['市委'], '市委'],
    [['区教育工委'], '区教育'],
  ])('of %j is one', (forms, key) => {
    expect(forms.map((form) => namer.key(form))).toEqual(forms.map(() => key));
  });

  it('is its own key', () => {
    const names = fc.tuple(
      fc.constantFrom('城关', '石桥', '**', '县水利', '县人民'),
      fc.constantFrom('镇', '局', '医院', '街道', '集团'),
      fc.constantFrom('', '党委', '党组', '党总支', '党支部', '党工委'),
    );
    fc.assert(
      fc.property(names, (parts) => {
        const key = namer.key(parts.join(''));
        return namer.key(key) === key;
      }),
    );
  });
});
