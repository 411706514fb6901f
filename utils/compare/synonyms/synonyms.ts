import { anyOf } from '../../report/boilerplate/vocabulary';
import groups from './groups.json';

const wordsIn = (lines: readonly string[]) => lines.map((line) => line.split(' '));

/** Ways of official Chinese to say one thing; `README.md` says how to add to them. */
export const synonymGroups = { acts: wordsIn(groups.acts), things: wordsIn(groups.things) };

const readAs = new Map(
  [...synonymGroups.acts, ...synonymGroups.things].flatMap(([first = '', ...others]) =>
    others.map((word) => [word, first] as const),
  ),
);
const ofThing = new Map(
  synonymGroups.things.flatMap((group) => group.map((word) => [word, group] as const)),
);

const anyWord = new RegExp(anyOf([...synonymGroups.acts, ...synonymGroups.things].flat()), 'g');
const anyThing = new RegExp(anyOf([...ofThing.keys()]), 'g');

/** A folded text in which the words of each group stand as its first one; only for comparing, offsets do not hold. */
export function withoutSynonyms(folded: string): string {
  return folded.replace(anyWord, (word) => readAs.get(word) ?? word);
}

/** The other words for the things, persons and bodies that a folded text names, each group as often as it is named. */
export function otherNames(folded: string): string[] {
  return [...folded.matchAll(anyThing)].flatMap(([word]) =>
    (ofThing.get(word) ?? []).filter((other) => other !== word),
  );
}
