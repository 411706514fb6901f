import type { Folded } from '../../../text/fold';
import { changeWords } from '../../catalog/change';
import type { Check } from '../../types';
import { check } from '../input';
import type { Placed, PlacedFigures } from './placed';

/** 纠错率|同比降低: the noun of a percentage right before the words of change; 效率 is none. */
const OF_A_RATE = /(?:(?<![效频功速])率|满意度|比例|占比|比重)(?:较|比|与|同|环|达|为|$|,)/;
const CLAUSE = /[^,;:。\n]*$/;
const LONGEST_CLAUSE = 40;

/** R24: changes of a percentage that are given in per cent and not in percentage points. */
export function pointsNotPercent({ folded, all }: PlacedFigures): Check[] {
  const changes = all.flatMap((placed, i) => {
    if (placed.quantity.unit !== '%') return [];
    const words = changeWords(clauseBefore(folded, placed));
    const ofRate = words !== null && changesRate(folded, placed, all[i - 1], words);
    return ofRate ? [{ placed, words }] : [];
  });
  if (changes.length === 0) return [check('R24', 'ok', '未见以百分数表述比率变化的情形。')];
  return changes.map(({ placed: { quantity }, words }) =>
    check(
      'R24',
      'attention',
      `“${words}${quantity.text}”说的是比率的变化，疑为${quantity.text.replace(/[%％]$/, '')}个百分点，建议核对。`,
      [quantity],
    ),
  );
}

function clauseBefore({ text }: Folded, { start }: Placed): string {
  return CLAUSE.exec(text.slice(Math.max(0, start - LONGEST_CLAUSE), start))?.[0] ?? '';
}

/** Whether what changes is a percentage: named right before, or the figure before in the sentence. */
function changesRate(
  folded: Folded,
  placed: Placed,
  previous: Placed | undefined,
  words: string,
): boolean {
  const clause = clauseBefore(folded, placed);
  const noun = clause.slice(0, clause.lastIndexOf(words.slice(-2)));
  if (/增长率|增速/.test(noun)) return false;
  if (OF_A_RATE.test(noun)) return true;
  if (!previous || previous.sentence !== placed.sentence || previous.quantity.unit !== '%')
    return false;
  if (previous.entry?.change) return false;
  const between = folded.text.slice(previous.end, placed.start);
  return /^,(?:与|较|比|同|环|上|下|提|增|降)/.test(between) && !/[;。]/.test(between);
}
