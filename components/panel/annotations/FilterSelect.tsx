import { t } from '@/utils/i18n';

interface FilterSelectProps<Value extends string> {
  name: string;
  options: readonly { value: Value; label: string }[];
  /** Null: any. */
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** One drop-down that narrows a list. */
export function FilterSelect<Value extends string>({
  name,
  options,
  value,
  onChange,
}: FilterSelectProps<Value>) {
  return (
    <select
      class="field"
      aria-label={name}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(options.find((option) => option.value === chosen)?.value ?? null);
      }}
    >
      <option value="">{t('filter_any', name)}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
