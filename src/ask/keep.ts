/** Keeps what was answered so far, so that a run that ends before it writes loses nothing. */
export type Keep<T> = (value: T) => void;
