// Lists of a text's statements by number or category, so that what belongs together is looked up and not compared in pairs.

/** The members of a list by a key, each list in the order of the whole. */
export function listsBy<Member, Key>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): ReadonlyMap<Key, readonly Member[]> {
  const lists = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [member]);
    else list.push(member);
  }
  return lists;
}
