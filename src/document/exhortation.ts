// Exhortation to others: a clause that begins with 要, or 各级党组织要, 大家必须.

/** 要 that is part of another word (要求, 要点, 要素, 要件 …) or a condition (要是, 要不然). */
const notVerb = new Set([...'求点素件闻么害是义务旨职领'].map((unit) => unit.charCodeAt(0)));
/** 重要, 主要, 需要 …: 要 as the second half of a word. */
const firstHalf = new Set(
  [...'重主需必首概纪摘紧次提将只想简扼机险政显冲'].map((unit) => unit.charCodeAt(0)),
);
const YAO = 0x8981;
/** How far from the start of the clause its verb can stand. */
const LONGEST_SUBJECT = 28;

/** Subjects that are told what to do: 各级党组织要, 大家要, 全体党员要. */
const addressed =
  /(?:各|双方|全党|大家|同志们?|全体|全县|全市|全区|全镇|全局|全系统|广大|每[个名位]|党员干部|领导干部|书记|我们)[^，。；：“”]{0,24}$|(?:党委|党组|工委|支部|总支|党组织|单位|部门|办公室|科室|书记|班子|成员|党员|干部|镇|街道|局|部|委|院|校|公司|村|社区|机关)$/;

/** Whether the stretch begins a clause with an exhortation; `from` is the clause's first unit. */
export function isExhortation(text: string, from: number, to: number): boolean {
  const limit = Math.min(to, from + LONGEST_SUBJECT);
  for (let at = from; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === YAO) return isVerb(text, from, at);
    // 必须, 务必, 应当
    if (unit === 0x5fc5 && text.charCodeAt(at + 1) === 0x987b)
      return at === from || addresses(text, from, at);
    if (unit === 0xff0c || unit === 0xff1a) return false;
  }
  return false;
}

function isVerb(text: string, from: number, at: number): boolean {
  if (notVerb.has(text.charCodeAt(at + 1))) return false;
  if (at === from) return true;
  if (firstHalf.has(text.charCodeAt(at - 1))) return false;
  return at - from <= 2 || addresses(text, from, at);
}

const addresses = (text: string, from: number, at: number): boolean => addressed.test(text.slice(from, at));
