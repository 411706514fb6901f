import type { Figure } from '../quantities/types';
import { CATALOG } from './catalog';
import { listed } from './lexicon';
import type { CatalogEntry } from './types';
import vocabulary from './vocabulary.json';

/**
 * Which indicators a figure's unit allows: the hard filter of naming. Besides an indicator's own units those of the
 * family of its first one are taken (件 宗 起).
 */

const FAMILIES = vocabulary.families.map((family) => new Set(listed(family)));

/** 2: a unit the catalog gives, 1: one of the family of its first, 0: another. */
export type UnitFit = 0 | 1 | 2;

function fit(entry: CatalogEntry, figure: Pick<Figure, 'unit' | 'kind'>): UnitFit {
  if (entry.computed) return 0;
  // 零败诉, 查处治安案件1326
  if (figure.unit === '' && figure.kind === 'count')
    return entry.unitKind === 'count' || entry.unitKind === 'persons' ? 1 : 0;
  if (entry.unitKind === 'percent' && figure.kind === 'percent') return 2;
  if (entry.unitKind === 'percent' && figure.kind === 'points') return entry.change ? 1 : 0;
  if (entry.unitKind === 'money') return figure.kind === 'money' ? 2 : 0;
  if (entry.unitKind === 'ratio') return figure.kind === 'ratio' && figure.unit !== '倍' ? 2 : 0;
  const units = listed(entry.units);
  const unit = figure.unit.replace(/^个(?=[^次])/, '');
  // 家(次) is 家次 where the catalog has no word for it, and 册(张) is counted in 册
  const [outer = ''] = unit.split(/[(/]/);
  const spellings = [unit, unit.replace(/[(/)]/g, ''), outer];
  if (spellings.some((spelling) => units.includes(spelling))) return 2;
  const [first = ''] = units;
  const related = FAMILIES.filter((family) => family.has(first));
  return related.some((family) => spellings.some((spelling) => family.has(spelling))) ? 1 : 0;
}

const BY_UNIT = new Map<string, UnitFit[]>();
/** Units come from page text; their number is bounded all the same. */
const MOST_UNITS = 500;

/** Fit of every indicator of the catalog, by its index. */
export function unitFits(figure: Figure): readonly UnitFit[] {
  const key = `${figure.kind} ${figure.unit}`;
  const known = BY_UNIT.get(key);
  if (known) return known;
  const fits = CATALOG.map((entry) => fit(entry, figure));
  if (BY_UNIT.size < MOST_UNITS) BY_UNIT.set(key, fits);
  return fits;
}
