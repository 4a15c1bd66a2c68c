// The Chinese words for the kinds of document: in the cells of a manifest, and in file names.
import { documentKinds, type Kind } from '../codebook/vocabulary.js';

/** What people write in the kind column of a manifest, beside the kinds' own names. */
const KIND_NAMES: Readonly<Record<Kind, readonly string[]>> = {
  'self-report': [
    '述职报告',
    '述职',
    '述职述廉',
    '述职述廉报告',
    '述责述廉',
    '述责述廉报告',
    '履职报告',
    '对照检查',
    '对照检查材料',
    '工作报告',
    '工作总结',
    '自查报告',
  ],
  speech: ['讲话', '讲话稿', '领导讲话', '发言', '发言稿'],
  review: [
    '述评',
    '点评',
    '述职评议',
    '评议',
    '述职评议会',
    '述职评议会实录',
    '会议实录',
    '会议记录',
    '实录',
  ],
  inspection: [
    '巡察',
    '巡视',
    '巡察通报',
    '巡察反馈',
    '巡视反馈',
    '反馈意见',
    '通报',
    '整改通报',
    '整改报告',
    '巡察整改',
  ],
  other: ['其他', '其它'],
};

const kindOfName: ReadonlyMap<string, Kind> = new Map(
  documentKinds.flatMap((kind) => [kind, ...KIND_NAMES[kind]].map((name) => [name, kind] as const)),
);

/** What the kind column accepts, for messages. */
export const acceptedKinds = documentKinds.map((kind) => `${kind}（${KIND_NAMES[kind][0]}）`).join('、');

/** The kind a manifest cell names; undefined where it names none. */
export function kindOfCell(cell: string): Kind | undefined {
  return kindOfName.get(cell.trim().toLowerCase());
}

/** Words of file names and the kind they point to. `通报` and `报告` alone may be anything. */
const CUES: readonly (readonly [string, Kind])[] = [
  ['述职', 'self-report'],
  ['述责', 'self-report'],
  ['述廉', 'self-report'],
  ['履职报告', 'self-report'],
  ['对照检查', 'self-report'],
  ['工作报告', 'self-report'],
  ['工作总结', 'self-report'],
  ['讲话', 'speech'],
  ['发言', 'speech'],
  ['点评', 'review'],
  ['述评', 'review'],
  ['评议会', 'review'],
  ['实录', 'review'],
  ['巡察', 'inspection'],
  ['巡视', 'inspection'],
  ['反馈意见', 'inspection'],
  ['整改', 'inspection'],
];

/**
 * The kind a name points to: that of its last cue, since the head of a Chinese noun phrase stands last.
 * @example
 * kindOfTitle('在2022年度述职评议会上的讲话') // 'speech'
 */
export function kindOfTitle(name: string): Kind | undefined {
  let best: Kind | undefined;
  let bestEnd = -1;
  for (const [cue, kind] of CUES) {
    const at = name.lastIndexOf(cue);
    if (at < 0 || at + cue.length <= bestEnd) continue;
    best = kind;
    bestEnd = at + cue.length;
  }
  return best;
}
