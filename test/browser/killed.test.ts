import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { Annotation } from '../../utils/library/types';
import type { ReportSource } from '../../utils/report/types';
import { launchExtension, send, temporaryProfile, type Harness } from './harness';
import { site, sitePage } from './sampleSite';

/** Issue 4: no confirmed annotation may be missing after so many kills. */
const KILLS = 50;
const TEXT = '2022年,全年受理行政复议案件52件,审结49件,办结率94.2%。';
const SOURCE: ReportSource = {
  url: sitePage('gov-2022').url,
  documentTitle: '',
  heading: '2022年法治政府建设情况报告',
  metas: {},
  header: '',
  siteName: '',
  breadcrumb: '',
  text: TEXT,
  linkShare: 0,
  attachments: [],
};

const profile = temporaryProfile();
afterAll(() => rmSync(profile, { recursive: true, force: true }));

/** The browser's own process, told from its children by the profile it was started with. */
function browserProcess(): number {
  const started = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const words = commandLine(pid);
      return words.includes(`--user-data-dir=${profile}`) && !words.some((w) => /^--type=/.test(w));
    });
  const [pid] = started;
  if (started.length !== 1 || !pid) throw new Error(`${started.length} browsers on one profile`);
  return Number(pid);
}

function commandLine(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // The process has ended since the folder was listed.
    return [];
  }
}

function annotate(harness: Harness, id: string) {
  return send(harness, 'createAnnotation', {
    id,
    source: SOURCE,
    span: { start: 6, end: 18 },
    content: { kind: 'question', note: id, tags: [], state: 'none' },
  });
}

async function storedNotes(harness: Harness): Promise<Map<string, string>> {
  const rows = await harness.control.evaluate(async () => {
    const open = indexedDB.open('library');
    await new Promise((done) => (open.onsuccess = done));
    const all = open.result.transaction('annotations').objectStore('annotations').getAll();
    await new Promise((done) => (all.onsuccess = done));
    open.result.close();
    return all.result as Annotation[];
  });
  return new Map(rows.map(({ id, note }) => [id, note]));
}

// Only Linux lets us find the process by its command line; elsewhere the rest of the suite has to do.
test.runIf(process.platform === 'linux')(
  `a browser killed right after a save was confirmed, ${KILLS} times: every confirmed annotation is there`,
  async () => {
    const confirmed: string[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      const harness = await launchExtension({ pages: site.pages, profile });
      const id = randomUUID();
      expect(await annotate(harness, id)).toMatchObject({ ok: true });
      confirmed.push(id);
      // One more is under way, to be stored as a whole or not at all.
      const underWay = annotate(harness, randomUUID()).catch(() => null);
      process.kill(browserProcess(), 'SIGKILL');
      await underWay;
      await harness.close();
    }
    const harness = await launchExtension({ pages: site.pages, profile });
    const stored = await storedNotes(harness);
    await harness.close();
    expect(confirmed.filter((id) => !stored.has(id))).toEqual([]);
    expect([...stored].filter(([id, note]) => id !== note)).toEqual([]);
  },
  1_200_000,
);
