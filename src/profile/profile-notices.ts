// Notices about a report as a whole: noise removed, too much masked, phrases that contradict the stated year.

import type { Notice } from '../corpus/report.js';
import type { ReadDocument } from '../document/document.js';
import type { Slogan } from '../findings/findings.js';
import type { Scores } from './profile.js';

/** A text about one year may be written in the next, so only phrases younger than that contradict the year. */
const LATEST_WRITING = 1;
/** How much older than the stated year the newest dated phrase of a re-dated model text is, at least. */
const STALE_YEARS = 4;
/** Fewer dated phrases than this say nothing by the absence of newer ones. */
const FEWEST_DATED = 3;

/** The notices of a document with those that follow from its scores and from its slogans (raw offsets). */
export function noticesOf(
  document: ReadDocument,
  slogans: readonly Slogan[],
  scores: Scores,
): readonly Notice[] {
  const notices = [...document.notices];
  const add = (notice: Notice | null): void => {
    if (notice !== null && !notices.some(({ code }) => code === notice.code)) notices.push(notice);
  };
  add(noiseRemoved(document));
  add(maskedHeavily(scores));
  add(yearContradicted(document.year, slogans) ?? modelText(document.year, slogans));
  return notices;
}

function noiseRemoved(document: ReadDocument): Notice | null {
  const noise = document.sentences.filter(({ role }) => role === 'noise');
  if (noise.length === 0) return null;
  const chars = noise.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    code: 'noise-removed',
    message: `${noise.length} 处 ${chars} 字不属于文件正文，未计入 · ${noise.length} passages of ${chars} characters are not part of the document and were not counted`,
  };
}

function maskedHeavily({ figures, maskedFigures, assessable }: Scores): Notice | null {
  if (assessable) return null;
  const all = figures + maskedFigures;
  return {
    code: 'masked-heavily',
    message: `${all} 个数字中 ${maskedFigures} 个在此副本中被隐去，数字密度不可评估 · ${maskedFigures} of ${all} figures are masked in this copy: densities of figures are not assessable`,
  };
}

function yearContradicted(year: number | null, slogans: readonly Slogan[]): Notice | null {
  if (year === null) return null;
  const younger = datedPhrases(slogans).filter(({ since }) => since > year + LATEST_WRITING);
  if (younger.length === 0) return null;
  const list = younger.map(({ phrase, since }) => `${phrase}(${since})`).join('、');
  return {
    code: 'year-contradicted',
    message: `标明年度 ${year}，但出现此后才有的提法：${list} · stated year ${year}, but phrases first used later: ${list}`,
    start: younger[0]!.start,
    end: younger[0]!.end,
  };
}

function modelText(year: number | null, slogans: readonly Slogan[]): Notice | null {
  const dated = datedPhrases(slogans);
  if (year === null || dated.length < FEWEST_DATED) return null;
  const newest = dated.reduce((latest, slogan) => (slogan.since > latest.since ? slogan : latest));
  if (year - newest.since < STALE_YEARS) return null;
  return {
    code: 'year-contradicted',
    message: `标明年度 ${year}，而 ${dated.length} 个有年份的提法中最新的是 ${newest.phrase}(${newest.since})，可能沿用旧稿，请核对 · stated year ${year}, but the newest of ${dated.length} dated phrases is ${newest.phrase} (${newest.since}): perhaps an older text re-dated, please check`,
    start: newest.start,
    end: newest.end,
  };
}

interface Dated {
  readonly phrase: string;
  readonly since: number;
  readonly start: number;
  readonly end: number;
}

/** Different phrases that have a year of first use, in the order of the text. */
function datedPhrases(slogans: readonly Slogan[]): readonly Dated[] {
  const dated = new Map<string, Dated>();
  for (const { phrase, since, start, end } of slogans) {
    if (since !== null && !dated.has(phrase)) dated.set(phrase, { phrase, since, start, end });
  }
  return [...dated.values()];
}
