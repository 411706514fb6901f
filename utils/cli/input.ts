import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { readPage } from '../page/readPage';
import { textSource } from '../report/source';
import type { ReportSource } from '../report/types';
import { decodeBytes } from './charset';
import { parsePage } from './parsePage';
import { savedAddress } from './savedAddress';

/** Something to analyse, and the name its answer goes by. */
export interface Input {
  /** `file` for a path as it was given, `id` for a line of standard input. */
  name: { file: string } | { id: string };
  source: ReportSource;
}

/**
 * Reads a saved page or a text file.
 * @throws Error when it cannot be read or is neither.
 */
export function readInput(file: string): ReportSource {
  const ending = path.extname(file).toLowerCase();
  const isHtml = /^\.(html?|shtml|xhtml)$/.test(ending);
  if (!isHtml && ending !== '.txt') throw new Error('neither .html nor .txt');
  const content = decodeBytes(readFileSync(file), isHtml);
  return isHtml ? pageSource(content, savedAddress(content)) : textSource(content);
}

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
  url: v.optional(v.string(), ''),
});

/**
 * Reads one line of standard input: `{id, text|html, url}`.
 * @throws Error when it is no JSON or not of that form.
 */
export function readLine(line: string): Input {
  const { id, text, html, url } = v.parse(lineSchema, JSON.parse(line));
  const name = { id: String(id) };
  if (text !== undefined) return { name, source: textSource(text, url) };
  if (html === undefined) throw new Error(`${id}: neither text nor html`);
  return { name, source: pageSource(html, url || savedAddress(html)) };
}

function pageSource(html: string, url: string): ReportSource {
  return readPage(parsePage(html), url);
}
