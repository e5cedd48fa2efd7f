/** How a deal stands between its seats. */
export const dealStatuses = ['proposed', 'agreed', 'declined', 'kept', 'broken'] as const;
export type DealStatus = (typeof dealStatuses)[number];
