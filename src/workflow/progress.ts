// The progress line on standard error: shown on a terminal only, and erased before anything else is printed.

/** Shows how far a batch has come. */
export interface Progress {
  readonly update: (done: number, total: number, file: string) => void;
  readonly clear: () => void;
}

const WIDTH = 72;

/** A progress line on `stream`; does nothing where the stream is no terminal, so that logs stay clean. */
export function progressLine(stream: NodeJS.WriteStream): Progress {
  if (stream.isTTY !== true) return { update: () => {}, clear: () => {} };
  let shown = -1;
  return {
    update: (done, total, file) => {
      const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
      if (percent === shown && done !== total) return;
      shown = percent;
      stream.write(`\r\u001b[K${`${percent}% ${done}/${total} ${printable(file)}`.slice(0, WIDTH)}`);
    },
    clear: () => stream.write('\r\u001b[K'),
  };
}

/** Text from files as a terminal may show it: control characters and direction marks made visible. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
