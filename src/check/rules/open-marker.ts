import { openMarkers } from '../page/open-markers.ts';
import type { SpecRule } from '../rule.ts';

/** A mark by which somebody has said that something is still to be written. */
export const openMarker: SpecRule = {
  id: 'TS102',
  name: 'open-marker',
  of: 'spec',
  severities: ['information', 'warning', 'error'],
  find: ({ page, document }) =>
    openMarkers(page, document.placeholders).map(({ mark, span }) => ({
      span,
      message: `“${mark}” is left open`,
      hint: 'Write what is missing, or ask it under Open Questions',
    })),
};
