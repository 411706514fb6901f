/** Longest report text taken (UTF-16 units). The longest real reports have some 15,000. */
export const MAX_TEXT = 1_000_000;
/** Longest conclusion of a comparison (UTF-16 units): a small book. */
export const MAX_CONCLUSION = 200_000;

/** Longest name and title line of a template, in UTF-16 units. */
export const MAX_TEMPLATE_NAME = 60;
export const MAX_TITLE_LINE = 200;
