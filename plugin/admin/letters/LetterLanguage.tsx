'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { directionOf, normaliseTag } from '../../../core/languages.ts'
import { useOwnLanguage, useValue } from './useLetter.ts'

/** Tells browser and screen reader in which language an editor's text is, and writes it from its own side. */
export function LetterLanguage(): null {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const lang = useLanguageOf(fieldProps.path)
  useEffect(
    () =>
      editor.registerRootListener((root) => {
        if (!root) return
        root.lang = lang
        root.dir = lang ? directionOf(lang) : 'auto'
      }),
    [editor, lang],
  )
  return null
}

/** Of a gloss the one that is being edited in, of a letter its own. */
function useLanguageOf(path: string): string {
  const own = useOwnLanguage()
  const chosen = useValue(path.replace(/[^.]+$/, 'lang'))
  if (path.endsWith('.gloss')) return own
  return (typeof chosen === 'string' && normaliseTag(chosen)) || ''
}
