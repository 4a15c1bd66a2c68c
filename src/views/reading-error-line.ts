// The measured reading error in one Chinese sentence, for the page and the terminal.
import { readingError } from '../codebook/reading-error.js';

/** How well problem statements are read, in words. */
export function readingErrorLine(): string {
  const { measured, sets, problems } = readingError();
  const all = problems.find(({ category }) => category === 'all');
  if (all === undefined || all.precision === null || all.recall === null) return '读数误差尚未测定。';
  const share = (value: number): string => `${Math.round(value * 100)}%`;
  return `读数误差：在 ${all.labelled} 条人工标注的问题上，本工具报出的条目 ${share(all.precision)} 属实，应报的报出 ${share(all.recall)}（${measured}，${sets}，规则未见过的文件）；各类别见查准率、查全率两列，空白为样本不足 20 条。`;
}
