// Names of organisations: the fullest form seen, masked ones apart, and finding one by any form.
import { describe, expect, it } from 'vitest';
import { findOrganization, organizationNames } from '../../src/survey/organization-names.js';

const forms = (key: string | null, ...names: readonly (string | null)[]) =>
  names.map((organization) => ({ organization, organizationKey: key }));

describe('organizationNames', () => {
  it('shows the fullest form seen', () => {
    expect(organizationNames(forms('城关镇', '城关镇', '城关镇党委')).get('城关镇')).toBe('城关镇党委');
  });

  it('takes the first by code unit of equally long forms, whatever their order', () => {
    const names = ['城关镇党组', '城关镇党委'];
    expect(organizationNames(forms('城关镇', ...names)).get('城关镇')).toBe('城关镇党委');
    expect(organizationNames(forms('城关镇', ...[...names].reverse())).get('城关镇')).toBe('城关镇党委');
  });

  it('keeps masked names of two documents apart by showing their keys', () => {
    const names = organizationNames([...forms('**镇@a#1', '**镇党委'), ...forms('**镇@b#1', '**镇党委')]);
    expect([...names.values()]).toEqual(['**镇@a#1', '**镇@b#1']);
  });

  it('leaves out texts about nobody in particular', () => {
    expect(organizationNames(forms(null, null)).size).toBe(0);
  });
});

describe('findOrganization', () => {
  const seen = [
    ...forms('城关镇', '城关镇', '城关镇党委'),
    ...forms('**镇@a#1', '**镇党委'),
    ...forms('**镇@b#1', '**镇党委'),
  ];

  it.each(['城关镇', '城关镇党委'])('finds it by key or any form seen: %s', (wanted) => {
    expect(findOrganization(seen, wanted)).toBe('城关镇');
  });

  it('refuses a name several bear, listing their keys', () => {
    expect(() => findOrganization(seen, '**镇党委')).toThrow(/OPTION_INVALID .*\*\*镇@a#1, \*\*镇@b#1/);
  });

  it('refuses an unknown name, listing those there are', () => {
    expect(() => findOrganization(seen, '河东镇')).toThrow(/没有单位“河东镇”.*城关镇党委/);
  });
});
