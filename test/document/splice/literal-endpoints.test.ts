import { describe, expect, test } from 'vitest';
import { literalEndpoints } from '../../../src/document/splice/literal-endpoints.ts';

/** Lines of a text, headings by their marks. */
const linesOf = (text: string) =>
  text.split('\n').map((source, at) => {
    const [, marks = '', title = source] = /^(#+) (.*)$/.exec(source) ?? [];
    return { text: title, level: marks.length, line: at + 1 };
  });

const found = (text: string): string[] => [...literalEndpoints(linesOf(text)).keys()];

describe('endpoints that stand literally in a text', () => {
  test.each([
    ['GET /orders/:id/ HTTP/1.1', ['GET /orders/{}']],
    ['  - `POST /orders`: creates', ['POST /orders']],
    ['2) **PUT** `/orders`', ['PUT /orders']],
    ['curl -s -X DELETE https://shop.example/orders/{id}?force=1', ['DELETE /orders/{}']],
    ['| GET, POST | `/orders` | PUT it elsewhere |', ['GET /orders', 'POST /orders']],
    ['GET|HEAD /orders', ['GET /orders', 'HEAD /orders']],
    ['/orders (GET, POST)', ['GET /orders', 'POST /orders']],
    ['# /orders\n\n## GET\n\n## `POST` creates', ['GET /orders', 'POST /orders']],
    ['# /a\n# B\n## GET', []],
    ['# GET\n- /orders\n- /carts', ['GET /orders', 'GET /carts']],
    ['paths:\n  /orders:\n    get:\n      summary: x', ['GET /orders']],
    ['Orders come with GET /orders.', []],
    ['Get the orders of a shop', []],
    ['# /orders\nPut them into a box.', []],
    ['GETTING /started', []],
  ])('%j', (text, keys) => {
    expect(found(text)).toEqual(keys);
  });

  test('tells the first line', () => {
    expect(literalEndpoints(linesOf('x\nGET /a\nGET /a/')).get('GET /a')).toBe(2);
  });
});
