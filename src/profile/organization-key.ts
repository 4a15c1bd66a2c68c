// The key under which the names of one organisation meet: 城关镇, 城关镇党委 and 中共城关镇委员会 are one.
const endings = ['党总支', '党支部', '党工委', '党委', '党组', '工委'];

/** The name without 中共 and without its Party-body ending. */
export function organizationKey(name: string): string {
  const bare = name.replace(/^中共/, '').replace(/委员会$/, '党委');
  const ending = endings.find((candidate) => bare.endsWith(candidate) && bare.length > candidate.length);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}
