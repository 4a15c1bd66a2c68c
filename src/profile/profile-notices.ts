// Notices about a report as a whole: noise removed, too much masked, phrases that contradict the stated year.

import type { Notice } from '../corpus/report.js';
import type { ReadDocument } from '../document/document.js';
import type { Slogan } from '../findings/findings.js';
import { datedPhrases, isStale, newestPhrase, youngerPhrases } from './dated-phrases.js';
import type { Scores } from './profile.js';

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
  const younger = youngerPhrases(year, datedPhrases(slogans));
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
  if (year === null || !isStale(year, dated)) return null;
  const newest = newestPhrase(dated)!;
  return {
    code: 'year-contradicted',
    message: `标明年度 ${year}，而 ${dated.length} 个有年份的提法中最新的是 ${newest.phrase}(${newest.since})，可能沿用旧稿，请核对 · stated year ${year}, but the newest of ${dated.length} dated phrases is ${newest.phrase} (${newest.since}): perhaps an older text re-dated, please check`,
    start: newest.start,
    end: newest.end,
  };
}
