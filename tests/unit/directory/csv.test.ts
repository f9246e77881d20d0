import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../../plugin/directory/csv/csv.ts'
import { guarded, unguarded } from '../../../plugin/directory/csv/guard.ts'

const BOM = '\uFEFF'
const TABLE = [
  ['id', 'name', 'address'],
  ['1', 'Данияр “Бек”, Esq.', 'Line 1\nLine 2; "quoted"'],
  ['2', ' أحمد', ''],
]

describe('a CSV file', () => {
  test.each([',', ';'] as const)('divided by “%s” gives back every cell that was written', (by) => {
    expect(readCsv(writeCsv(TABLE, by).slice(1))).toEqual(TABLE)
  })

  test('begins with the mark by which a spreadsheet knows UTF-8', () => {
    expect(writeCsv(TABLE, ',').startsWith(BOM)).toBe(true)
  })

  test('is read with the delimiter that its first line has, whatever stands in later cells', () => {
    expect(readCsv('id;name\r\n1;"a,b,c"\r\n2;d,e,f')).toEqual([
      ['id', 'name'],
      ['1', 'a,b,c'],
      ['2', 'd,e,f'],
    ])
    expect(readCsv('id\tname\n1\tx')).toEqual([
      ['id', 'name'],
      ['1', 'x'],
    ])
  })

  test('keeps empty lines, so that a row is called by the number that a spreadsheet shows', () => {
    expect(readCsv('id\n\n2\n')).toEqual([['id'], [''], ['2']])
  })

  test('with a quote that is never closed is no table', () => {
    expect(readCsv('id,name\n1,"open\n2,x')).toBeUndefined()
  })
})

const DANGEROUS = [
  '=HYPERLINK("http://example.org")',
  '+7 717 255 01 02',
  '-1+1',
  '@SUM(1)',
  '\tx',
  '  =1+1',
]

describe('a cell', () => {
  test.each(DANGEROUS)('that a spreadsheet would run is a text there: %s', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })

  test.each(['0301234567', '8-10-2024', '(030) 12 34'])(
    'that a spreadsheet would rewrite is a text there: %s',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`)
    },
  )

  test.each([...DANGEROUS, '0301234567', "'Abd al-Rahman", "'+7 717", "''twice", 'Plain', ''])(
    'comes back as it was: %s',
    (text) => {
      expect(unguarded(guarded(text))).toBe(text)
    },
  )

  test('that a person wrote with an apostrophe keeps it', () => {
    expect(guarded("'s-Gravenhage")).toBe("'s-Gravenhage")
    expect(unguarded("'s-Gravenhage")).toBe("'s-Gravenhage")
  })
})
