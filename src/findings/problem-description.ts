// Describes asserted weaknesses: category, mode, whose failing, how widely, by whom said and on what basis.
import type { Extent, Locus } from '../codebook/tables/loci.js';
import type { Voice } from '../codebook/vocabulary.js';
import type { ReadDocument } from '../document/document.js';
import { pointAt } from '../document/points.js';
import type { Problem } from './findings.js';
import { isOwnAct, speaksForItself } from './problem-author.js';
import { basesOf } from './problem-basis.js';
import { generalReach } from './problem-general.js';
import { isUnderOwnHeading } from './problem-heading-subject.js';
import { categoryOf, isExplained, samePoint } from './problem-inheritance.js';
import type { Statement } from './problem-joining.js';
import { leadingCue, type ModeReading, modeOf } from './problem-mode.js';
import { carriedTo, leadSubject, namesThoseBelow, type SpokenSubject, subjectOf } from './problem-subject.js';
import type { Weakness } from './problem-weaknesses.js';

const nobody: SpokenSubject = { locus: null, extent: 'unstated', carries: 'none' };

/** One problem per weakness, in the same order. */
export function describeProblems(
  document: ReadDocument,
  weaknesses: readonly Weakness[],
): readonly Problem[] {
  const personal = speaksForItself(document);
  const bases = basesOf(document);
  const general = generalReach(document);
  let carried = nobody;
  let before: Problem | null = null;
  let lead: Problem | null = null;
  let passage = -1;
  return weaknesses.map((weakness) => {
    if (weakness.passage !== passage) {
      passage = weakness.passage;
      carried = nobody;
      before = null;
    }
    const { start, end } = weakness.statement;
    const from = before === null ? document.sentences[weakness.sentence]!.body : before.end;
    if (from < start && !weakness.quoted)
      carried = leadSubject(document.clean.text, document.cues, from, start) ?? carried;
    const own = subjectOf(document.clean.text, document.cues, weakness.statement);
    const subject = carriedTo(document.clean.text.slice(start, end), own, carried);
    if (own.carries !== 'none') carried = own;
    const problem = describe(document, weakness, subject, before, {
      personal,
      basis: bases[weakness.sentence]!,
      general: general[weakness.sentence] === 1,
    });
    before = problem;
    if (lead === null || !samePoint(document, lead, problem)) lead = problem;
    return isExplained(problem, lead) ? { ...problem, category: lead.category, also: lead.also } : problem;
  });
}

/** A complaint known by its place alone says nothing of its mode. */
const placed: ModeReading = { mode: 'vague', told: false };

interface Setting {
  readonly personal: boolean;
  readonly basis: Problem['basis'];
  readonly general: boolean;
}

function describe(
  document: ReadDocument,
  weakness: Weakness,
  subject: SpokenSubject,
  before: Problem | null,
  setting: Setting,
): Problem {
  const { statement } = weakness;
  const text = document.clean.text;
  const sentence = document.sentences[weakness.sentence]!;
  const words = text.slice(statement.start, statement.end);
  const { mode, told } = statement.cues.length === 0 ? placed : modeOf(text, document.cues, statement);
  const own = setting.personal && !weakness.quoted && isOwnAct(mode, told, words, sentence.role === 'cause');
  const locus: Locus =
    subject.locus ??
    (own || isUnderOwnHeading(document, weakness.sentence)
      ? 'self'
      : isAmongThoseBelow(mode, words) ||
          (isJudge(weakness, document) &&
            namesThoseBelow(words, sentence.organization ?? document.organization))
        ? 'subordinate'
        : 'unit');
  const extent: Extent = subject.extent === 'unstated' && setting.general ? 'general' : subject.extent;
  const named = categoryOf(document, weakness, before, mode === 'vague');
  const { category, also, aspects } =
    mode === 'violation' && isPersonal(document, statement) ? { ...named, category: 'integrity' } : named;
  return {
    finding: 'problem',
    start: statement.start,
    end: statement.end,
    text: words,
    sentence: weakness.sentence,
    organization: sentence.organization,
    point: pointAt(text, sentence, statement.start),
    category,
    also,
    mode: locus === 'external' ? 'vague' : mode,
    locus,
    extent,
    voice: voiceOf(document, weakness),
    basis: setting.basis,
    cue: statement.cues.length === 0 ? '' : leadingCue(text, statement).row.phrase,
    role: sentence.role,
    confidence: Math.round(weakness.confidence * 100) / 100,
    aspects,
  };
}

/** Whether a superior or an inspector speaks. */
const isJudge = (weakness: Weakness, document: ReadDocument): boolean =>
  document.voice === 'superior' || voiceOf(document, weakness) === 'inspection';

/** 2名经办人员违规收受礼金: what persons are found to have done. */
function isPersonal(document: ReadDocument, { start, cues }: Statement): boolean {
  const first = cues.find((cue) => cue.row.mode === 'violation');
  if (first === undefined) return false;
  const subject = document.clean.text.slice(start, first.start);
  if (first.row.part === 'incident' || /[名位人]$|[\d一二两三四五六七八九十]+[名位]/.test(subject))
    return true;
  if (/[对向]/.test(subject)) return false;
  return document.cues
    .of('loci', start, first.start)
    .some(({ row }) => row.part === 'person' || (row.part === 'self' && row.locus === 'self'));
}

/** 基层党建工作不平衡: an unevenness among those below. */
function isAmongThoseBelow(mode: Problem['mode'], words: string): boolean {
  return mode === 'uneven' && /基层|各[级单地]|之间|支部|学校|村/.test(words);
}

/** A finding quoted by a self-report or a rectification notice is the inspectors' word. */
function voiceOf(document: ReadDocument, weakness: Weakness): Voice {
  if (weakness.quoted && (document.voice === 'self' || document.voice === 'inspection')) return 'inspection';
  if (document.voice === 'inspection' && /整改/.test(document.title ?? '')) {
    return document.sentences[weakness.sentence]!.role === 'problem' ? 'inspection' : 'self';
  }
  return document.voice;
}
