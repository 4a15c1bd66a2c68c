// What the wordings of a passage have in common, with a slot wherever they differ: 召开＿会议研究党建工作＿次.

/** Stands for whatever differs. */
export const SLOT = '＿';

/** Longest wording laid out, in characters; the work grows with its square. */
const LONGEST = 500;
/** Wordings compared with the first; more make the same slots. */
const MOST_WORDINGS = 8;
/** Shortest stretch that stands between two slots; a single sign (个) agrees by chance. */
const SHORTEST = 2;
const FIGURE = /[\d０-９]+(?:[.．,，][\d０-９]+)*[%％]?/g;

/**
 * The first wording with a slot for each stretch that is not the same in all. Figures are slots where they differ and where they do not: a
 * passage is one whatever its figures. Empty where the wordings are longer than 500 characters or have too little in common.
 * @param wordings two or more, as quoted
 * @example
 * commonWording(['召开党委会议9次', '召开党工委会议12次']) // '召开党＿委会议＿'
 */
export function commonWording(wordings: readonly string[]): string {
  const [first = '', ...others] = [...new Set(wordings.map((words) => words.replace(FIGURE, SLOT)))];
  if (first.length > LONGEST) return '';
  const common = new Uint8Array(first.length).fill(1);
  // A slot before this sign, where another wording says more than the first.
  const opened = new Uint8Array(first.length + 1);
  for (const other of others.slice(0, MOST_WORDINGS)) {
    if (other.length > LONGEST) return '';
    markCommon(first, other, common, opened);
  }
  const shown = laidOut(first, common, opened);
  return shown.replaceAll(SLOT, '').length * 2 < first.length ? '' : shown;
}

/** Takes out of `common` what the other wording lacks, and notes where it says more: by a longest common subsequence. */
function markCommon(first: string, other: string, common: Uint8Array, opened: Uint8Array): void {
  const width = other.length + 1;
  const lengths = new Uint16Array((first.length + 1) * width);
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        first[i] === other[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  let i = 0;
  let j = 0;
  while (i < first.length || j < other.length) {
    if (i < first.length && j < other.length && first[i] === other[j]) {
      i++;
      j++;
    } else if (
      j < other.length &&
      (i === first.length || lengths[i * width + j + 1]! >= lengths[(i + 1) * width + j]!)
    ) {
      opened[i] = 1;
      j++;
    } else {
      common[i] = 0;
      i++;
    }
  }
}

function laidOut(first: string, common: Uint8Array, opened: Uint8Array): string {
  let shown = '';
  const slot = (): void => {
    if (!shown.endsWith(SLOT)) shown += SLOT;
  };
  for (let at = 0; at < first.length; ) {
    if (opened[at] === 1 || common[at] === 0) slot();
    if (common[at] === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < first.length && common[end] === 1 && opened[end] === 0) end++;
    const between = at > 0 && end < first.length;
    if (between && end - at < SHORTEST) slot();
    else shown += first.slice(at, end);
    at = end;
  }
  if (opened[first.length] === 1) slot();
  return shown.replace(new RegExp(`${SLOT}+`, 'g'), SLOT);
}
