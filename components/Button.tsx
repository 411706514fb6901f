import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'type' | 'class' | 'className'> {
  /** `primary` once a view at most; `quiet` for what stands inside a text or a card. */
  look?: 'plain' | 'primary' | 'quiet';
  small?: boolean;
  submit?: boolean;
  children: ComponentChildren;
}

/** A button that never submits a form by accident. */
export function Button({ look = 'plain', small, submit, children, ...rest }: ButtonProps) {
  const classes = ['button', look !== 'plain' && `button-${look}`, small && 'button-small'];
  return (
    <button {...rest} type={submit ? 'submit' : 'button'} class={classes.filter(Boolean).join(' ')}>
      {children}
    </button>
  );
}
