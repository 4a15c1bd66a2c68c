// Passages said more than once: kinds, merging, template, text, order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fingerprint, Profile } from '../../src/profile/profile.js';
import { reuse } from '../../src/survey/reuse.js';
import { makeFingerprint, makeProfile } from './make-profile.js';

/** Sentences by the name of their words, 40 characters each, one after the other; `a1` and `a2` differ in figures only. */
function sentences(...names: readonly string[]): readonly Fingerprint[] {
  return names.map((exact, n) =>
    makeFingerprint({ start: 41 * n, end: 41 * n + 40, exact, masked: exact.replace(/\d/, '#'), length: 30 }),
  );
}

const profile = (organization: string | null, year: number | null, ...names: readonly string[]): Profile =>
  makeProfile({ organization, year, fingerprints: sentences(...names) });

const brief = (rows: ReturnType<typeof reuse>) =>
  rows.map(({ reuseKind, organization, year, start, end }) => [reuseKind, organization, year, start, end]);

describe('reuse', () => {
  it.each([
    ['shared by two organisations', ['甲镇', '乙镇'], [2022, 2022], 'shared'],
    ['a template of three', ['甲镇', '乙镇', '丙镇'], [2022, 2022, 2021], 'template'],
    ['restated from its own earlier report', ['甲镇', '甲镇'], [2021, 2022], 'restated'],
    ['shared with a speech about nobody', ['甲镇', null], [2022, 2022], 'shared'],
  ] as const)('calls a sentence %s', (_name, organizations, years, kind) => {
    const profiles = organizations.map((organization, i) =>
      profile(organization, years[i]!, 'a', `only${'xyz'[i]}`),
    );
    const rows = reuse(profiles);
    expect(rows).toHaveLength(organizations.length);
    expect(new Set(rows.map(({ reuseKind }) => reuseKind))).toEqual(new Set([kind]));
  });

  it.each([
    ['in one report only', [profile('甲镇', 2022, 'a', 'b', 'a')]],
    [
      'in two reports of one organisation and year',
      [profile('甲镇', 2022, 'a'), { ...profile('甲镇', 2022, 'a'), id: 'second', report: 'second' }],
    ],
    [
      'in undated reports of one organisation',
      [profile('甲镇', null, 'a'), { ...profile('甲镇', 2022, 'a'), id: 'dated' }],
    ],
    [
      'in the own report and the superior’s',
      [
        profile('甲镇', 2021, 'a'),
        makeProfile({ organization: '甲镇', year: 2022, voice: 'superior', fingerprints: sentences('a') }),
      ],
    ],
  ])('has no row for a sentence %s', (_name, profiles) => {
    expect(reuse(profiles)).toEqual([]);
  });

  it('merges sentences that stand together everywhere into one passage', () => {
    const rows = reuse([
      profile('甲镇', 2022, 'x', 'a', 'b', 'c', 'y'),
      profile('乙镇', 2022, 'a', 'b', 'c', 'z'),
    ]);
    expect(brief(rows)).toEqual([
      ['shared', '乙镇', 2022, 0, 122],
      ['shared', '甲镇', 2022, 41, 163],
    ]);
    expect(rows[0]).toMatchObject({ members: 2, chars: 122, sentences: 3 });
    expect(rows[0]!.passage).toBe(rows[1]!.passage);
  });

  it('keeps apart what only some of the places have', () => {
    const rows = reuse([
      profile('甲镇', 2022, 'a', 'b'),
      profile('乙镇', 2022, 'a', 'b'),
      profile('丙镇', 2022, 'b'),
    ]);
    expect(
      new Set(rows.map(({ reuseKind, sentences: n, members }) => `${reuseKind} ${n} ${members}`)),
    ).toEqual(new Set(['template 1 3', 'shared 1 2']));
  });

  it('does not merge across a gap', () => {
    const far = makeProfile({
      organization: '甲镇',
      fingerprints: [
        makeFingerprint({ exact: 'a', start: 0, end: 40 }),
        makeFingerprint({ exact: 'b', start: 400, end: 440 }),
      ],
    });
    expect(new Set(reuse([far, profile('乙镇', 2022, 'a', 'b')]).map(({ passage }) => passage)).size).toBe(2);
  });

  it('finds sentences that differ in figures only, and says so', () => {
    const rows = reuse([profile('甲镇', 2022, 'a1', 'b'), profile('乙镇', 2022, 'a2', 'b')]);
    expect(rows.map(({ exact, sentences: n }) => [exact, n])).toEqual([
      [false, 2],
      [false, 2],
    ]);
    expect(reuse([profile('甲镇', 2022, 'b'), profile('乙镇', 2022, 'b')]).every(({ exact }) => exact)).toBe(
      true,
    );
  });

  it('leaves out passages with too few characters', () => {
    const short = [makeFingerprint({ exact: 'a', length: 15 })];
    const profiles = ['甲镇', '乙镇'].map((organization) =>
      makeProfile({ organization, fingerprints: short }),
    );
    expect(reuse(profiles)).toEqual([]);
    expect(reuse(profiles, { shortest: 15 })).toHaveLength(2);
  });

  it.each(['opening', 'procedure'] as const)('leaves out what stands in the %s', (role) => {
    const agenda = [makeFingerprint({ exact: 'a', role })];
    expect(
      reuse(['甲镇', '乙镇'].map((organization) => makeProfile({ organization, fingerprints: agenda }))),
    ).toEqual([]);
  });

  it('takes out what stands in the outline handed out from above', () => {
    const profiles = [profile('甲镇', 2022, 'a1', 'b'), profile('乙镇', 2022, 'a2', 'b')];
    const template = [profile(null, 2022, 'a9')];
    expect(reuse(profiles, { template }).map(({ reuseKind, start }) => [reuseKind, start])).toEqual([
      ['shared', 41],
      ['shared', 41],
      ['given', 0],
      ['given', 0],
    ]);
  });

  it('quotes each place when it is given the texts, and asks for each once', () => {
    const text = `${'前'.repeat(41)}${'同'.repeat(40)}尾`;
    const asked: string[] = [];
    const textOf = (report: string) => {
      asked.push(report);
      return report.startsWith('甲镇') ? text : undefined;
    };
    const rows = reuse([profile('甲镇', 2022, 'x', 'a'), profile('乙镇', 2022, 'a')], { textOf });
    expect(rows.map(({ organization, text: quoted }) => [organization, quoted])).toEqual([
      ['乙镇', ''],
      ['甲镇', '同'.repeat(40)],
    ]);
    expect(asked.sort()).toEqual(['乙镇-2022', '甲镇-2022']);
  });

  it('refuses unknown and impossible options', () => {
    expect(() => reuse([], { longest: 3 } as object)).toThrow(/OPTION_UNKNOWN.*"longest"/s);
    expect(() => reuse([], { shortest: 3 })).toThrow(/OPTION_INVALID.*shortest/s);
  });

  it('is the same whatever the order, and no sentence is in two passages', () => {
    const name = fc.constantFrom('a1', 'a2', 'b', 'c', 'd', 'e');
    const text = fc.array(name, { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), fc.nat(), (texts, turn) => {
        const profiles = texts.map((names, i) => profile(`${'甲乙丙'[i % 3]}镇`, 2020 + i, ...names));
        const rows = reuse(profiles);
        const turned = profiles.map((_, i) => profiles[(i + turn) % profiles.length]!);
        expect(reuse(turned)).toEqual(rows);
        const taken = rows.map(({ file, start, end }) => ({ file, start, end }));
        for (const one of taken) {
          for (const other of taken) {
            if (one !== other && one.file === other.file)
              expect(one.end <= other.start || other.end <= one.start).toBe(true);
          }
        }
      }),
    );
  });
});
