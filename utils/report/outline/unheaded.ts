import type { Heading } from './headings';

/** A passage that is about shortcomings or plans without a heading saying so (report habit of domain.md §6, R10). */
export interface Passage {
  start: number;
  end: number;
  role: 'shortcomings' | 'plans';
}

/** Shortcomings stand at the end of a report; before this share of it, 存在问题 belongs to an inspection that is told of. */
const EARLIEST_SHARE = 0.4;
const LACK =
  /(?:^|[,;])(?:但|但是|然而|虽然|同时|当然|与|对照|对标|工作中|目前|当前|回顾)?[^。;!?]{0,40}(?:还|也|仍|依然|仍然|主要|依旧)?(?:存在|有)(?:着|了)?(?:[^。;!?,]{0,8}|[^。;!?,]{0,40}(?:等|的))(?:问题|不足|差距|短板|薄弱环节|困难)(?:和[^,。]{0,6})?(?:是|有|为|包括)?(?:[,:。]|$)/;
/** A problem that someone else has, or that was solved. */
const NOT_OURS =
  /(?:^|[,;])对(?!照|标|比)[^,。;]{0,30}问题|针对|整改|解决|督促|责令|督察|检查|发现|评查|排查|反馈|通报|未存在|不存在/;
const AHEAD =
  /^(?:(20\d\d)年|下一?(?:步|阶段|年|年度)|今后|明年|来年|新的一年|接下来|新的一年里)[,里中]?[^。;!?]{0,30}?(?:将|要|继续|计划|拟|着力|重点|坚持|进一步|持续|深入|围绕|努力|以|把|加强|全面|(?:打算|安排|计划|思路|重点)(?=:))/;

/**
 * Passages of shortcomings and of plans in running text that no heading announces: from the sentence that turns to them
 * to the end of the paragraph, or to the next such sentence.
 *
 * @param reportYear a later year at the head of a sentence turns to the plans
 * @param wanted roles no heading announces
 */
export function unheadedPassages(
  text: string,
  body: { start: number; end: number },
  headings: readonly Heading[],
  reportYear: number | null,
  wanted: ReadonlySet<Passage['role']>,
): Passage[] {
  if (wanted.size === 0) return [];
  const found: Passage[] = [];
  const earliest = body.start + (body.end - body.start) * EARLIEST_SHARE;
  const stops = new Set(headings.filter(({ level }) => level < 5).map(({ at }) => at));
  const items = new Set(headings.filter(({ level }) => level === 5).map(({ at }) => at));
  let open: Passage | undefined;
  /** 我们将重点做好以下工作: has its items on the lines that follow. */
  let listing = false;
  for (let start = body.start; start < body.end;) {
    const end = sentenceEnd(text, start, body.end);
    if (stops.has(start)) open = undefined;
    const role = turnOf(
      text.slice(start, Math.min(end, start + 160)),
      start >= earliest,
      reportYear,
    );
    if (role !== null && wanted.has(role) && role !== open?.role) {
      open = { start, end, role };
      found.push(open);
    } else if (open) open.end = end;
    const next = text.charAt(end) === '\n' ? end + 1 : end;
    if (text.charAt(next - 1) === '\n') {
      listing = items.has(next) && (listing || /:\n?$/.test(text.slice(start, end)));
      if (!listing) open = undefined;
    }
    start = end;
  }
  return found;
}

function turnOf(
  sentence: string,
  late: boolean,
  reportYear: number | null,
): Passage['role'] | null {
  const ahead = AHEAD.exec(sentence);
  if (ahead) {
    const year = ahead[1] === undefined ? Infinity : Number(ahead[1]);
    if (reportYear === null ? year === Infinity : year > reportYear) return 'plans';
  }
  return late && LACK.test(sentence) && !NOT_OURS.test(sentence) ? 'shortcomings' : null;
}

function sentenceEnd(text: string, start: number, limit: number): number {
  for (let i = start; i < limit; i++) if ('。;!?\n'.includes(text.charAt(i))) return i + 1;
  return limit;
}
