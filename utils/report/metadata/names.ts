import { readUnits, type Unit } from './places';

/** A folded name of an organisation or place, taken apart: `prefix` + `units` + `organ` is the whole of it. */
export interface Name {
  /** What stands before the place: 国家税务总局 in 国家税务总局某市税务局. */
  prefix: string;
  units: Unit[];
  /** `市` of `市水务局`: one of the writer's own places, named elsewhere; '' when there is none. */
  relative: string;
  /** 人民政府, 水务局, 街道's 办事处; '' for a bare place. */
  organ: string;
}

/** Organs of a place as a whole, as against its departments. */
const GOVERNING = /^(?:人民政府|办事处|管理委员会|党工委|工作委员会|工委|委员会|党委|委)$/;
const ORGAN =
  /(?:政府|办事处|街道办|委员会|管委会|委|局|厅|办公室|办|中心|总署|署|部|院|银行|支行|分行|队|处|所|站|海关|集团|公司|大学|学校|联合会|妇联|社|兵团|工委)$/;
/** `省|市|区…` before a department, or alone before the year: 市水务局, 我市, 全镇. */
const RELATIVE = /^(?:我|本|全)?(街道|[省市州盟区县旗镇乡])(?=[一-龥]{2,}$|$)/;
/** A party committee before the government: it comes first in rank, the government writes the report. */
const PARTY = /^(?:委员会|委|党委|党工委|工作委员会|工委)[、,和与]?/;
const PARTY_GROUP = /(?<=[局厅委办会院心])(?:党组|党委|机关党委)$/;
/** Central organs with branches in places. */
const CENTRAL_PREFIX =
  /^(?:国家(?:税务总局|统计局|金融监督管理总局)|中国(?:人民银行|证券监督管理委员会))(?=.{4,})/;

/** Short forms written out. */
const FULL = new Map([
  ['政府', '人民政府'],
  ['办', '办事处'],
  ['管委会', '管理委员会'],
]);

/** Whether an organ stands for its place as a whole. A name without organ (a bare place) is not asked. */
export const isGoverning = (organ: string): boolean => GOVERNING.test(organ);

/** Takes a folded name apart; null when it is neither place nor organisation. */
export function parseName(words: string): Name | null {
  const whole = words.replace(/^(?:中共|中国共产党)/, '').replace(PARTY_GROUP, '');
  const prefix = CENTRAL_PREFIX.exec(whole)?.[0] ?? '';
  const name = whole.slice(prefix.length);
  const { units, end } = readUnits(name);
  const own = units.length === 0 ? RELATIVE.exec(name) : null;
  const relative = own?.[1] ?? '';
  const organ = name.slice(own ? own[0].length : end);

  // 某市委某市人民政府, 镇党委镇政府: the government's part.
  const behindParty = organ.replace(PARTY, '');
  const government = behindParty !== organ ? parseName(behindParty) : null;
  if (government?.organ) {
    return government.units.length > 0 ? government : { ...government, units, relative };
  }
  const known = ORGAN.test(organ) && !/^(?:[我本]|全(?!面))/.test(organ);
  if (units.length === 0 && !known && !relative) return null;
  return { prefix, units, relative, organ: known ? (FULL.get(organ) ?? organ) : '' };
}

/** 全面依法治市委员会 holds words at which a title's organisation would seem to end. */
const COMMITTEE = /(?:全面)?依法治[国省市州县区旗镇乡](?:委员会|办公室|领导小组)(?:办公室)?/;
const CUT =
  /关于|20\d\d|二[〇零][〇零一二三四五六七八九]{2}年|法治|依法|推进|贯彻|落实|开展|履行|加强|年度|上半年|十[二三四]五|[,。;:《》([【〔"“]/;
const LEAD =
  /^(?:[【[(][^】\])]{0,12}[】\])]|关于(?:报送|印发|公布|公开|呈报|上报|做好)?|(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})(?:年度?|(?=[一-龥]))|[“《])/;
/** Bracketed words, 关于, a year and a quote may stand one behind the other. */
const MOST_LEADS = 4;

/** The organisation that a folded title begins with: before 关于, the year or the subject; '' when it names none. */
export function titleOrganisation(title: string): string {
  let rest = title;
  for (let i = 0; i < MOST_LEADS; i++) rest = rest.replace(LEAD, '');
  const committee = COMMITTEE.exec(rest);
  const from =
    committee && !CUT.test(rest.slice(0, committee.index))
      ? committee.index + committee[0].length
      : 0;
  const cut = rest.slice(from).search(CUT);
  return (cut < 0 ? rest : rest.slice(0, from + cut)).replace(/[的之在]$/, '');
}
