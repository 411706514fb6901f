import { matchesOf } from '../../text/matches';
import { anyOf, wordsOf } from './vocabulary';

/** What in a clause can be looked up or counted, and so takes it out of boilerplate (domain.md §4: what makes a sentence 空泛). */
export interface Specifics {
  /** 《…》, a document number, or a paper that was made: 制定…清单. */
  document: boolean;
  /** A mechanism, place or campaign with a name of its own, or a number in Arabic digits. */
  name: boolean;
  /** An act that is done or not done: 印发, 挂牌, 开庭 … */
  act: boolean;
  /** One of the acts that plans speak of as a kind of work, not as a task: 案卷评查, 清理. */
  routine: boolean;
}

const QUOTED = /“([^”]{1,40})”([^,]{0,8})/g;
/** What a name is given to, right behind it or before; without either the quoted words are a figure of speech: 把好“出口关”. */
const NAMED = new RegExp(`^[^,]{0,6}?${anyOf(wordsOf('有名之物'))}`);
const NAMING = new RegExp(anyOf(wordsOf('命名')));
const DIGIT = /\d/;
const YEAR = /20\d\d年度?/g;
const widelyUsed = new Set(wordsOf('通行提法'));
/** What is said to be achieved is a figure of speech: 实现“全天候”. */
const ACHIEVED = /^(?:实现|做到|确保|让|使)/;
/** “…”的法治思维: a maxim, no mechanism. */
const MAXIM = /^的?[^,]{0,4}(?:思维|观念|理念|意识|精神|格局|局面|氛围|现象|问题|倾向|心态|做法)/;
const METAPHOR = new RegExp(`${anyOf(wordsOf('比喻'))}$`);
/** 案卷评查制度, 备案清理机制: the act is only the name of a mechanism. */
const ROUTINE = new RegExp(
  `${anyOf(wordsOf('实事兼作名词'))}(?![^,了]{0,8}(?:机制|制度|体系|程序|流程|规程)$)`,
);
const ACT = new RegExp(anyOf(wordsOf('实事')));
/** A paper that was made has a name, even where it is not given in 《》. */
const PAPER = new RegExp(
  `(?:制定|编制|公布|公示|发布|更新|完善|细化|拟定|梳理).{0,40}${anyOf(wordsOf('文件'))}$`,
);

/** Looks for them in a clause without its lead. */
export function specificsOf(clause: string): Specifics {
  return {
    document: clause.includes('《') || clause.includes('〔') || PAPER.test(clause),
    name: hasName(clause),
    act: ACT.test(clause),
    routine: ROUTINE.test(clause),
  };
}

function hasName(clause: string): boolean {
  if (clause.includes('“')) {
    const naming = NAMING.test(clause);
    for (const [, quoted = '', after = ''] of matchesOf(QUOTED, clause)) {
      const figurative = METAPHOR.test(quoted) || MAXIM.test(after) || ACHIEVED.test(clause);
      if (!figurative && (naming || NAMED.test(after)) && !widelyUsed.has(quoted)) return true;
    }
  }
  return DIGIT.test(clause) && DIGIT.test(clause.replace(YEAR, '').replace(QUOTED, ''));
}
