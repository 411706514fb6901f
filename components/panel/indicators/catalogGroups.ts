import type { GroupOf } from './groupIndicators';

export const groupOfMetric: GroupOf = new Map();
