import type { Folded } from '../../text/fold';
import { sectionWalker } from '../outline/walk';
import type { Section, SectionRole, Span } from '../types';
import { findRule } from './candidates';
import { clausesOf, type Clause } from './clauses';
import { generalShare } from './general';
import { leadLength } from './lead';
import type { Rule } from './rules';
import { specificsOf } from './specifics';

/** A clause and what the rules say of it; offsets are units of the folded text. */
export interface JudgedClause extends Clause {
  /** Where the statement begins, behind 一是, 2023年, 我局. */
  head: number;
  role: SectionRole;
  /** The rule that makes it boilerplate, or null. */
  rule: Rule | null;
  evidence: Evidence;
}

/**
 * What a clause gives a reader to check: a figure, a document or an act that is done or not done; only a name in
 * quotation marks; a plain statement; or nothing, when it only says when, where or in which matter (在办理案件过程中).
 */
export type Evidence = 'fact' | 'name' | 'plain' | 'none';

/** Longer pieces without any mark are tables or broken text, no statement. */
const LONGEST_CLAUSE = 130;
/** 对涉及群众利益的重大事项: whom or what it is done to. */
const OBJECT =
  /^(?:对|对于|针对|就)(?!.*(?:开展|进行|实施|实行|组织|予以|给予|作出|加强|落实|做到|存在|不够|不足|缺乏))[^,]*(?:事项|问题|案件|活动|行为|情况|决策|合同|项目|群体|人群|文件)$/;
const ADVERBIAL =
  /^[在对于当针就](?!.*(?:主要是|存在的|有待)).*(?:中|时|后|前|上|下|期间|过程|方面|层面|领域|等)$|^涉及.*(?:事项|问题|案件|领域)等?$/;
/** 凡是涉及群众利益的决策, 列入常务会议的议题: what is spoken of, before anything is said of it. */
const TOPIC =
  /^(?:凡是?|列入|纳入|涉及|属于)[^,]*的[^,]{0,8}(?:事项|议题|问题|案件|文件|决策|项目|合同|行为|事务)$/;

/** 为更好服务企业: what something was done for. */
const PURPOSE =
  /^为(?:了|更|进一步|切实|全面|深入|充分|确保|做|推|加|规|提|促|营|落|贯|保|强|健|完)(?!.*提供)|^面对/;
/** 对照《…工作要点》 says what was followed; what was made of it stands behind. */
const REFERENCE =
  /^(?:严格)?(?:按照|根据|依据|对照|对标|围绕|遵照|依照|结合)[^,]{0,16}《.*[》)](?:等|有关|相关|要求|规定|精神|部署|通知)*$/;

/**
 * Tries the rules on every clause of the text.
 *
 * @param sections the outline, for rules that hold only in shortcomings or plans
 * @param figures folded ranges of figures, in order; a clause with a figure is never boilerplate
 */
export function judgeClauses(
  folded: Folded,
  sections: readonly Section[],
  figures: readonly Span[],
): JudgedClause[] {
  const sectionAt = sectionWalker(sections);
  let figure = 0;
  return clausesOf(folded.text).map((clause) => {
    while ((figures[figure]?.end ?? Infinity) <= clause.start) figure++;
    const counted = (figures[figure]?.start ?? Infinity) < clause.end;
    const role = sectionAt(folded.starts[clause.start] ?? 0)?.role ?? 'other';
    return judge(folded.text, clause, role, counted);
  });
}

function judge(text: string, clause: Clause, role: SectionRole, counted: boolean): JudgedClause {
  const { start, end } = clause;
  if (end - start > LONGEST_CLAUSE)
    return { start, end, head: start, role, rule: null, evidence: counted ? 'fact' : 'plain' };
  const whole = text.slice(start, end);
  const lead = leadLength(whole);
  const statement = whole.slice(lead);
  const { document, made, name, number, act, held, dated, routine, means } = specificsOf(statement);
  const done = act || dated || ((routine || held) && role !== 'plans' && role !== 'shortcomings');
  const topic = TOPIC.test(statement);
  const adverbial = topic || OBJECT.test(statement) || ADVERBIAL.test(statement);
  const fits = ({ kind, sections, general, expression }: Rule) => {
    if (topic || dated || (held && kind !== 'template')) return false;
    if (made || (document && kind !== 'formula')) return false;
    if (kind === 'vague' && (done || name || number || adverbial)) return false;
    if (sections && !sections.includes(role)) return false;
    return expression.test(statement) && (general === 0 || generalShare(statement) >= general);
  };
  const rule = counted ? null : findRule(statement, fits);
  const followed = document && !done && REFERENCE.test(statement);
  let evidence: Evidence =
    adverbial || means || followed || PURPOSE.test(statement) ? 'none' : 'plain';
  if (counted || (document && !followed) || number || done) evidence = 'fact';
  else if (name && !means) evidence = 'name';
  return { start, end, head: start + lead, role, rule, evidence };
}
