'use client'

import { type ReactNode, useState } from 'react'
import type { Choices } from '../../snippets/choices.ts'
import { useWords } from '../useWords.ts'
import type { Chosen } from './ChoicesForm.tsx'
import { Picture } from './Picture.tsx'

interface Props {
  chosen: Chosen
  /** The snippet that a page is to hold. */
  write: (choices: Choices) => string
  /** What is said of it, beside the pictures. */
  children: (snippet: string, choices: Choices) => ReactNode
}

/** What the contract's own snippet keeps free: the card fills it with more of the summary. A card that needs more gets more. */
const LEAST = 340

const COLUMNS = ['320', '600'] as const

/** A snippet and what it looks like in two columns, with the height that its card was measured to need. */
export function Pictures({ chosen, write, children }: Props): ReactNode {
  const [heights, setHeights] = useState<Partial<Record<Chosen['column'], number>>>({})
  const say = useWords()
  const choices = { ...chosen, height: Math.max(LEAST, heights[chosen.column] ?? 0) }
  const snippet = write(choices)
  return (
    <div style={BESIDE}>
      <div style={{ flex: '1 1 24rem', minInlineSize: 0 }}>{children(snippet, choices)}</div>
      <section aria-label={say('Picture of the result')} style={PICTURES}>
        {COLUMNS.map((column) => (
          <Picture
            key={column}
            needed={heights[column]}
            onNeeded={(height) => setHeights((known) => ({ ...known, [column]: height }))}
            reserved={choices.height}
            snippet={snippet}
            theme={chosen.theme}
            width={Number(column)}
          />
        ))}
      </section>
    </div>
  )
}

const BESIDE = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'calc(var(--base) * 1.5)',
} as const

const PICTURES = {
  alignContent: 'start',
  display: 'grid',
  flex: '0 1 602px',
  gap: 'var(--base)',
  gridTemplateColumns: 'minmax(0, 1fr)',
  minInlineSize: 0,
} as const
