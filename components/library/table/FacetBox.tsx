interface FacetBoxProps {
  name: string;
  values: readonly { value: string; label: string; count: number }[];
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
        {values.map(({ value, label, count }) => (
          <label key={value} class="facet-value">
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
