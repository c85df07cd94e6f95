declare module '*.md' {
  /** The page as it is written. */
  const page: string;
  export default page;
}
