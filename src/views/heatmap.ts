// A matrix as a heat map.
import { assertNumber, assertOptions } from '../base/assert-options.js';
import type { Matrix } from '../survey/matrix.js';
import { drawHeatmap, type HeatmapSize } from './draw-heatmap.js';
import { Picture } from './picture.js';
import { valueName } from './value-names.js';

/** What stands behind a value that departs from the margins. */
const SIGNS = { '+': '+', '-': '−', '': '' } as const;
const DEPARTURES = { '+': '；多于行列合计的预期', '-': '；少于行列合计的预期', '': '' } as const;

/**
 * Draws a matrix: a row per row, a colour by how much of what could have shown did (reports ÷ exposure), the matrix's
 * own value written into the cell, with + or − where the standardised residual stands out after adjusting for the number of
 * cells, cells without exposure hatched. Neutral blues: a heat map ranks nobody.
 * @param matrix made by `survey.matrix()`; `matrix.top(12)` keeps it readable
 * @param size.cell side of a cell in pixels, 16–80, default 30
 * @returns a picture: `String(picture)` is SVG text; notebooks draw it
 * @throws ShuzhiError OPTION_UNKNOWN, OPTION_INVALID
 * @example
 * heatmap(all.matrix({ voice: 'self' }).top(12)).svg.slice(0, 4) // '<svg'
 */
export function heatmap(matrix: Matrix, size: HeatmapSize = {}): Picture {
  assertOptions('heatmap', size, ['cell']);
  if (size.cell !== undefined) assertNumber('heatmap', 'cell', size.cell, 16, 80);
  const svg = drawHeatmap(
    {
      rows: matrix.rows.map(({ name }) => name),
      columns: matrix.columns.map(({ name }) => name),
      shade: (row, column) => matrix.cell(row, column).share,
      label: (row, column) =>
        `${labelOf(matrix.at(row, column))}${SIGNS[matrix.cell(row, column).mark ?? '']}`,
      tooltip: (row, column) => tooltipOf(matrix, row, column),
    },
    size,
  );
  const { rows, columns, rowDimension, columnDimension, voice } = matrix;
  const caption = `热力图 · heat map: ${rowDimension} × ${columnDimension}, ${rows.length} × ${columns.length}, ${voice === null ? '各声音分列' : valueName('voice', voice)}`;
  return new Picture(svg, caption);
}

/** Zero is left blank so that what is there can be seen; the colour tells it from the unknown. */
function labelOf(value: number | null): string {
  if (value === null || value === 0) return '';
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function tooltipOf(matrix: Matrix, row: number, column: number): string {
  const { reports, exposure, count, mark } = matrix.cell(row, column);
  const head = `${matrix.rows[row]!.name} · ${matrix.columns[column]!.name}`;
  if (exposure === 0) return `${head}：没有可比报告`;
  const [first] = matrix.quotes(row, column);
  return `${head}：${reports}/${exposure} 份报告，${count} 条${DEPARTURES[mark ?? '']}${first === undefined ? '' : `\n“${first.text}”`}`;
}
