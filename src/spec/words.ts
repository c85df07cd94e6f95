/** Methods of HTTP (RFC 9110, RFC 5789) that an endpoint can have. */
export const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'] as const;

/** How many of each side belong together; `*` is any number. */
export const cardinalities = ['1-1', '1-*', '*-1', '*-*'] as const;

/** How a specification draws: in characters as the template does, in ASCII alone, or as Mermaid diagrams. */
export const diagramForms = ['ascii', 'ascii-only', 'mermaid'] as const;

/** The drawings of a specification that can be had alone, in the order of the template. */
export const drawingNames = ['system-context', 'component-design', 'data-flow', 'relationships'] as const;

/** What the title block of the template knows as a status. */
export const specStatuses = ['Draft', 'In Review', 'Approved'] as const;

/** What the status of a decision record comes to, whatever the words for it. */
export const statusKinds = ['proposed', 'accepted', 'rejected', 'deprecated', 'superseded'] as const;

/** How much a finding weighs: `off` is silent, `information` is counted, an `error` fails a run. */
export const severities = ['off', 'information', 'warning', 'error'] as const;
