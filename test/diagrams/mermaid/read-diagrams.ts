import { readDiagram } from '../../support/mermaid.ts';
import { shownErText, shownNodeLabel, shownSequenceText } from '../../support/shown-label.ts';

/*
 * Diagrams as Mermaid itself reads them, in plain objects, with their texts as they are shown.
 */

/** A box of a flowchart. */
export type Box = { id: string; shape: string; classes: string[]; label: string };

/** A flowchart; an arrow is `n0 -> n1`, or `n0 <-> n1` where it leads both ways. */
export const readFlowchart = async (
  text: string,
): Promise<{ direction: string; boxes: Box[]; arrows: string[] }> => {
  const db = await readDiagram<{
    getDirection(): string;
    getVertices(): Map<
      string,
      { id: string; type: string; classes: string[]; text: string; labelType: string }
    >;
    getEdges(): { start: string; end: string; type: string }[];
  }>(text);
  return {
    direction: db.getDirection(),
    boxes: [...db.getVertices().values()].map(({ id, type, classes, text, labelType }) => ({
      id,
      shape: type,
      classes,
      label: shownNodeLabel(text, labelType === 'markdown'),
    })),
    arrows: db
      .getEdges()
      .map(({ start, end, type }) => `${start} ${type === 'arrow_point' ? '->' : '<->'} ${end}`),
  };
};

/** A field of an entity, as the row that is drawn. */
export type Row = { type: string; name: string; keys: string[]; comment: string };

/** An entity-relationship diagram; a relationship is `e0 ONLY_ONE ZERO_OR_MORE e1`. */
export const readErDiagram = async (
  text: string,
): Promise<{ entities: { name: string; rows: Row[] }[]; relationships: string[] }> => {
  const db = await readDiagram<{
    getEntities(): Map<string, { id: string; alias: string; attributes: Row[] }>;
    getRelationships(): { entityA: string; entityB: string; relSpec: { cardA: string; cardB: string } }[];
  }>(text);
  const entities = db.getEntities();
  const ids = new Map([...entities].map(([id, entity]) => [entity.id, id]));
  return {
    entities: [...entities.values()].map(({ alias, attributes }) => ({
      name: attributes.length === 0 ? shownNodeLabel(alias, true) : shownErText(alias),
      rows: attributes.map(({ type, name, keys, comment }) => ({
        type: shownErText(type),
        name: shownErText(name),
        keys,
        comment: shownErText(comment),
      })),
    })),
    relationships: db
      .getRelationships()
      .map(
        ({ entityA, entityB, relSpec }) =>
          `${ids.get(entityA)} ${relSpec.cardB} ${relSpec.cardA} ${ids.get(entityB)}`,
      ),
  };
};

/** A sequence diagram; a message is `p0 -> p1`, a note `note p0`. */
export const readSequence = async (
  text: string,
): Promise<{ participants: string[]; messages: { arrow: string; text: string }[] }> => {
  const db = await readDiagram<{
    getActors(): Map<string, { description: string; wrap: boolean }>;
    getMessages(): { from: string; to: string; type: number; message: string; wrap: boolean }[];
  }>(text);
  return {
    participants: [...db.getActors().values()].map(({ description }) => shownSequenceText(description)),
    messages: db.getMessages().map(({ from, to, type, message }) => ({
      arrow: type === 2 ? `note ${from}` : `${from} -> ${to}`,
      text: shownSequenceText(message),
    })),
  };
};
