/** Whether a folder among records holds those that are no longer of use: none is added there, but their numbers are taken. */
export const isArchive = (folder: string): boolean => /^[._]?archived?$/i.test(folder);
