/**
 * Visits `root` and all nodes under it in document order without recursing, so no nesting is too deep for it.
 * `enter` answers whether to go inside; `leave` is called for every node gone into, after all it holds.
 */
export function walk(
  root: Node,
  enter: (node: Node) => boolean,
  leave: (node: Node) => void = () => {},
): void {
  let node: Node | null = root;
  while (node) {
    const inside = enter(node);
    const child: Node | null = inside ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    if (inside) leave(node);
    while (node && node !== root && !nextOf(node)) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node && node !== root ? nextOf(node) : null;
  }
}

/** linkedom gives the doctype no next sibling. */
function nextOf(node: Node): Node | null {
  return node.nodeType === DOCTYPE
    ? (node.ownerDocument?.documentElement ?? null)
    : node.nextSibling;
}

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
const DOCTYPE = 10;

/** Tells elements in any DOM: `instanceof` fails across jsdom, linkedom and frames. */
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
/** Tells text nodes in any DOM. */
export const isText = (node: Node): node is Text => node.nodeType === TEXT;
/** Tells comments in any DOM. */
export const isComment = (node: Node): node is Comment => node.nodeType === COMMENT;

/** Tag name in upper case, whatever the kind of document. */
export const tagOf = (element: Element): string => element.nodeName.toUpperCase();

/**
 * An attribute by its lower-case name, or null. Old pages write `<META Name=… Content=…>`, and linkedom keeps the names
 * as they are written.
 */
export function attributeOf(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  if (value !== null || !element.hasAttributes()) return value;
  for (const attribute of element.attributes) {
    if (attribute.name.toLowerCase() === name) return attribute.value;
  }
  return null;
}
