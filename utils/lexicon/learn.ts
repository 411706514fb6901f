/**
 * `npm run lexicon [-- FOLDER…]`: learns the phrases that many issuers share from a corpus of reports and writes
 * `public/lexicon.json`. Run by hand when the corpus has changed; neither the build nor the extension needs jieba.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { whereTyped } from '../cli/whereTyped.mjs';
import { buildLexicon } from './build';
import { readCorpus } from './corpus';
import { loadJieba } from './jieba';
import { serializeLexicon } from './serialize';

const root = path.resolve(import.meta.dirname, '../..');
const target = path.join(root, 'public', 'lexicon.json');

/** Our own sample reports, and the reference reports where a checkout has them beside it. */
const DEFAULT_FOLDERS = ['test/fixtures/site/reports', '../shared/reports'];

async function learn(folders: string[]): Promise<void> {
  const corpus = readCorpus(folders);
  if (corpus.length === 0) throw new Error(`no report (.txt) in ${folders.join(', ')}`);
  const lexicon = buildLexicon(corpus, await loadJieba());
  writeFileSync(target, serializeLexicon(lexicon));
  const { issuers, reports, formula, common } = lexicon;
  console.log(`${reports} reports of ${issuers} issuers`);
  console.log(`${formula.length} formula phrases, ${common.length} common phrases → ${target}`);
}

const named = process.argv.slice(2).map(whereTyped);
const folders = named.length > 0 ? named : DEFAULT_FOLDERS.map((f) => path.resolve(root, f));
try {
  await learn(folders);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
