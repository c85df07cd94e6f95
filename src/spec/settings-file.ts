/** The file of the settings, at the top of the repository. */
export const SETTINGS = '.tech-spec.yaml';
