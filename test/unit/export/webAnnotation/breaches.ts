/**
 * The MUSTs of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) for the parts that we write.
 * One line for each breach: 'first.items.0: must have a target'.
 */

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const isIri = (value: unknown) =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);
const isOffset = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
/** xsd:dateTime in UTC (3.3.1). */
const isTime = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);

export function breaches(collection: unknown): string[] {
  const found: string[] = [];
  const must = (kept: boolean, where: string, what: string) => {
    if (!kept) found.push(`${where}: must ${what}`);
  };
  const ofType = (thing: Thing, type: string, where: string) =>
    must(list(thing.type).includes(type), where, `be of type ${type}`);

  // 5.1 Annotation Collection
  if (!isThing(collection)) return ['the collection must be an object'];
  const contexts = list(collection['@context']);
  must(contexts.includes('http://www.w3.org/ns/anno.jsonld'), 'collection', 'have the context');
  must(isIri(collection.id), 'collection', 'have exactly one id');
  ofType(collection, 'AnnotationCollection', 'collection');
  must(isOffset(collection.total), 'collection', 'have a non-negative total');
  if (collection.total === 0) return found;
  const page = collection.first;
  if (!isThing(page)) return [...found, 'collection: must have a first page'];

  // 5.2 Annotation Page
  must(isIri(page.id), 'page', 'have exactly one id');
  ofType(page, 'AnnotationPage', 'page');
  must(page.startIndex === undefined || isOffset(page.startIndex), 'page', 'have a startIndex ≥ 0');
  const items = list(page.items);
  must(items.length > 0, 'page', 'have items');

  items.forEach((item, index) => {
    const where = `annotation ${index}`;
    if (!isThing(item)) return must(false, where, 'be an object');
    // 3.1 Annotations
    must(isIri(item.id), where, 'have exactly one id');
    ofType(item, 'Annotation', where);
    const targets = list(item.target);
    must(targets.length > 0, where, 'have a target');
    // 3.3.1 Lifecycle, 3.3.2 Agents
    must(isTime(item.created) && isTime(item.modified), where, 'have times of the model');
    list(item.creator).forEach((agent) => must(isThing(agent), where, 'have a creator'));
    // 3.2.4 Embedded Textual Body
    for (const body of list(item.body)) {
      must(isThing(body) && typeof body.value === 'string', where, 'have a value in each body');
    }
    for (const target of targets) {
      if (!isThing(target)) continue;
      // 4.1 Specific Resources
      must(isIri(target.source), where, 'have exactly one source');
      for (const selector of list(target.selector)) checkSelector(selector, where);
    }
  });
  return found;

  function checkSelector(selector: unknown, where: string): void {
    if (!isThing(selector)) return must(false, where, 'have selectors that are objects');
    const { type, exact, prefix, suffix, start, end } = selector;
    if (type === 'TextQuoteSelector') {
      // 4.2.4
      must(typeof exact === 'string', where, 'have exactly one exact');
      const context = [prefix, suffix].every((part) =>
        ['undefined', 'string'].includes(typeof part),
      );
      must(context, where, 'have at most one prefix and suffix');
    } else if (type === 'TextPositionSelector') {
      // 4.2.5
      must(isOffset(start) && isOffset(end), where, 'have exactly one start and end');
    } else must(false, where, 'have selectors of a known type');
  }
}
