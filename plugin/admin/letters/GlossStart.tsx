'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { normaliseTag } from '../../../core/languages.ts'
import { blocksOf } from '../../letters/letterOf.ts'
import { useWords } from '../useWords.ts'
import { useOwnLanguage, useSettled, useValue } from './useLetter.ts'
import { useWrite } from './useWrite.ts'

const NO_MARGIN = { margin: 0 }

/** Above a gloss: the letter to begin with, and whether a paragraph was forgotten. */
export function GlossStart(): ReactNode {
  const { path } = useEditorConfigContext().fieldProps
  return path.endsWith('.gloss') ? (
    <div style={{ marginBlock: 'calc(var(--base) / 2)' }}>
      <Start path={path} />
    </div>
  ) : null
}

function Start({ path }: { path: string }): ReactNode {
  const say = useWords()
  const write = useWrite()
  const bodyPath = path.replace(/[^.]+$/, 'body')
  const body = useSettled(useValue(bodyPath))
  const gloss = useSettled(useValue(path))
  const lang = useValue(path.replace(/[^.]+$/, 'lang'))
  const own = useOwnLanguage()
  const [letters, glosses] = [blocksOf(body).length, blocksOf(gloss).length]
  if (typeof lang === 'string' && normaliseTag(lang) === own) {
    return (
      <p style={NO_MARGIN}>
        {say('You are editing in the letter’s own language: it needs no gloss.')}
      </p>
    )
  }
  if (!letters) return null
  if (!glosses) {
    return (
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => write({ [path]: structuredClone(body) })}
        size="small"
      >
        {say('Copy the letter here to translate it')}
      </Button>
    )
  }
  if (letters === glosses) return null
  return (
    <p style={NO_MARGIN}>
      {say('The letter has {letters} paragraphs, this text {glosses}.', { letters, glosses })}
    </p>
  )
}
