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

/** What the contract's own snippet keeps free, until the real card is measured. */
const UNKNOWN = 340

const COLUMNS = ['320', '600'] as const

/** A snippet and what it looks like in two columns, with the height that its card was measured to need. */
export function Pictures({ chosen, write, children }: Props): ReactNode {
  const [heights, setHeights] = useState<Partial<Record<Chosen['column'], number>>>({})
  const say = useWords()
  const choices = { ...chosen, height: heights[chosen.column] ?? UNKNOWN }
  const snippet = write(choices)
  return (
    <div style={BESIDE}>
      <div style={{ minInlineSize: 0 }}>{children(snippet, choices)}</div>
      <section aria-label={say('Picture of the result')} style={{ minInlineSize: 0 }}>
        {COLUMNS.map((column) => (
          <Picture
            height={heights[column]}
            key={column}
            onHeight={(height) => setHeights((known) => ({ ...known, [column]: height }))}
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
  display: 'grid',
  gap: 'calc(var(--base) * 1.5)',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(25rem, 100%), 1fr))',
} as const
