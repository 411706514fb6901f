import { wordsOf } from '../boilerplate/vocabulary';
import { sectionWalker } from '../outline/walk';
import type { Section, Sentence } from '../types';
import { check, foldedText, percent, statementsOf, type CheckInput } from './input';

/** Vague sentences among all that state something; the labelled reports have 22 to 31 %. */
const MUCH = 0.4;
/** Fewer sentences than this say nothing about a share. */
const FEWEST = 5;

/** R33: how many sentences are vague, and where most? Political language does not count (domain.md §4). */
export function vagueSentences(input: CheckInput) {
  const statements = input.sentences.filter(({ label }) => label !== 'structure');
  if (statements.length < FEWEST) return check('R33', 'unknown', '句子太少，未统计空泛表述。');
  const vague = statements.filter(isVague);
  const share = vague.length / statements.length;
  const worst = worstPart(input);
  const where = worst ? `，以“${worst.title}”一节占比最高（${percent(worst.share)}）` : '';
  return check(
    'R33',
    share >= MUCH ? 'attention' : 'ok',
    `空泛表述${vague.length}句，占${percent(share)}${where}。`,
    vague,
  );
}

const isVague = ({ label }: Sentence) => label === 'vague';

/** The first-level part with the largest share of vague sentences, or null when none has any. */
function worstPart({ outline, sentences }: CheckInput): { title: string; share: number } | null {
  const partAt = sectionWalker(outline.filter(({ level }) => level === 1));
  const counts = new Map<Section, { vague: number; all: number }>();
  for (const sentence of sentences) {
    const part = partAt(sentence.start);
    if (!part?.title || sentence.label === 'structure') continue;
    const count = counts.get(part) ?? { vague: 0, all: 0 };
    counts.set(part, count);
    count.all++;
    if (isVague(sentence)) count.vague++;
  }
  let worst: { title: string; share: number } | null = null;
  for (const [{ title }, { vague, all }] of counts) {
    const share = all < FEWEST ? 0 : vague / all;
    if (share > (worst?.share ?? 0)) worst = { title, share };
  }
  return worst;
}

const ACTOR = new RegExp(wordsOf('主体').join('|'));

/** R34: sentences that tell of an action and name no actor, document or figure. Counted, nothing more. */
export function actionsWithoutActor(input: CheckInput) {
  const found = statementsOf(input, 'measures', 'leadership').filter(
    (sentence) => isVague(sentence) && !ACTOR.test(foldedText(input, sentence)),
  );
  return found.length === 0
    ? check('R34', 'ok', '写举措的句子都有主体、文件或数字。')
    : check('R34', 'ok', `有${found.length}句写了举措，未写主体、文件或数字。`, found);
}
