'use client'

import { Banner, Button, toast, useForm } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { sentences } from '../../../core/said.ts'
import { useWrite } from '../letters/useWrite.ts'
import { useWords } from '../useWords.ts'
import { forget, type Kept, keepOnly, keptOf } from './keeping.ts'
import { returned, withoutWords, wordsToCopy } from './returned.ts'

const CAUSES = sentences<Record<Kept['cause'], string>>({
  signedOut: 'Your session ended before this was saved. This tab has kept what you wrote.',
  changed:
    'Somebody else had changed this, so it was loaded anew. This tab has kept what you wrote.',
})

interface Props {
  storageKey: string
  user: string
  /** Called as a button goes away that has been pressed. */
  onDone: () => void
}

/** Offers what was kept of an earlier visit to this form: first to put it back, then what has no place there. */
export function KeptText({ storageKey, user, onDone }: Props): ReactNode {
  const [kept, setKept] = useState<Kept>()
  const { getFields } = useForm()
  const write = useWrite()
  const say = useWords()
  useEffect(() => setKept(keptOf(storageKey, user)), [storageKey, user])
  if (!kept) return null
  const { values, left } = returned(kept.items, getFields())
  const forgetIt = () => {
    forget(storageKey)
    setKept(undefined)
    onDone()
  }
  const putBack = () => {
    const { values, left } = returned(kept.items, getFields())
    write(values)
    const remains = {
      ...kept,
      items: left.filter((item) => wordsToCopy([item]) || withoutWords([item]).length),
    }
    // Until it has been copied it stays where it is kept.
    keepOnly(storageKey, remains)
    setKept(remains.items.length || remains.lists.length ? remains : undefined)
    toast.success(say('What you wrote is back in the form. Look it through and save it.'))
    onDone()
  }
  const hasPlace = Object.keys(values).length > 0
  return (
    <Banner type="warning">
      {hasPlace ? <p style={SPACED}>{say(CAUSES[kept.cause])}</p> : null}
      {hasPlace ? null : <WithoutPlace words={wordsToCopy(left)} />}
      <NotKept names={[...withoutWords(left), ...kept.lists]} />
      {hasPlace ? (
        <>
          <Button margin={false} onClick={putBack} size="small">
            {say('Put the text back')}
          </Button>{' '}
        </>
      ) : null}
      <Button buttonStyle="secondary" margin={false} onClick={forgetIt} size="small">
        {say('Forget it')}
      </Button>
    </Banner>
  )
}

const SPACED = { marginBlock: '0 calc(var(--base) / 2)' }

function WithoutPlace({ words }: { words: string }): ReactNode {
  const say = useWords()
  if (!words) return null
  return (
    <>
      <p style={SPACED}>
        {say('These texts have no place in the form any more. Copy what you need of them.')}
      </p>
      <textarea
        aria-label={say('Texts without a place')}
        dir="auto"
        readOnly
        rows={8}
        style={{ ...SPACED, inlineSize: '100%' }}
        value={words}
      />
    </>
  )
}

/** Names what has to be done once more. */
function NotKept({ names }: { names: string[] }): ReactNode {
  const say = useWords()
  const id = useId()
  if (!names.length) return null
  return (
    <>
      <p id={id} style={{ margin: 0 }}>
        {say('This could not be kept. Look at it once more:')}
      </p>
      <ul aria-labelledby={id} style={SPACED}>
        {[...new Set(names)].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}
