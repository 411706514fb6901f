/**
 * Reads chains of administrative units from folded names by their form: `重庆市北碚区`, `某市某镇`, `某经济技术开发区`.
 * No list of places but the provinces: every other unit is known by its ending.
 */

/** 1 province, 2 prefecture, 3 county, 4 township. A lone 市 is 2 although it may be a county's. */
export type Rank = 1 | 2 | 3 | 4;

/** One administrative unit of a place name, from the outermost to the innermost. */
export interface Unit {
  name: string;
  rank: Rank;
  /** A development zone: no level of its own, between county and township. */
  zone: boolean;
}

const PROVINCES = (
  '北京市 天津市 上海市 重庆市 河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 ' +
  '河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 内蒙古自治区 广西壮族自治区 ' +
  '西藏自治区 宁夏回族自治区 新疆维吾尔自治区 新疆生产建设兵团 香港特别行政区 澳门特别行政区'
).split(' ');

/** Endings, longest first. Zones may stand without a name: 高新区. */
const ZONES = (
  '高新技术产业开发区 经济技术开发区 工业园区 产业园区 保税区 度假区 风景区 名胜区 试验区 示范区 合作区 管理区 ' +
  '功能区 开发区 高新区 经开区 实验区 港区 新区 园区'
).split(' ');
const ENDINGS: readonly (readonly [string, Rank])[] = [
  ['街道', 4],
  ['地区', 2],
  ['苏木', 4],
  ['省', 1],
  ['市', 2],
  ['州', 2],
  ['盟', 2],
  ['区', 3],
  ['县', 3],
  ['旗', 3],
  ['镇', 4],
  ['乡', 4],
];

/** Words that begin with an ending's character and are no ending. */
const OTHER_WORDS =
  /^(?:市场|市政|市容|市民|市域|市监|市直|乡村|乡镇|乡族|镇街|镇乡|镇村|县域|县直|区域|区直|区划|州直|旗帜|旗下)/;
/** Words that break a name: what follows belongs to an organ, a sentence or a number. */
const BREAKS =
  /^(?:局|厅|政府|委员会|管委会|办事处|办公室|关于|部门|党委|党组|党工委|法治|依法|总队|支队|大队|学院|法院|检察院|公司|银行|中国|国家|各|全面|推进|[^一-龥])/;
/** Before 市, 乡 or 镇: 城市, 城乡, 城镇 as words (市城市管理局, 住房和城乡建设局). */
const TOWN_WORD = /(?:^[省市州盟区县旗镇]?|[和与、]|住房)城$/;
/** What a speaker calls his own place. */
const OWN = /^[我全本该各]$/;

const LONGEST_NAME = 18;

/** The units at the beginning of a folded name, and where they end. */
export function readUnits(name: string): { units: Unit[]; end: number } {
  const units: Unit[] = [];
  let end = 0;
  const province = PROVINCES.find((unit) => name.startsWith(unit));
  if (province) {
    units.push({ name: province, rank: 1, zone: false });
    end = province.length;
  }
  for (let next = unitAt(name, end); next; next = unitAt(name, end)) {
    units.push(next);
    end += next.name.length;
  }
  return { units, end };
}

function unitAt(name: string, start: number): Unit | null {
  for (let i = start; i < Math.min(name.length, start + LONGEST_NAME); i++) {
    const own = name.slice(start, i);
    if (own === '委') return null;
    const zone = ZONES.find((ending) => name.startsWith(ending, i));
    if (zone && !OTHER_WORDS.test(name.slice(i)) && own !== '社') {
      return { name: own + zone, rank: 3, zone: true };
    }
    const found = own === '' || OWN.test(own) ? null : endingAt(name, i);
    const word = found && (found[0] === '区' ? /[社辖]$/ : TOWN_WORD).test(own);
    if (found && !word) {
      return extended(name, start, i + found[0].length, found[1]);
    }
    if (BREAKS.test(name.slice(i))) return null;
  }
  return null;
}

function endingAt(name: string, at: number): readonly [string, Rank] | null {
  if (OTHER_WORDS.test(name.slice(at, at + 2))) return null;
  return ENDINGS.find(([ending]) => name.startsWith(ending, at)) ?? null;
}

/**
 * An ending right behind another belongs to the same name: 西区街道, 新乡市, 景德镇市, 苏州市. Behind 市 only in names of
 * one character (沙市区, 津市市), for 市北区 begins a name of its own.
 */
function extended(name: string, start: number, end: number, rank: Rank): Unit {
  const next = endingAt(name, end);
  const before = name.slice(start, end);
  if (next && (!before.endsWith('市') || before.length === 2)) {
    return extended(name, start, end + next[0].length, next[1]);
  }
  return { name: before, rank, zone: false };
}
