import { t } from '@/utils/i18n';
import { percent } from './format';
import './CompositionBar.css';

interface CompositionBarProps {
  /** Shares of the characters, 0–1; what is left is shown as 实质. */
  formula: number;
  vague: number;
  /** The bar of one section is thinner than that of the report. */
  thin?: boolean;
}

/** How a text is made up: 固定, 空泛 and the rest, from left to right. */
export function CompositionBar({ formula, vague, thin }: CompositionBarProps) {
  const rest = Math.max(0, 1 - formula - vague);
  const name = t('composition_name', percent(formula), percent(vague), percent(rest));
  return (
    <span
      class={thin ? 'composition composition-thin' : 'composition'}
      role="img"
      aria-label={name}
    >
      <span class="composition-formula" style={{ flexGrow: formula }} />
      <span class="composition-vague" style={{ flexGrow: vague }} />
      <span class="composition-rest" style={{ flexGrow: rest }} />
    </span>
  );
}
