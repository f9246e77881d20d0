'use client'

import type { ReactNode } from 'react'
import type { Direction } from '../../../core/contract.ts'
import { compareTexts } from '../../../core/letter/compare.ts'
import { useWords } from '../useWords.ts'
import { Unseen } from './Unseen.tsx'

interface Props {
  earlier: string
  later: string
  lang: string
  dir: Direction
}

/** Two texts as one, what is in the earlier or the later alone marked for the eye and in words for the ear. */
export function Difference({ earlier, later, lang, dir }: Props): ReactNode {
  const say = useWords()
  return (
    <div dir={dir} lang={lang} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
      {compareTexts(earlier, later).map(({ kind, text }, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the stretches have nothing else to be told apart by
        if (kind === 'same') return <span key={index}>{text}</span>
        if (kind === 'removed') {
          return (
            <del
              key={index}
              style={{ background: 'var(--theme-error-100)', color: 'var(--theme-error-950)' }}
            >
              <Unseen>{say('In this letter alone:')}</Unseen>
              {text}
              <Unseen>{say('End of what stands in this letter alone.')}</Unseen>
            </del>
          )
        }
        return (
          <ins
            key={index}
            style={{ background: 'var(--theme-success-100)', color: 'var(--theme-success-950)' }}
          >
            <Unseen>{say('In the template alone:')}</Unseen>
            {text}
            <Unseen>{say('End of what stands in the template alone.')}</Unseen>
          </ins>
        )
        // biome-ignore-end lint/suspicious/noArrayIndexKey: the same
      })}
    </div>
  )
}
