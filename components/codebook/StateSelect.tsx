import { useCodes } from './codes';

interface StateSelectProps {
  state: string;
  class?: string;
  /** Left out where a label stands beside it. */
  label?: string;
  onChoose: (state: string) => void;
}

/** The state of an annotation: one of those offered, or the one that it has. */
export function StateSelect({ state, class: look, label, onChoose }: StateSelectProps) {
  const codes = useCodes();
  return (
    <select
      name="state"
      class={look}
      value={state}
      aria-label={label}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {codes.choose('states', state).map((each) => (
        <option key={each} value={each}>
          {codes.name('states', each)}
        </option>
      ))}
    </select>
  );
}
