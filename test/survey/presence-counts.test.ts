// Presence counts: reports, points and statements are three different numbers.
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/survey/gather.js';
import { countPresence } from '../../src/survey/presence-counts.js';
import { columnTotals, rowTotals } from '../../src/survey/totals.js';
import { smallCategories } from './make-codebook.js';
import { makeProfile } from './make-profile.js';

const count = (...profiles: Parameters<typeof gather>[0]) =>
  countPresence(gather(profiles), 'self', smallCategories);
const discipline = smallCategories.indexOf.get('discipline')!;

describe('countPresence', () => {
  it('counts two statements under one number as one point and one report', () => {
    const counts = count(
      makeProfile({
        problems: [
          { category: 'discipline', point: 1 },
          { category: 'discipline', point: 1 },
        ],
      }),
    );
    expect([counts.statements, counts.points, counts.reports].map((cells) => cells[discipline])).toEqual([
      2, 1, 1,
    ]);
  });

  it('counts a statement under its best category only, not under those it touches', () => {
    const counts = count(makeProfile({ problems: [{ category: 'discipline', also: ['theory'] }] }));
    expect([...counts.reports]).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('counts every report of an organisation once, exposed or not', () => {
    const counts = count(
      makeProfile({ year: 2020, exposedVoices: [] }),
      makeProfile({ year: 2021 }),
      makeProfile({ year: 2022, problems: ['discipline'] }),
    );
    expect([counts.appearances[0], counts.exposure[0], counts.reports[discipline]]).toEqual([3, 2, 1]);
  });

  it('counts two profiles of one organisation in one report as one report with its points added up', () => {
    const both = [1, 2].map((n) =>
      makeProfile({ id: `review#${n}`, report: 'review', problems: ['discipline'] }),
    );
    const counts = count(...both);
    expect([counts.exposure[0], counts.reports[discipline], counts.points[discipline]]).toEqual([1, 1, 2]);
  });

  it('leaves out texts about nobody in particular and other voices', () => {
    const counts = count(
      makeProfile({ organization: null, report: 'talk', problems: ['discipline'] }),
      makeProfile({ organization: '河东镇', voice: 'superior', problems: ['discipline'] }),
    );
    expect(counts.organizations).toEqual([]);
  });

  it('orders organisations by key', () => {
    const counts = count(...['河东镇', '北山乡'].map((organization) => makeProfile({ organization })));
    expect(counts.organizations).toEqual(['北山乡', '河东镇']);
  });
});

describe('totals', () => {
  it('sum the rows and columns of a flat table', () => {
    const cells = [1, 2, 3, 4, 5, 6];
    expect([...columnTotals(cells, 3)]).toEqual([5, 7, 9]);
    expect([...rowTotals(cells, 3)]).toEqual([6, 15]);
  });

  it('of an empty table are empty', () => {
    expect([...rowTotals([], 0)]).toEqual([]);
    expect([...columnTotals([], 2)]).toEqual([0, 0]);
  });
});
