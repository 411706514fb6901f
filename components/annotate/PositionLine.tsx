/**
 * One line at the foot of the window that says where the keyboard is, to the eye and to screen readers. It stays in
 * the page while it is empty: what is put into a live region is announced, a new live region is not.
 */
export function PositionLine({ text }: { text: string }) {
  return (
    <div class={text === '' ? 'position position-empty' : 'position'} role="status">
      {text}
    </div>
  );
}
