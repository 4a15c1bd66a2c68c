// categories.csv: the areas in which something can be weak, with their domains.
import { choice, integer, text } from '../columns.js';
import { defineTable, type RowOf } from '../define-table.js';

/** Domains of categories, in the order in which tables and pictures show them. */
export const domains = ['politics', 'organisation', 'people', 'governance', 'main-work', 'rest'] as const;

export const categories = defineTable({
  name: 'categories',
  key: ['category'],
  scanned: null,
  order: 'order',
  columns: {
    order: integer(1, 999),
    category: text(),
    name: text(),
    domain: choice(...domains),
    domainName: text(),
    definition: text(),
    source: text(),
  },
});

/** One category: its id, Chinese name, domain and definition. */
export type CategoryRow = RowOf<typeof categories.columns>;
