'use client'

import { memo, type ReactNode } from 'react'
import type { Block } from '../../../core/contract.ts'
import { directionOf, normaliseTag } from '../../../core/languages.ts'
import { plainText } from '../../../core/richText.ts'
import { blocksOf, type WrittenLetter } from '../../letters/letterOf.ts'
import { useWords } from '../useWords.ts'
import { Fold } from './Fold.tsx'
import { placeholderNames } from './placeholderNames.ts'
import { useOwnLanguage } from './useLetter.ts'

/** A letter beside its gloss, paragraph by paragraph, each written from its own side. */
export const Beside = memo(function Beside({ written }: { written: WrittenLetter }): ReactNode {
  const say = useWords()
  const own = useOwnLanguage()
  const [letter, gloss] = [blocksOf(written.body), blocksOf(written.gloss)]
  if (!letter.length || !gloss.length) return null
  const names = placeholderNames(say)
  const lang = normaliseTag(written.lang) ?? ''
  const count = Math.max(letter.length, gloss.length)
  const paragraph = (block: Block | undefined, language: string) => (
    <td
      dir={directionOf(language)}
      lang={language}
      style={{
        inlineSize: '50%',
        padding: 'calc(var(--base) / 2)',
        textAlign: 'start',
        verticalAlign: 'top',
        whiteSpace: 'pre-wrap',
      }}
    >
      {block ? plainText([block], names) : ''}
    </td>
  )
  return (
    <Fold title={say('Letter and translation, paragraph by paragraph')}>
      <table style={{ borderCollapse: 'collapse', inlineSize: '100%', tableLayout: 'fixed' }}>
        <thead>
          <tr>
            <th scope="col" style={{ textAlign: 'start' }}>
              {say('Letter')}
            </th>
            <th scope="col" style={{ textAlign: 'start' }}>
              {say('What the letter says')}
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is told by its place
            <tr key={index} style={{ borderBlockStart: '1px solid var(--theme-elevation-100)' }}>
              {paragraph(letter[index], lang)}
              {paragraph(gloss[index], own)}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  )
})
