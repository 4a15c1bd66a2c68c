// A matrix as a picture: an SVG heat map with readable Chinese labels and a tooltip on every cell.
import { escapeHtml } from '../base/escape-html.js';

/** What a heat map shows: labels and a value per cell, null where nothing could be known. */
export interface HeatmapData {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Value of a cell, 0–1 for the colour; null where exposure is 0. */
  readonly shade: (row: number, column: number) => number | null;
  /** What is written into the cell; empty for nothing. */
  readonly label: (row: number, column: number) => string;
  /** What the tooltip says, quotes included. */
  readonly tooltip: (row: number, column: number) => string;
  /** Target of a link on the cell within the page (`#…`), or null. */
  readonly link?: (row: number, column: number) => string | null;
}

/** Pixel sizes of a heat map. */
export interface HeatmapSize {
  /** Side of a cell in pixels, 16–80; default 30, wide enough for two digits. */
  readonly cell?: number;
}

const FONT = '"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",SimHei,sans-serif';
const LABEL_SIZE = 12;
/** Width of the longest label in Han characters; what is longer is cut and shown whole in the tooltip. */
const LONGEST_LABEL = 18;

/**
 * Draws a heat map. Returns SVG text: one `<g>` per row, cells in neutral blues (no traffic lights), hatched where
 * nothing could be known. Columns are labelled at 60 degrees so that Chinese names stay readable.
 */
export function drawHeatmap(data: HeatmapData, size: HeatmapSize = {}): string {
  const cell = size.cell ?? 30;
  const slope = widest(data.columns);
  const left = widest(data.rows) + 12;
  const top = Math.ceil(slope * 0.87) + 24;
  const width = left + data.columns.length * cell + Math.ceil(slope * 0.5) + 8;
  const height = top + data.rows.length * cell + 8;
  const head = data.columns.map((name, column) => columnLabel(name, left + (column + 0.6) * cell, top - 6));
  const body = data.rows.map((name, row) => rowOf(data, row, name, { left, top, cell }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family='${FONT}' font-size="${LABEL_SIZE}" role="img">`,
    ...head,
    ...body,
    '</svg>',
  ].join('\n');
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
}

function columnLabel(name: string, x: number, y: number): string {
  return `<text x="${round(x)}" y="${y}" transform="rotate(-60 ${round(x)} ${y})">${labelMarkup(name)}</text>`;
}

function rowOf(data: HeatmapData, row: number, name: string, frame: Frame): string {
  const y = frame.top + row * frame.cell;
  const label = `<text x="${frame.left - 6}" y="${y + frame.cell * 0.65}" text-anchor="end">${labelMarkup(name)}</text>`;
  const cells = data.columns.map((_, column) => cellOf(data, row, column, frame));
  return `<g>${label}${cells.join('')}</g>`;
}

function cellOf(data: HeatmapData, row: number, column: number, { left, top, cell }: Frame): string {
  const shade = data.shade(row, column);
  const x = left + column * cell;
  const y = top + row * cell;
  const side = cell - 1;
  const fill = shade === null ? '#fff' : fillOf(shade);
  const box = `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="${fill}"/>${shade === null ? hatch(x, y, side) : ''}`;
  const label = data.label(row, column);
  const colour = shade !== null && shade > 0.55 ? '#fff' : '#222';
  const text =
    label === ''
      ? ''
      : `<text x="${x + cell / 2}" y="${y + cell * 0.62}" text-anchor="middle" font-size="11" fill="${colour}">${escapeHtml(label)}</text>`;
  const cellMarkup = `<g><title>${escapeHtml(data.tooltip(row, column))}</title>${box}${text}</g>`;
  const link = data.link?.(row, column) ?? null;
  return link === null ? cellMarkup : `<a href="${escapeHtml(link)}">${cellMarkup}</a>`;
}

/** Strokes across a cell of which nothing could be known. Drawn, not a pattern: a pattern needs an id, and pages hold several pictures. */
function hatch(x: number, y: number, side: number): string {
  const half = side / 2;
  return `<path d="M${x} ${y + half}l${half} -${half}M${x} ${y + side}l${side} -${side}M${x + half} ${y + side}l${half} -${half}" stroke="#bbb"/>`;
}

/** White to dark blue: one hue, so that the picture ranks nobody. */
function fillOf(shade: number): string {
  const part = Math.min(1, Math.max(0, shade));
  const channel = (from: number, to: number): number => Math.round(from + (to - from) * part);
  return `rgb(${channel(247, 33)},${channel(250, 84)},${channel(253, 140)})`;
}

/** Width of the widest label in pixels: Han characters are as wide as they are high, others about half. */
function widest(labels: readonly string[]): number {
  const most = labels.reduce((width, label) => Math.max(width, widthOf(shortened(label))), 0);
  return Math.ceil(most * LABEL_SIZE);
}

function widthOf(label: string): number {
  let units = 0;
  for (const character of label) units += character > '\u2e7f' ? 1 : 0.6;
  return units;
}

function shortened(label: string): string {
  if (widthOf(label) <= LONGEST_LABEL) return label;
  let short = '';
  for (const character of label) {
    if (widthOf(short + character) > LONGEST_LABEL - 1) break;
    short += character;
  }
  return `${short}…`;
}

/** A label as far as there is room, whole in its tooltip. */
function labelMarkup(label: string): string {
  const short = shortened(label);
  return short === label ? escapeHtml(label) : `<title>${escapeHtml(label)}</title>${escapeHtml(short)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
