import type { ReportSource } from '../report/types';
import { holds, type Box } from './linearize';
import { collapse, type Page } from './survey';
import { attributeOf, tagOf } from './dom';

/** An attached file's name, in a path or a parameter. */
const FILE =
  /[^/\\=?&#]{0,120}\.(?:pdf|docx?|wps|ofd|xlsx?|et|pptx?|rtf|txt|zip|rar|7z)(?=$|[?#&])/i;

const MAX_ATTACHMENTS = 50;
const MAX_LABEL = 200;
const MAX_ADDRESS = 2_000;

/** A page without a body of its own may be a report's title and its file; with more files than this it is a list. */
const MOST_WITHOUT_BODY = 3;

/**
 * Files linked or shown in a frame inside the body or right beside it; on a page without a body the few files of the
 * whole page.
 */
export function attachmentsOf(
  page: Page,
  body: Box | null,
  url: string,
): ReportSource['attachments'] {
  const [root] = page.boxes;
  if (!root) return [];
  if (body) return filesIn(page, parentOf(page, body) ?? body, url);
  const files = filesIn(page, root, url);
  return files.length <= MOST_WITHOUT_BODY ? files : [];
}

function filesIn(page: Page, around: Box, url: string): ReportSource['attachments'] {
  const found = new Map<string, string>();
  // As they are written: to make an address whole costs more than to read the rest of its link.
  const seen = new Set<string>();
  const add = (address: string | null, label: string) => {
    if (!address || address.length > MAX_ADDRESS || seen.has(address)) return;
    seen.add(address);
    const file = FILE.exec(address);
    const href = file && resolve(file.input.trim(), url);
    if (href && !found.has(href) && found.size < MAX_ATTACHMENTS) {
      found.set(href, (collapse(label) || decode(file[0])).slice(0, MAX_LABEL));
    }
  };
  for (const box of page.boxes.slice(around.at, around.until)) {
    if (tagOf(box.element) !== 'A') continue;
    const label = page.text.slice(box.start, Math.min(box.end, box.start + MAX_LABEL));
    add(attributeOf(box.element, 'href'), label);
  }
  for (const element of page.media) {
    if (tagOf(element) === 'IMG' || !around.element.contains(element)) continue;
    add(attributeOf(element, 'src') ?? attributeOf(element, 'data'), '');
  }
  return Array.from(found, ([href, label]) => ({ label, href }));
}

function parentOf(page: Page, body: Box): Box | null {
  for (let i = body.at - 1; i >= 0; i--) {
    const box = page.boxes[i];
    if (box && holds(box, body)) return box;
  }
  return null;
}

/** Absolute where the page's address is known; only addresses that lead to a file, never scripts. */
function resolve(address: string, base: string): string | null {
  try {
    const { href, protocol } = new URL(address, base || undefined);
    return /^(?:https?|file|ftp):$/.test(protocol) ? href : null;
  } catch {
    return base === '' && !/^[a-z]+:/i.test(address) ? address : null;
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
