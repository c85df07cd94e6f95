import type { ElementType, FieldType } from './field-type.ts';
import type { Sample } from './type-meanings.ts';

/** A value of a type for examples, always the same one; a text where the type says nothing. */
export const sampleValue = (type: FieldType | undefined): Sample => {
  if (!type) return 'string';
  let sample = elementSample(type.element);
  for (let dimension = 0; dimension < type.dimensions; dimension++) sample = [sample];
  return sample;
};

const elementSample = (element: ElementType): Sample => {
  if (element.kind === 'enum') return element.values[0];
  return element.kind === 'known' ? element.meaning.sample : 'string';
};
