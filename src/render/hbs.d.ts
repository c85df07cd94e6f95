/** A Handlebars template, precompiled by the build. */
declare module '*.hbs' {
  const template: TemplateSpecification;
  export default template;
}

/** Handlebars without its compiler; the package has no types for it that fit ES modules. */
declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars';
  export default Handlebars;
}
