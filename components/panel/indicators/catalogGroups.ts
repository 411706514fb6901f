import { CATALOG } from '@/utils/report/catalog/catalog';
import type { GroupOf } from './groupIndicators';

/** The catalog's group of every indicator. */
export const groupOfMetric: GroupOf = new Map(CATALOG.map(({ id, group }) => [id, group]));
