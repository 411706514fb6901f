import { anyOf, wordsOf } from './vocabulary';

/** By first character: the words every report uses, longer ones first. */
const byCharacter = new Map<string, string[]>();
for (const word of new Set(
  wordsOf(
    '通用',
    '程度',
    '推进',
    '完善',
    '提升',
    '落实',
    '保障',
    '行动',
    '增减',
    '成果',
    '上级',
    '主体',
  ),
)) {
  const words = byCharacter.get(word.charAt(0)) ?? [];
  byCharacter.set(word.charAt(0), words);
  words.push(word);
}
for (const words of byCharacter.values()) words.sort((a, b) => b.length - a.length);

/** 召开, 报告, 受理 anywhere, 建立, 明确 at the beginning: something was done, in whatever general words it is told. */
const DEED = new RegExp(
  `^${anyOf(wordsOf('程度'))}?${anyOf(wordsOf('做事开头'))}|^.{0,4}[局镇乡委厅道区县市]暂?无|${anyOf(wordsOf('做事'))}`,
);

/**
 * How much of a clause, in characters, are words that any report could use of anything (0 to 1): nothing in them tells
 * this place, year or matter from another. 0 where something is said to have been done.
 */
export function generalShare(clause: string): number {
  if (DEED.test(clause)) return 0;
  let general = 0;
  for (let i = 0; i < clause.length;) {
    const word = byCharacter.get(clause.charAt(i))?.find((word) => clause.startsWith(word, i));
    general += word?.length ?? 0;
    i += word?.length ?? 1;
  }
  return general / clause.length;
}
