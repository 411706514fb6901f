import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';

/**
 * Browsers nest no more than 512 elements; every further one stands beside the last. linkedom nests on, in time that
 * grows with the square of the depth: 150,000 took 25 s. At this depth a page of 10 MB takes 3 s.
 */
const MAX_DEPTH = 5_000;
/** Elements, attributes and texts. Node's memory (4 GB) ends at some four million of linkedom's. */
const MAX_NODES = 2_000_000;
/** linkedom fails at some 100,000 names of one class attribute. */
const MAX_CLASS = 50_000;

const ADVICE = 'open it in a browser and save its text as .txt';

/**
 * Parses a page of any markup, in time linear in its length.
 *
 * @throws Error with a sentence on what was found and what to do, where the markup is beyond what linkedom can hold.
 */
export function parsePage(html: string): Document {
  checkMarkup(html);
  return parseHTML(html).document;
}

/** Reads the markup as linkedom will, building nothing. It ends where a limit is passed. */
function checkMarkup(html: string): void {
  let depth = 0;
  let nodes = 0;
  const count = () => {
    if (++nodes > MAX_NODES) {
      throw new Error(`more than ${MAX_NODES.toLocaleString('en')} elements and texts; ${ADVICE}`);
    }
  };
  const parser = new Parser(
    {
      onopentagname() {
        count();
        if (++depth > MAX_DEPTH) {
          throw new Error(
            `more than ${MAX_DEPTH.toLocaleString('en')} elements one inside the other; ${ADVICE}`,
          );
        }
      },
      onattribute(name, value) {
        count();
        if (value.length > MAX_CLASS && name.toLowerCase() === 'class') {
          throw new Error(
            `a class attribute of ${value.length.toLocaleString('en')} characters; ${ADVICE}`,
          );
        }
      },
      onclosetag: () => depth--,
      ontext: count,
      oncomment: count,
    },
    // As linkedom calls it.
    { lowerCaseAttributeNames: false, decodeEntities: true, xmlMode: false },
  );
  parser.write(html);
  parser.end();
}
