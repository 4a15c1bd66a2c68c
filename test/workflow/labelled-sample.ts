// Statements of ten villages with the categories of an analyst who counts 发展党员 among the management of members.
import type { LabelledStatement } from '../../src/workflow/labelled-statement.js';

const places = ['东坪', '西河', '南岭', '北山', '前进', '后湾', '上庄', '下洼', '柳溪', '老街'] as const;

/** What is said of a village, the category the program gives it, and the analyst's. */
export const said: readonly (readonly [words: string, program: string, own: string])[] = [
  ['发展党员程序不规范', 'recruitment', 'member-management'],
  ['发展党员材料不齐全', 'recruitment', 'member-management'],
  ['安全隐患排查不彻底', 'safety', 'safety'],
  ['信访诉求回应不及时', 'people', 'people'],
  ['理论学习不深入', 'theory', 'theory'],
  ['消防安全检查流于形式', 'safety', 'safety'],
];

/** Sixty statements, six a village; `corrected` false leaves them as the program says. */
export function labelledSample(corrected = true): readonly LabelledStatement[] {
  return places.flatMap((place) =>
    said.map(([words, program, own]) => ({
      text: `${place}村${words}`,
      category: corrected ? own : program,
      file: `${place}村述职报告.txt`,
    })),
  );
}
