/** Fields that take no text: a letter pressed in them is not written anywhere. */
const WITHOUT_TEXT = new Set(
  'button checkbox color file hidden image radio range reset submit'.split(' '),
);

/**
 * Whether a key press goes into a field: an input, a list that letters choose from, an editable element. Elements of
 * the site's own making count as fields, for nobody can see what stands in their closed shadow roots.
 */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.ownerDocument.designMode === 'on') return true;
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.has(target.type);
  if (/^(textarea|select|embed|object|iframe)$/.test(target.localName)) return true;
  if (/^(textbox|searchbox|combobox|listbox|application)$/.test(target.getAttribute('role') ?? ''))
    return true;
  return target.localName.includes('-');
}
