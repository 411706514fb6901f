interface FacetBoxProps {
  name: string;
  /** `depth`: how far inside others, for places. */
  values: readonly { value: string; label: string; count: number; depth: number }[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** The values of one property, to be ticked, with the number of reports that have each. */
export function FacetBox({ name, values, chosen, onToggle }: FacetBoxProps) {
  if (values.length === 0) return null;
  return (
    <fieldset class="facet">
      <legend class="label">{name}</legend>
      <div class="facet-values">
        {values.map(({ value, label, count, depth }) => (
          <label
            key={value}
            class="facet-value"
            style={{ paddingInlineStart: `${4 + depth * 14}px` }}
          >
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
            />
            <span class="facet-label">{label}</span>
            <span class="note figures">{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
