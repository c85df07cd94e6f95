import type { DiagramForm } from '../spec/answers-model.ts';
import type { Component, Entity } from '../spec/model.ts';

/** What drawings need beside the document. */
export type DrawingOptions = {
  /** The name of the feature. */
  feature: string;
  /** What was just added and says more than the document shows: the kinds of components, the descriptions of entities. */
  added?: { components: readonly Component[]; entities: readonly Entity[] };
  /** How somebody wants the diagrams drawn now; as the document draws when absent. */
  form?: DiagramForm | undefined;
  /** How they are drawn where neither says it; `ascii` when absent. */
  usualForm?: DiagramForm | undefined;
};
