/** A generator of plop that writes one file. */
const plopfile = (plop) =>
  plop.setGenerator('spec', {
    description: 'a specification',
    prompts: [{ type: 'input', name: 'name', message: 'Feature name' }],
    actions: [{ type: 'add', path: `${process.cwd()}/plop/{{kebabCase name}}.md`, templateFile: 'spec.hbs' }],
  });

export { plopfile as default };
