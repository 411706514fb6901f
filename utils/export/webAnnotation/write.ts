import { usedCodes } from '../../codebook/share';
import { NO_STATE, type CodeLists } from '../../codebook/types';
import { reportKey } from '../../library/reportKey';
import type { Annotation, ReportRecord } from '../../library/types';
import {
  ANNOTATION_CONTEXT,
  ANNOTATION_URN,
  COLLECTION_URN,
  KIND_VALUE,
  OWN_CONTEXT,
  STATE_VALUE,
} from './vocabulary';

/**
 * The annotations in use as one W3C Web Annotation collection with one page (https://www.w3.org/TR/annotation-model/),
 * ready for `JSON.stringify`. `reports` give the addresses; an annotation whose report is not among them names it by
 * its key. `codes` are those of the reader's codebook with their names; those that the annotations have go along.
 * `madeAt` is an ISO instant and makes the collection's own id.
 */
export function webAnnotations(
  reports: readonly ReportRecord[],
  annotations: readonly Annotation[],
  codes: CodeLists,
  madeAt: string,
): object {
  const urls = new Map(reports.map(({ key, url }) => [key, url]));
  const inUse = annotations.filter(({ deletedAt }) => deletedAt === null);
  const items = inUse.map((annotation) =>
    webAnnotation(annotation, urls.get(annotation.reportKey)),
  );
  const id = COLLECTION_URN + madeAt;
  const first = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  return {
    '@context': [ANNOTATION_CONTEXT, OWN_CONTEXT],
    id,
    type: 'AnnotationCollection',
    label: '法治年报审读批注',
    total: items.length,
    codebook: usedCodes(codes, inUse),
    // A page must have items, a collection without annotations has no page.
    ...(items.length > 0 && { first }),
  };
}

function webAnnotation(annotation: Annotation, url: string | undefined): object {
  const { id, kind, state, note, tags, author, createdAt, updatedAt, selector } = annotation;
  const { exact, prefix, suffix, start, end, section, alone } = selector;
  return {
    id: ANNOTATION_URN + id,
    type: 'Annotation',
    motivation: kind === 'question' ? 'questioning' : 'commenting',
    ...(author !== '' && { creator: { type: 'Person', name: author } }),
    created: createdAt,
    modified: updatedAt,
    body: [
      ...(note === '' ? [] : [textualBody('commenting', note)]),
      ...tags.map((tag) => textualBody('tagging', tag)),
      textualBody('classifying', KIND_VALUE + kind),
      ...(state === NO_STATE ? [] : [textualBody('classifying', STATE_VALUE + state)]),
    ],
    target: {
      type: 'SpecificResource',
      source: url ?? addressOf(annotation.reportKey),
      section,
      ...(alone && { alone }),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

function textualBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

/** An address that has this key: a key is an address without its scheme. */
function addressOf(key: string): string {
  const address = `http://${key}`;
  return reportKey(address) === key ? address : key;
}
