import { targetParts } from '../../document/link-target.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import { isAddress } from '../../spec/link.ts';
import { linkedPath, pathFromTop } from '../page/page-links.ts';

/** What a title block names as its product requirements. */
type PrdTarget = {
  /** As it is written: of a link, where it leads. */
  target: string;
  /** Where it leads from the document. */
  linked: string;
  /** Where it leads from the top of the repository. */
  fromTop: string;
  isLink: boolean;
  span: { start: number; end: number };
};

/** The file that a specification names as its product requirements; nothing where it names an address, none, or no file. */
export const prdTarget = (path: string, { titleBlock }: SpecDocument): PrdTarget | undefined => {
  const { prd } = titleBlock;
  const target = prd?.target ?? prd?.value;
  if (prd === undefined || target === undefined || !/\.(?:md|markdown)(?:[#?].*)?$/i.test(target))
    return undefined;
  if (isAddress(target) || /\s/.test(target)) return undefined;
  const { way } = targetParts(target);
  return {
    target,
    linked: linkedPath(path, way),
    fromTop: pathFromTop(way),
    isLink: prd.target !== undefined,
    span: prd.span,
  };
};
