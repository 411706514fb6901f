import type { Level, ReportSource } from '../types';
import { contextNames, parentNames } from './context';
import type { Labelled } from './labels';
import { isGoverning, parseName, titleOrganisation, type Name } from './names';
import { plain } from './plain';
import type { Unit } from './places';
import type { Signature } from './signature';

/** Who reports, and for which place, in simplified characters. */
export interface Organisation {
  place: string;
  org: string;
  level: Level;
}

/** Departments of the State Council: no place stands before them. */
const CENTRAL = /^(?:国家|中国|国务院).{1,16}$|(?:部|总局|总署)$/;
const NOT_CENTRAL = /(?:组织|宣传|统战|武装|支|党)部$/;

/**
 * Reads organisation, place and level. The base is the title's organisation; where it has none, the signature's, the
 * labels', the breadcrumb's, the site's. What the base leaves out — 西区街道 of which city, 市水务局 — the others fill in.
 * Of committee and government together the government is the organisation; a bare place means its government.
 */
export function organisation(
  source: ReportSource,
  title: string,
  labels: readonly Labelled[],
  signature: Signature | null,
): Organisation {
  const context = contextNames(source, labels, signature);
  const base =
    parseName(titleOrganisation(plain(title))) ??
    context.find(({ organ }) => organ !== '') ??
    context[0];
  if (!base) return { place: '', org: '', level: '未知' };
  if (isCentral(base)) return { place: '', org: base.organ, level: '国家' };
  const units = placed(base, [...context, ...parentNames(source.text)]);
  const place = units.map(({ name }) => name).join('');
  const organ = base.organ || governingOrgan(units, context);
  return {
    place,
    org: organ && base.prefix + (place || base.relative) + organ,
    level: levelOf(units, base.relative, organ, source.text),
  };
}

function isCentral({ prefix, units, relative, organ }: Name): boolean {
  return (
    !prefix && !relative && units.length === 0 && CENTRAL.test(organ) && !NOT_CENTRAL.test(organ)
  );
}

/** The base's units with those above them, as far as other names on the page tell. */
function placed({ units, relative }: Name, others: readonly Name[]): Unit[] {
  return others.reduce((known, { units: told }) => {
    const first = known[0];
    if (!first) {
      const upTo = told.map(({ name }) => name.endsWith(relative)).lastIndexOf(true);
      return told.slice(0, upTo + 1);
    }
    const same = told.findIndex(({ name }) => name === first.name);
    if (same >= 0) return [...told.slice(0, same), ...known];
    const last = told[told.length - 1];
    return last && isAbove(last, first) ? [...told, ...known] : known;
  }, units);
}

/** Zones stand between counties and townships. */
function isAbove(upper: Unit, lower: Unit): boolean {
  const height = ({ rank, zone }: Unit) => (zone ? 3.5 : rank);
  return height(upper) < height(lower);
}

/** What governs a bare place: as another name on the page says, else by its kind. */
function governingOrgan(units: readonly Unit[], context: readonly Name[]): string {
  const last = units[units.length - 1];
  if (!last) return '';
  const named = context.find(
    (name) => isGoverning(name.organ) && name.units[name.units.length - 1]?.name === last.name,
  );
  if (named) return named.organ;
  if (last.zone) return '管理委员会';
  return last.name.endsWith('街道') ? '办事处' : '人民政府';
}

function levelOf(units: readonly Unit[], relative: string, organ: string, text: string): Level {
  if (organ !== '' && !isGoverning(organ)) return '部门';
  const last = units[units.length - 1];
  if (!last) return RELATIVE_LEVELS[relative] ?? '未知';
  if (last.zone) return organ === '人民政府' ? '县区' : '开发区';
  switch (last.rank) {
    case 1:
      return '省';
    case 2:
      return isCountyCity(units, text) ? '县区' : '市';
    case 3:
      return '县区';
    case 4:
      return '乡镇街道';
  }
}

/** Of a place that the report only calls 我市, 全镇. */
const RELATIVE_LEVELS: Readonly<Record<string, Level>> = {
  省: '省',
  市: '市',
  州: '市',
  盟: '市',
  区: '县区',
  县: '县区',
  旗: '县区',
  镇: '乡镇街道',
  乡: '乡镇街道',
  街道: '乡镇街道',
};

/** Characters of the text in which a city's kind is looked for. */
const READ = 20_000;
const COUNTIES = /[县縣][(（、]?市?[、，]?[区區)）]|[区區][县縣]|市[县縣]|各[县縣]/;
const TOWNS = /各[镇鎮乡鄉]|[镇鎮][(（、]?街|[乡鄉][镇鎮][(（、]街/g;
/** A city that speaks of towns so often and never of counties is a county's. */
const ENOUGH_TOWNS = 2;

/** Whether the last unit, a 市, is a county-level city: below another prefecture, or governing towns and no counties. */
function isCountyCity(units: readonly Unit[], text: string): boolean {
  if (units.slice(0, -1).some(({ rank, zone }) => rank === 2 && !zone)) return true;
  if (!units[units.length - 1]?.name.endsWith('市')) return false;
  const read = text.slice(0, READ);
  return !COUNTIES.test(read) && (read.match(TOWNS)?.length ?? 0) >= ENOUGH_TOWNS;
}
