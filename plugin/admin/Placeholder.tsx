'use client'

import {
  InlineBlockContainer,
  InlineBlockEditButton,
  InlineBlockRemoveButton,
  useInlineBlockComponentContext,
} from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import type { ReactNode } from 'react'
import { useWords } from './useWords.ts'

export interface PlaceholderProps {
  /** What a placeholder may stand for, and what that is called. */
  options: { value: string; label: string }[]
}

interface Fields {
  name?: string
  fallback?: string
}

/** A placeholder in a letter, shown as what it stands for: “Name of the target”. */
export function Placeholder({ options }: PlaceholderProps): ReactNode {
  const say = useWords()
  const { name, fallback } = usePlaceholderFields()
  const isEditable = useLexicalEditable()
  const option = options.find(({ value }) => value === name)
  const label = say(option?.label ?? 'Placeholder')
  return (
    <InlineBlockContainer>
      <span>{fallback ? say('{label}, else “{fallback}”', { label, fallback }) : label}</span>
      {isEditable ? (
        <div className="LexicalEditorTheme__inlineBlock__actions">
          <InlineBlockEditButton />
          <InlineBlockRemoveButton />
        </div>
      ) : null}
    </InlineBlockContainer>
  )
}

/** What the editor keeps of this placeholder, and not what an open drawer has not saved. */
function usePlaceholderFields(): Fields {
  const [editor] = useLexicalComposerContext()
  const { nodeKey = '' } = useInlineBlockComponentContext()
  // Without carrying out what is still to be written: that cannot be done while drawing.
  return editor.getEditorState().read(() => {
    const node = $getNodeByKey(nodeKey) as { getFields?: () => Fields } | null
    return node?.getFields?.() ?? {}
  })
}
