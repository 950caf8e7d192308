import { expect } from '@open-wc/testing';
import { readTextile } from '../../../src/feed/formats/textile.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['leaves text without marks', 'a < b\n\n2 * 3 * 4', 'a < b\n\n2 * 3 * 4'],
  ['reads strong and emphasis', 'a *b c* _d_', '<p>a <strong>b c</strong> <em>d</em></p>'],
  ['reads links', '"x":http://y.example/z.', '<p><a href="http://y.example/z">x</a>.</p>'],
  ['leaves mathematics', '*a* $x_1 * y_2 * z$', '<p><strong>a</strong> $x_1 * y_2 * z$</p>'],
  ['leaves names with underlines', 'my_file_name *b*', '<p>my_file_name <strong>b</strong></p>'],
  ['reads headings', 'h2. Plan\n\ntext', '<p><strong>Plan</strong></p>\n<p>text</p>'],
  ['reads lists', '* a\n* b', '<ul><li>a</li><li>b</li></ul>'],
  ['reads numbered lists', '# a\n# b', '<ol><li>a</li><li>b</li></ol>'],
  ['escapes what would be a tag', '*a* <c', '<p><strong>a</strong> &lt;c</p>'],
  ['keeps tags that are there', '<i>a</i> *b*', '<i>a</i> <strong>b</strong>'],
];

describe('Textile', () => {
  for (const [name, source, html] of cases) it(name, () => expect(readTextile(source)).to.equal(html));
});
