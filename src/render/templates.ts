import Handlebars from 'handlebars/runtime.js';
import alternative from '../../templates/adr/alternative.hbs';
import record from '../../templates/adr/record.hbs';
import approver from '../../templates/tech-spec/approver.hbs';
import component from '../../templates/tech-spec/component.hbs';
import componentDrawing from '../../templates/tech-spec/component-drawing.hbs';
import config from '../../templates/tech-spec/config.hbs';
import contextDrawing from '../../templates/tech-spec/context-drawing.hbs';
import endpoint from '../../templates/tech-spec/endpoint.hbs';
import entity from '../../templates/tech-spec/entity.hbs';
import error from '../../templates/tech-spec/error.hbs';
import field from '../../templates/tech-spec/field.hbs';
import metric from '../../templates/tech-spec/metric.hbs';
import recordLink from '../../templates/tech-spec/record-link.hbs';
import reference from '../../templates/tech-spec/reference.hbs';
import spec from '../../templates/tech-spec/spec.hbs';
import term from '../../templates/tech-spec/term.hbs';
import threat from '../../templates/tech-spec/threat.hbs';
import { helpers } from './helpers.ts';

const partials = {
  alternative,
  approver,
  component,
  'component-drawing': componentDrawing,
  config,
  'context-drawing': contextDrawing,
  endpoint,
  entity,
  error,
  field,
  metric,
  'record-link': recordLink,
  reference,
  term,
  threat,
};

/** A template as a function of its view. */
type Template = (view: object) => string;

/** The built-in templates: of whole documents, and of the items that have a section of their own. */
type Templates = Readonly<Record<'spec' | 'record' | 'component' | 'endpoint' | 'entity', Template>>;

/** Makes the built-in templates, in an environment of their own: nothing is shared between runs. */
export const builtInTemplates = (): Templates => {
  const environment = Handlebars.create();
  environment.registerHelper(helpers);
  for (const [name, partial] of Object.entries(partials))
    environment.registerPartial(name, environment.template(partial));
  const template = (main: TemplateSpecification): Template => environment.template(main);
  return {
    spec: template(spec),
    record: template(record),
    component: template(component),
    endpoint: template(endpoint),
    entity: template(entity),
  };
};
