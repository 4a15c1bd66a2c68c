// frames.csv: wordings that decide whether a weakness is asserted or only named.
import { choice, optionalText, phrase, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

export const frames = defineTable({
  name: 'frames',
  key: ['phrase'],
  scanned: 'phrase',
  columns: {
    phrase: phrase(),
    /** asserted (存在…), planned (着力解决…), demanded (要杜绝…), remedied (针对…已…), solved (得到有效解决), quoted (关于“…”问题). */
    frame: choice('asserted', 'planned', 'demanded', 'remedied', 'solved', 'quoted'),
    /** Where it stands to the weakness it frames. */
    position: choice('before', 'after'),
    /**
     * hard frames whatever weakness follows (防止…), soft only where the weakness is called a problem or the sentence reports no
     * problems (解决…问题); given takes the weakness as existing (针对…), exist says that it exists (存在…).
     */
    force: choice('hard', 'soft', 'given', 'exist'),
    note: optionalText(),
    source: text(),
  },
});

export type FrameRow = RowOf<typeof frames.columns>;
