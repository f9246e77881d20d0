import { readFileSync } from 'node:fs'

/** Fonts of scripts that a machine for tests may have none for: package, then subset. */
const FONTS = [
  ['noto-sans', 'latin'],
  ['noto-sans', 'cyrillic'],
  ['amiri', 'arabic'],
  ['noto-sans-hebrew', 'hebrew'],
  ['noto-sans-devanagari', 'devanagari'],
  ['zcool-xiaowei', 'chinese-simplified'],
]

/** Rules that bring letters of every script of the tests into a page, whatever the machine has. */
export function fontRules(): string {
  const faces = FONTS.map(([font, subset]) => {
    const file = `../../node_modules/@fontsource/${font}/files/${font}-${subset}-400-normal.woff2`
    const data = readFileSync(new URL(file, import.meta.url)).toString('base64')
    const name = `${font}-${subset}`
    return { name, rule: `@font-face{font-family:${name};src:url(data:font/woff2;base64,${data})}` }
  })
  const family = faces.map(({ name }) => name).join(',')
  return `${faces.map(({ rule }) => rule).join('')}body{font-family:${family}!important}`
}
