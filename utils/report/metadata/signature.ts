import { dateIn } from './dates';
import { lastLines, plain } from './plain';

/** What stands under a report: who signs, and the day of signing. */
export interface Signature {
  /** Folded; '' when only a date stands there. */
  org: string;
  date: string | null;
}

const LINES = 8;
const WITHIN = 600;
const LONGEST_ORG = 60;
const DATE_AT_END = /(?:20\d\d|二[〇零][〇零一二三四五六七八九]{2})年.{1,3}月.{1,3}日$/;
const ORGANISATION =
  /^[^,。;:!?]{2,60}(?:政府|办事处|委|委员会|局|厅|办公室|办|部|总署|署|党组|院|中心|队|处|所|集团|公司)$/;

/** Reads the signature from the last lines of a text; null when there is none. */
export function signatureOf(text: string): Signature | null {
  const lines = lastLines(text, LINES, WITHIN).map((line) =>
    plain(line).replace(/^\(盖章\)|\(盖章\)$/g, ''),
  );
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    const date = DATE_AT_END.exec(line);
    if (!date || line.length > LONGEST_ORG) continue;
    const before = line.slice(0, date.index);
    const org = [before, lines[i - 1] ?? ''].find((words) => ORGANISATION.test(words)) ?? '';
    return { org, date: dateIn(date[0]) };
  }
  const org = lines
    .slice(-3)
    .reverse()
    .find((words) => words.length <= LONGEST_ORG && ORGANISATION.test(words) && !/\d/.test(words));
  return org === undefined ? null : { org, date: null };
}
