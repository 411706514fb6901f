import type { ComparedReport } from '../types';
import { measure, measureOfCode, type Measure, type Tally } from './alpha';
import { codingsOf, type CodedSentence, type Coders, type Codings } from './codings';

/** Kinds and tags are codes of a passage; the state says what is to be done with it, and is not compared. */
const comparedLists = ['kinds', 'tags'] as const;
export type ComparedList = (typeof comparedLists)[number];

/** How two coders agree on whether sentences have one code. */
export interface CodeAgreement extends Measure, Tally {
  list: ComparedList;
  /** Id of the code. */
  code: string;
}

/** How two coders agree on the reports that both have annotated; the unit is the sentence. */
export interface Agreement extends Omit<Codings, 'sentences'> {
  coders: Coders;
  /** Compared sentences. */
  sentences: number;
  reports: number;
  /** Kinds before tags, within that those used most first. */
  codes: CodeAgreement[];
  /** Over all codes of a list: the value of a sentence is the set of codes that it has. */
  overall: Record<ComparedList, Measure>;
  /** Sentences whose kinds or tags differ, in text order. */
  disputed: CodedSentence[];
}

/** Compares two coders; symmetric but for the names of who said what. */
export function agreementOf(reports: readonly ComparedReport[], coders: Coders): Agreement {
  const { sentences, ...rest } = codingsOf(reports, coders);
  const overall = (list: ComparedList) =>
    measure(sentences.map(({ codings: [a, b] }) => [setOf(a[list]), setOf(b[list])]));
  return {
    ...rest,
    coders,
    sentences: sentences.length,
    reports: reports.length - rest.leftOut.length,
    codes: comparedLists.flatMap((list) => codeAgreements(sentences, list)),
    overall: { kinds: overall('kinds'), tags: overall('tags') },
    disputed: sentences.filter(({ codings: [a, b] }) =>
      comparedLists.some((list) => setOf(a[list]) !== setOf(b[list])),
    ),
  };
}

/** Whether the two disagree on this code in this sentence. */
export function isDisputed(
  { codings: [a, b] }: CodedSentence,
  { list, code }: Pick<CodeAgreement, 'list' | 'code'>,
): boolean {
  return a[list].includes(code) !== b[list].includes(code);
}

/** One pass over the codes that the sentences have: a study has hundreds of tags, and tens of thousands of sentences. */
function codeAgreements(sentences: readonly CodedSentence[], list: ComparedList): CodeAgreement[] {
  const tallies = new Map<string, Tally>();
  for (const { codings } of sentences) {
    const [first, second] = codings.map((each) => new Set(each[list]));
    for (const code of new Set([...(first ?? []), ...(second ?? [])])) {
      const tally = tallies.get(code) ?? { both: 0, onlyFirst: 0, onlySecond: 0 };
      if (!second?.has(code)) tally.onlyFirst += 1;
      else if (!first?.has(code)) tally.onlySecond += 1;
      else tally.both += 1;
      tallies.set(code, tally);
    }
  }
  return [...tallies]
    .map(([code, tally]) => ({ ...measureOfCode(sentences.length, tally), ...tally, list, code }))
    .sort((a, b) => usesOf(b) - usesOf(a) || (a.code < b.code ? -1 : 1));
}

function usesOf({ both, onlyFirst, onlySecond }: Tally): number {
  return 2 * both + onlyFirst + onlySecond;
}

/** Equal for equal sets: the lists are sorted, and JSON keeps any two words apart. */
function setOf(codes: readonly string[]): string {
  return JSON.stringify(codes);
}
