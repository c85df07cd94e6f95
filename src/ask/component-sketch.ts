import { chain } from '../diagrams/chain.ts';
import { componentGraph } from '../diagrams/graph.ts';
import type { Component } from '../spec/model.ts';
import type { Sketch } from './ask.ts';

/** The longest way from component to component, as one line. */
export const componentSketch = (components: readonly Component[]): Sketch => {
  const graph = componentGraph({ components, externals: [] });
  return (room, signs) => chain(graph, room, signs);
};
