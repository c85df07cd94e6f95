import { readSpec } from '../../src/document/read/read-spec.ts';
import { planCreation } from '../../src/plan/plan-creation.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { additionOf } from '../support/addition-of.ts';
import { layeredComponents } from '../support/layered-components.ts';
import { measured } from '../support/measured.ts';

/** A specification with so many components, as the tool writes it. */
const specOf = (count: number): string => {
  const spec = { ...noAnswers(), feature: 'Order checkout', components: layeredComponents(count) };
  const records = { folder: 'docs/adr', files: [] };
  const { plan } = planCreation(spec, { today: '2026-11-22', author: 'Ann Lee', specs: [], records });
  return plan.changes.at(-1)?.text ?? '';
};

const specs = [10, 100, 1000].map((count) => [`${count} components`, specOf(count)] as const);

measured(
  'Reading a specification',
  specs.map(([name, text]) => [name, () => readSpec(text)]),
);

measured(
  'Adding to a specification',
  specs.map(([name, text]) => [
    name,
    () => additionOf(text, 'components: ["FraudCheck: scores risk -> Order Service 1"]'),
  ]),
);
