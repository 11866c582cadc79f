import { describe, expect, it } from 'vitest';
import { measureLookup } from '../../../src/answers/kinds/measure-lookup.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

function lookUp(...measures: string[]) {
  return measureLookup(aQuery({ intent: 'measure-lookup', measures }), aContext());
}

describe('a value of the action plan', () => {
  it('comes with every row that prints it', () => {
    expect(lookUp('mi-03').rows.map((row) => row.kind === 'measure' && row.id)).toEqual([
      'AP-155',
      'AP-164',
      'AP-203',
      'AP-205',
    ]);
  });

  it('comes with both readings where the rows slid', () => {
    const [found] = lookUp('mi-36').found;
    expect(found?.places.map(({ measure }) => measure.name)).toEqual([
      '地域連携型ハンズオン支援の実施',
    ]);
    expect(found?.alignedPlaces.map(({ measure }) => measure.name)).toEqual([
      '区内起業・創業チャレンジ支援',
    ]);
  });

  it('comes with both sources where they disagree', () => {
    const { found, sources } = lookUp('mi-02');
    expect(found.map(({ conflicts }) => conflicts.map(({ id }) => id))).toEqual([['conflict-1']]);
    expect(sources.map(({ document }) => document.id)).toEqual([
      'review-material',
      'project-progress',
    ]);
  });

  it('leaves out an id that an old button still carries', () => {
    expect(lookUp('mi-99')).toMatchObject({ found: [], rows: [], sources: [] });
  });
});
