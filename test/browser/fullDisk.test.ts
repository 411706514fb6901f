import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedShadow, launchExtension, temporaryProfile, type Harness } from './harness';
import { paintedWords, selectText, waitForMarks } from './reader';
import { site, sitePage } from './sampleSite';

/** A profile on a disk of its own, small enough to be filled; only root may mount one. */
const SIZE = '160m';
const profile = temporaryProfile();
const ballast = path.join(profile, 'ballast');
const isMounted = mounted();
if (!isMounted) console.info('No small disk may be mounted here: storage full is only simulated.');

function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', profile], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

/** Writes until no block of the small disk is free. */
function fillDisk(): void {
  const file = openSync(ballast, 'w');
  const block = Buffer.alloc(4096);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if (!String(error).includes('ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}

let harness: Harness;
beforeAll(async () => {
  if (isMounted) harness = await launchExtension({ pages: site.pages, profile });
});
afterAll(async () => {
  if (isMounted) {
    await harness.close();
    execFileSync('umount', ['-l', profile]);
  }
  rmSync(profile, { recursive: true, force: true });
});

test.runIf(isMounted)(
  'a disk that is full: the reader is told, keeps what was typed, and saves it when there is room again',
  async () => {
    const page = await harness.open(sitePage('gov-2022').url);
    await waitForMarks(page);
    await selectText(page, '好评率99.86%');
    const card = await closedShadow(page);
    await card.click('button[name=verify]');
    await card.fill('textarea[name=note]', '满之前');
    await card.click('button[name=done]');
    await card.gone('textarea');

    await selectText(page, '抽查318次');
    const next = await closedShadow(page);
    await next.click('button[name=remark]');
    await next.fill('textarea[name=note]', '写了一半的意见');
    fillDisk();
    await next.click('button[name=done]');
    expect(await next.text('[role=alert]')).toMatch(/空间已满/);

    rmSync(ballast);
    await next.click('button[name=done]');
    await next.gone('textarea');
    await expect.poll(() => paintedWords(page, 'annotation-slate')).toEqual(['抽查318次']);
    expect(await paintedWords(page, 'annotation-ochre')).toEqual(['好评率99.86%']);
  },
);
