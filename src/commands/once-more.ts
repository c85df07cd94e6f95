import { NumberTaken } from '../errors.ts';

/** Does a work that takes numbers for records; where another run took one of them meanwhile, it is done anew, once. */
export const onceMore = async <T>(work: () => Promise<T>, anew: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NumberTaken)) throw error;
    return anew();
  }
};
