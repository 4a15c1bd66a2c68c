// A picture as SVG text that shows itself in notebooks and can be saved.

/** A picture. `String(picture)` is its SVG; notebooks draw it; consoles say what it is. */
export class Picture {
  /** The picture as SVG text, self-contained. */
  readonly svg: string;
  /** What the picture shows, in one line. */
  readonly caption: string;

  constructor(svg: string, caption: string) {
    this.svg = svg;
    this.caption = caption;
    Object.freeze(this);
  }

  toString(): string {
    return this.svg;
  }

  /** The SVG, for `element.innerHTML` and the like: labels in it are escaped already. */
  toHTML(): string {
    return this.svg;
  }

  [Symbol.for('Jupyter.display')](): Readonly<Record<string, string>> {
    return { 'image/svg+xml': this.svg, 'text/plain': this.caption };
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.caption;
  }
}
