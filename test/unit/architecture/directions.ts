import type { Source } from './sources';

/**
 * What each part may import besides itself (design.md §3). A part is a folder of `utils`, `components`,
 * `entrypoints`, or `contracts`: the files directly in `utils` that all processes share. An entry with a slash
 * allows that one file. Whoever is not named in a row is out of reach, so a new direction is a decision made here.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  // Kinds, states and tags: plain lists, known to everyone who shows or stores an annotation.
  codebook: [],
  report: ['text'],
  anchoring: ['text', 'report/types'],
  compare: ['text', 'report', 'anchoring'],
  // Web Annotations name the report by its key, and what comes in has the limits of a message.
  export: [
    'text',
    'report',
    'anchoring',
    'compare',
    'codebook',
    'library/types',
    'library/backup/progress',
    'library/reportKey',
    'library/fingerprint',
    'messageSchemas',
    'messageLimits',
  ],
  page: ['text', 'report'],
  // A painter finds the places of a span through the page's text index.
  painting: ['page', 'report/types', 'codebook/types'],
  // Rows of a backup are held to the limits of the messages that once brought them. The reuse index is stored and
  // looked up here; what it is, `compare` knows.
  library: [
    'text',
    'report',
    'anchoring',
    'compare',
    'codebook',
    'messageSchemas',
    'messageLimits',
  ],
  lexicon: ['text', 'report', 'public', 'cli/whereTyped'],
  contracts: [
    'report/types',
    'anchoring/types',
    'codebook',
    'library/types',
    'painting/types',
    'compare/changedSentences',
    'compare/earlierFigures',
    'public',
  ],
  cli: [
    'text',
    'report',
    'page',
    'compare',
    'codebook',
    'export',
    'contracts',
    // The texts and the version, and the sample site that the demonstration shows.
    'public',
    'package',
    'test/fixtures',
  ],
  components: [
    'text',
    'report',
    'anchoring',
    'compare',
    'codebook',
    'export',
    'library',
    'lexicon/sharedWording',
    'painting/types',
    'contracts',
  ],
  entrypoints: [
    'text',
    'report',
    'anchoring',
    'compare',
    'codebook',
    'export',
    'page',
    'painting',
    'library',
    'contracts',
    'components',
  ],
};

/** The part a file belongs to. */
function partOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top === 'test') return `${top}/${second}`;
  if (top !== 'utils') return top;
  return second.includes('.') ? 'contracts' : second;
}

/** 'utils/report/types.ts' → 'report/types' */
function entryOf(file: string): string {
  return file.replace(/^utils\//, '').replace(/\.\w+$/, '');
}

/** One line for each import of a source that points the wrong way. */
export function wrongDirections({ file, imports }: Source): string[] {
  const part = partOf(file);
  const allowed = ALLOWED[part] ?? [];
  return imports.flatMap(({ specifier, target }) => {
    if (target === null || partOf(target) === part) return [];
    if (allowed.includes(partOf(target)) || allowed.includes(entryOf(target))) return [];
    return [`${file} imports ${specifier}`];
  });
}

/**
 * The packages that end up in the code of a file, each with the files on the way to it. Follows what is imported
 * at run time; types leave nothing behind.
 */
export function packagesOf(file: string, sources: readonly Source[]): Map<string, string[]> {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const packages = new Map<string, string[]>();
  const seen = new Set<string>();
  const visit = (at: string, way: string[]) => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const { specifier, target, typeOnly } of byFile.get(at)?.imports ?? []) {
      if (typeOnly) continue;
      if (target !== null) visit(target, [...way, at]);
      else if (!packages.has(specifier)) packages.set(specifier, [...way, at]);
    }
  };
  visit(file, []);
  return packages;
}
