// Tests of the role model: what it adds to the rules, and how much at most.
import { describe, expect, it } from 'vitest';
import { featureKey } from '../../src/base/feature-key.js';
import { defaultCodebook } from '../../src/codebook/default-codebook.js';
import { LinearModel } from '../../src/codebook/linear-model.js';
import { defaultModel, type Model } from '../../src/codebook/model.js';
import { sectionRoles } from '../../src/codebook/vocabulary.js';
import { denoise } from '../../src/denoise/denoise.js';
import { scanCues } from '../../src/document/cue-scan.js';
import { ROLE_COUNT } from '../../src/document/decode-roles.js';
import { readDocument } from '../../src/document/read-document.js';
import { readFacts } from '../../src/document/read-facts.js';
import { roleSorts } from '../../src/document/role-features.js';
import { addRoleModel } from '../../src/document/role-model.js';

const codebook = defaultCodebook();
const text = '镇党委书记述职报告\n一、主要工作\n全年走访二十三个村。\n把冷库改成自营。';

/** A model that knows one n-gram and gives it `steps` for achievements. */
function oneWord(word: string, steps: number): Model {
  const [a = 0, b = 0] = [...word].map((unit) => unit.charCodeAt(0));
  const weights = new Int8Array(ROLE_COUNT);
  weights[sectionRoles.indexOf('achievement')] = steps;
  return {
    ...defaultModel(),
    role: new LinearModel({
      name: 'role',
      classes: sectionRoles,
      scales: new Float32Array(ROLE_COUNT).fill(1),
      keys: Uint32Array.of(featureKey(roleSorts.words, a, b, 0)),
      weights,
    }),
    ruleShare: 1,
    mostRole: 4,
  };
}

/** What a model adds to rows of nothing, for the last two sentences. */
function added(model: Model): readonly (readonly number[])[] {
  const clean = denoise(text, codebook);
  const { context } = readFacts({ id: 'a', text }, clean, scanCues(codebook, clean.text));
  const judged = [context.units.length - 2, context.units.length - 1];
  const rows = new Float64Array(judged.length * ROLE_COUNT);
  addRoleModel(model, context, judged, rows);
  return judged.map((_unit, row) => [...rows.subarray(row * ROLE_COUNT, (row + 1) * ROLE_COUNT)]);
}

describe('the role model', () => {
  const achievement = sectionRoles.indexOf('achievement');

  it('speaks for the role of a word it knows, in the sentence that has it', () => {
    const [walked, store] = added(oneWord('走访', 2));
    expect(walked![achievement]).toBeGreaterThan(1);
    expect(Math.max(...store!.map(Math.abs))).toBe(0);
  });

  it('never says more than its most', () => {
    const [walked] = added(oneWord('走访', 120));
    expect(walked![achievement]).toBeGreaterThan(3.9);
    for (const score of walked!) expect(Math.abs(score)).toBeLessThanOrEqual(4);
  });

  it('changes nothing where a document is read without it', () => {
    const rolesOf = (model?: Model) => readDocument({ id: 'a', text }, codebook, model).sentences;
    expect(rolesOf(undefined)).toEqual(rolesOf());
    expect(readDocument({ id: 'a', text }, codebook).model).toBeUndefined();
  });
});
