/** Ends of the names of places and offices: 云溪市, 临江街道, 司法局; also 全市 and 我区, which only suit one level. */
const NAME_END = /[省市区县镇乡局]$|街道$/;

/** Tags of jieba for places and organisations. */
const NAME_TAGS: ReadonlySet<string> = new Set(['ns', 'nt']);

/** Tagged as names, the last one by mistake, but the same in every report: they tell nothing of who wrote it. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set([
  '中国',
  '我国',
  '中共中央',
  '党中央',
  '中央',
  '国务院',
  '中华人民共和国',
  '中国共产党',
  '依法治国',
]);

/** Figures, and plans and sessions named by numbers (十四五, 二十大), which change with the years; 进一步 and 第一 stay. */
const NUMBER = /[0-9]|[〇一二三四五六七八九十百千]{2}/;

/** Whether a word may stand in a phrase of the lexicon: it names no place or office and holds no number. */
export function isGeneral(word: string, tag: string): boolean {
  if (SAME_EVERYWHERE.has(word)) return true;
  return !NAME_TAGS.has(tag) && !NAME_END.test(word) && !NUMBER.test(word);
}
