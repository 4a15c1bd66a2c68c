// File names inside a result folder: made from the ids of reports, valid on every system, no two alike.

/** What Windows or POSIX forbid in a name, and halves of characters, which no address can hold. */
const FORBIDDEN = /[<>:"\\|?*\p{Cc}\p{Surrogate}]/gu;

/** Names that mean a device on Windows, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Characters a name keeps: at four bytes each they stay below the 255 of common file systems, with room for an ending. */
const LONGEST = 60;

/**
 * Makes a function that gives each id its path below the result folder. The path cannot leave the folder; ids that would
 * share one, also where case or Unicode form are all that tells them apart, get a number.
 * @example
 * const nameOf = resultNamer();
 * nameOf('2022/城关镇：述职?'); // '2022/城关镇：述职_'
 */
export function resultNamer(): (id: string) => string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return (id) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const wanted = id.split('/').map(safePart).join('/');
    let name = wanted;
    for (let copy = 2; taken.has(folded(name)); copy++) name = `${wanted}~${copy}`;
    taken.add(folded(name));
    names.set(id, name);
    return name;
  };
}

/** How the least distinguishing file systems see a name. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase();

function safePart(part: string): string {
  const short = [...part].slice(0, LONGEST).join('');
  const safe = short
    .replace(FORBIDDEN, '_')
    .replace(/^\.+$/, '_')
    .replace(/[. ]+$/, '_')
    .replace(DEVICE, (device) => `${device}_`);
  return safe === '' ? '_' : safe;
}
