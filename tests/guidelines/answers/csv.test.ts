import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../utils/guidelines/answers/csv';
import { decodeText } from '../../../utils/guidelines/answers/decode';

const cells = (text: string) => {
  const csv = readCsv(text);
  return csv.ok ? csv.records.map((record) => record.cells) : `open quote on line ${csv.line}`;
};

describe('reading CSV', () => {
  it.each([
    [
      'semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1;x\t2',
      [
        ['a', 'b'],
        ['1;x', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa;b', [['a', 'b']]],
    [
      'Windows line ends',
      'a;b\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old Mac line ends',
      'a;b\r1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quoted separators, marks and line ends',
      'a;b\n"x;""y""";"een\r\ntwee"',
      [
        ['a', 'b'],
        ['x;"y"', 'een\ntwee'],
      ],
    ],
    [
      'commas inside quotes of the first line',
      '"a,b,c";d\n1;2',
      [
        ['a,b,c', 'd'],
        ['1', '2'],
      ],
    ],
    [
      'a mark inside a word',
      'a;b\n5" scherm;2',
      [
        ['a', 'b'],
        ['5" scherm', '2'],
      ],
    ],
    [
      'empty lines and empty cells',
      'a;b\n\n;\n1;',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['nothing', '', []],
  ])('knows %s', (_, text, expected) => expect(cells(text)).toEqual(expected));

  it('says on which line a quotation mark is left open', () => {
    expect(cells('a;b\n1;2\n"x;3\n4;5')).toBe('open quote on line 3');
  });

  it('tells the line a record begins on, also after one that has several', () => {
    const csv = readCsv('a;b\n"een\ntwee";1\n\nx;2');
    expect(csv.ok && csv.records.map(({ line }) => line)).toEqual([1, 2, 5]);
  });
});

describe('writing CSV', () => {
  it('reads back as it was, whatever is in it', () => {
    const records = [
      ['a', 'b', 'c'],
      ['x;y', 'zei "ja"', 'een\ntwee'],
      ['=1+1', '+31 10', '- punt'],
      ["'=x", '@naam', 'café'],
    ];
    expect(cells(writeCsv(records))).toEqual(records);
  });

  it('gives a spreadsheet nothing to work out', () => {
    expect(writeCsv([['=HYPERLINK("x")']])).toBe('\uFEFF"\'=HYPERLINK(""x"")"\r\n');
  });
});

it.each([
  ['UTF-8', [0xc3, 0xa9]],
  ['Windows-1252', [0xe9]],
  ['UTF-16, little end first', [0xff, 0xfe, 0xe9, 0x00]],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9]],
])('reads a file in %s', (_, bytes) => expect(decodeText(new Uint8Array(bytes))).toBe('é'));
