// Labels that say who speaks in a transcript: 主持人（县委副书记）：, 县委组织部部长点评：.

/** A title of a person, or the host, before the colon. */
const label =
  /(?:主持人|评委[甲乙丙丁戊己一二三四五六七八九十]?|[^，。：:；、\s“”]{0,14}(?:书记|部长|主任|局长|县长|区长|市长|镇长|乡长|主席|常委|组长|院长|校长|同志|领导|负责人))(?:（[^）]{1,20}）)?(?:点评|讲话|发言|总结|主持|说)?[：:]/y;
/** 述职人：, 主持点评：县委书记: a line of the head, not of a speech. */
const LEAST_SPEECH = 8;

/** Offset after the label of a speaker at the start of a line, or `start` where none stands there. */
export function speechStart(text: string, start: number, end: number): number {
  label.lastIndex = start;
  if (!label.test(text) || label.lastIndex > end - LEAST_SPEECH) return start;
  return label.lastIndex;
}

/** Whether the label names the host, whose words run the meeting. */
export function isHost(text: string, start: number, body: number): boolean {
  return body > start && text.startsWith('主持', start);
}
