// Dividing a document: a partition of sentences and findings, whatever names they carry.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind, Voice } from '../../src/codebook/vocabulary.js';
import { divideByOrganization, documentSubject, findingLists } from '../../src/profile/profile-parts.js';
import { makeDocument } from './make-document.js';
import { testNamer } from './test-codebook.js';

const review = { kind: 'review', voice: 'superior', organization: '县委' } as const;

describe('documentSubject', () => {
  it.each<[string, Kind, string | undefined, string | null, string | null]>([
    ['the document’s organisation', 'self-report', undefined, '东坪镇党委', '东坪镇党委'],
    ['the document’s organisation', 'inspection', undefined, '县水利局党组', '县水利局党组'],
    ['nobody, as the author of a speech is its speaker', 'speech', undefined, '县委', null],
    ['nobody, as the author of a review is its speaker', 'review', undefined, '县委', null],
    ['who the user says', 'review', '东坪镇党委', '东坪镇党委', '东坪镇党委'],
    ['nobody where none is known', 'self-report', undefined, null, null],
    ['nobody where the name is empty', 'other', undefined, '', null],
  ])('is %s (%s)', (_name, kind, given, organization, expected) => {
    const report = { id: 'a', text: '', ...(given === undefined ? {} : { organization: given }) };
    const { document } = makeDocument([{ text: '学习不深。' }], {}, { kind, organization, report });
    expect(documentSubject(document)).toBe(expected);
  });
});

describe('divideByOrganization', () => {
  const names = [null, '东坪镇党委', '东坪镇', '中共东坪镇党委', '县水利局党组', '**镇党委'];
  const sentence = fc.record({
    name: fc.constantFrom(...names),
    own: fc.constantFrom(...names),
    role: fc.constantFrom('problem', 'achievement', 'procedure', 'noise'),
    problem: fc.boolean(),
  });
  const voice = fc.constantFrom<Voice>('self', 'superior', 'inspection');

  it('gives every finding to one part and no sentence to two, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), voice, (drawn, speaking) => {
        const sketches = drawn.map(({ name, role }, i) => ({
          text: `第${i}个单位学习不深。`,
          organization: name,
          role: role as 'problem',
        }));
        const problems = drawn.flatMap(({ problem, own }, i) =>
          problem ? [{ text: `第${i}个单位学习不深`, organization: own }] : [],
        );
        const { document, found } = makeDocument(sketches, { problems }, { ...review, voice: speaking });
        const parts = divideByOrganization(document, found, testNamer);
        const sentences = parts.flatMap((part) => part.sentences);
        expect(new Set(sentences).size).toBe(sentences.length);
        for (const list of findingLists) {
          const given = parts.flatMap((part) => part.findings[list].map(({ start }) => start));
          expect(given.sort((a, b) => a - b)).toEqual(found[list].map(({ start }) => start));
        }
        const keys = parts.map(({ organizationKey }) => organizationKey);
        expect(new Set(keys).size).toBe(keys.length);
        if (speaking === 'self') expect(parts).toHaveLength(1);
      }),
    );
  });

  it('takes all forms of a name for one organisation, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['东坪镇党委', '东坪镇', '中共东坪镇党委'], { minLength: 3 }),
        (forms) => {
          const sketches = [...forms, '县水利局党组'].map((organization, i) => ({
            text: `单位${i}作风不实。`,
            organization,
            role: 'problem' as const,
          }));
          const { document, found } = makeDocument(sketches, {}, review);
          const [town] = divideByOrganization(document, found, testNamer).filter(
            ({ organizationKey }) => organizationKey === '东坪镇',
          );
          expect(town).toMatchObject({ organization: '中共东坪镇党委', sentences: [0, 1, 2] });
        },
      ),
    );
  });

  it('keeps a masked name that comes up again for another body apart', () => {
    const sketches = ['**镇党委', '**镇党委@a#2'].map((organization, i) => ({
      text: `单位${i}作风不实。`,
      organization,
      role: 'problem' as const,
    }));
    const { document, found } = makeDocument(sketches, {}, { ...review, report: { id: 'a', text: '' } });
    const keys = divideByOrganization(document, found, testNamer).map(
      ({ organizationKey }) => organizationKey,
    );
    expect(keys).toEqual(['**镇党委@a#1', '**镇党委@a#2']);
  });

  it('makes one part of a document in which nothing is said of anybody', () => {
    const { document, found } = makeDocument([{ text: '广告', role: 'noise' }], {}, review);
    expect(divideByOrganization(document, found, testNamer)).toMatchObject([
      { organization: null, organizationKey: null, sentences: [0] },
    ]);
  });

  it('lists organisations in the order in which they first appear', () => {
    const sketches = ['县水利局党组', '东坪镇党委', '县水利局党组'].map((organization, i) => ({
      text: `单位${i}作风不实。`,
      organization,
      role: 'problem' as const,
    }));
    const { document, found } = makeDocument(sketches, {}, review);
    expect(divideByOrganization(document, found, testNamer).map(({ organization }) => organization)).toEqual([
      '县水利局党组',
      '东坪镇党委',
    ]);
  });
});
