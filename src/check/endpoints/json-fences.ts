import type { Block, Fence } from '../../document/block.ts';
import { endpointLabels } from '../../document/read/item-labels.ts';
import type { SpecSubject } from '../subject.ts';

/** Code in an endpoint's section that is meant as JSON. */
type JsonFence = { endpoint: string; fence: Fence; code: string };

/** The code that is JSON by its language and holds more than words, and the bodies of requests and responses without a language that begin like it. */
export const jsonFences = ({ document: { text }, endpoints }: SpecSubject): JsonFence[] =>
  endpoints.flatMap(({ name, blocks, pieces }) => {
    const bodies = new Set(
      pieces
        .filter(({ labels }) => labels.some((label) => bodyLabels.has(label)))
        .flatMap((piece) => fencesIn(piece.blocks)),
    );
    return fencesIn(blocks).flatMap((fence) => {
      const language = text
        .slice(fence.info.start, fence.info.end)
        .split(/[\s{,]/)[0]
        ?.toLowerCase();
      const code = text.slice(fence.content.start, fence.content.end);
      const isJson =
        (language === 'json' && /[[{]/.test(code)) ||
        (language === '' && bodies.has(fence) && /^\s*[[{]/.test(code));
      return isJson ? { endpoint: name, fence, code } : [];
    });
  });

const bodyLabels: ReadonlySet<string> = new Set([...endpointLabels.request, ...endpointLabels.response]);

/** The fences of some blocks, those in lists too; in quotes, marks stand between their lines. */
export const fencesIn = (blocks: readonly Block[]): Fence[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'fence') return block;
    return block.kind === 'list' ? block.items.flatMap((item) => fencesIn(item.blocks)) : [];
  });
