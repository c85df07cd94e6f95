import type { DiagramForm } from '../spec/answers-model.ts';
import type { Entity } from '../spec/model.ts';

/** What drawings need beside the document. */
export type DrawingOptions = {
  /** The name of the feature. */
  feature: string;
  /** Entities with descriptions that the document does not show yet: those that were just added. */
  entities?: readonly Entity[];
  /** How somebody wants the diagrams drawn now; as the document draws when absent. */
  form?: DiagramForm | undefined;
  /** How they are drawn where neither says it; `ascii` when absent. */
  usualForm?: DiagramForm | undefined;
};
