import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { alignSentences } from '../../utils/compare/align/align';
import { leftovers } from '../../utils/compare/promises/leftovers';
import { matchPromises } from '../../utils/compare/promises/promises';
import { returningShortcomings } from '../../utils/compare/promises/returning';
import { analyzeReport } from '../../utils/report/analyze';
import { textSource } from '../../utils/report/source';

const folder = fileURLToPath(new URL('../fixtures/site/reports/', import.meta.url));
const analysisOf = (id: string) =>
  analyzeReport(textSource(readFileSync(`${folder}${id}.txt`, 'utf8')));

/** Two reports of 5,000 characters and 130 sentences. The aim is 10 ms. */
const earlier = analysisOf('gov-2022');
const later = analysisOf('gov-2023');
const pairs = alignSentences(earlier, later);

/** A reader compares one pair after the other: what counts is warm code. */
const WARM = { warmupIterations: 100, iterations: 200 };

describe('two reports of 5,000 characters', () => {
  bench('align sentences', () => void alignSentences(earlier, later), WARM);
  bench('match promises', () => void matchPromises(earlier, later), WARM);
  bench(
    'find returning shortcomings and leftovers',
    () => {
      returningShortcomings(earlier, later, pairs);
      leftovers(earlier, later, pairs);
    },
    WARM,
  );
});
