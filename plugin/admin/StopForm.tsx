'use client'

import { getTranslation } from '@payloadcms/translations'
import {
  Button,
  ConfirmationModal,
  TextareaInput,
  toast,
  useConfig,
  useDocumentTitle,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'
import { inWords } from '../../core/inWords.ts'
import { sentence } from '../../core/said.ts'
import { Choice } from './Choice.tsx'
import { Fault } from './Fault.tsx'
import { useWords } from './useWords.ts'

const OUTCOMES = [
  ['good', sentence('Good news')],
  ['bad', sentence('Bad news')],
  ['none', sentence('Neither: letters would do harm, or no longer help')],
] as const

/** What is told of a stop. It is held outside of the drawer, whose content is gone as it is closed. */
export interface StopWords {
  outcome: string
  message: string
}

export const NO_WORDS: StopWords = { outcome: '', message: '' }

interface Props {
  id: number | string
  drawer: string
  words: StopWords
  onChange: (words: StopWords) => void
}

/** Asks how the case ended and what readers are to be told, and stops it once that is confirmed. */
export function StopForm({ id, drawer, words, onChange }: Props): ReactNode {
  const { outcome, message } = words
  const [tried, setTried] = useState(false)
  const { closeModal, openModal } = useModal()
  const { code, label } = useLocale()
  const { title } = useDocumentTitle()
  const { i18n } = useTranslation()
  const say = useWords()
  const stop = useStop(id, words)
  const confirmation = `${drawer}-confirm`
  const isComplete = Boolean(outcome && message.trim())

  const proceed = (next: () => void) => () => {
    setTried(true)
    if (isComplete) next()
  }
  const send = async (draft: boolean) => {
    if (!(await stop(draft))) return
    onChange(NO_WORDS)
    closeModal(drawer)
  }
  return (
    <div style={{ display: 'grid', gap: 'var(--base)' }}>
      <Fault>
        {say(
          'Within a minute no box and no page of this case, nor of any notice before it, offers a letter any more: in no article, however old.',
        )}
      </Fault>
      <Choice
        error={tried && !outcome ? say('Choose how the case ended.') : undefined}
        label={say('Outcome')}
        onChange={(value) => onChange({ ...words, outcome: value })}
        options={[['', '—'], ...OUTCOMES.map(([value, name]) => [value, say(name)] as const)]}
        required
        value={outcome}
      />
      <p style={{ margin: 0 }}>
        {code
          ? say(
              'Why they are to write no more, and what they can do instead. Language: {language}; readers of other languages are shown this text until you have translated it in the stop itself.',
              { language: getTranslation(label, i18n) || inWords(code, i18n.language) },
            )
          : say('Why they are to write no more, and what they can do instead.')}
      </p>
      <TextareaInput
        label={say('Message to the readers')}
        onChange={({ target }) => onChange({ ...words, message: target.value })}
        path="stop-message"
        required
        rows={6}
        showError={tried && !message.trim()}
        value={message}
      />
      <div>
        <Button margin={false} onClick={proceed(() => openModal(confirmation))}>
          {say('Stop now…')}
        </Button>{' '}
        <Button buttonStyle="secondary" margin={false} onClick={proceed(() => send(true))}>
          {say('Prepare as a draft, to translate or schedule it')}
        </Button>
      </div>
      <ConfirmationModal
        body={say(
          'This is published at once, and every reader is shown your message. To open the case again you would publish an update that follows the stop.',
        )}
        confirmLabel={say('Stop the letters')}
        confirmingLabel={say('Stopping…')}
        heading={say('Stop the letters for “{title}” now?', { title })}
        modalSlug={confirmation}
        onConfirm={() => send(false)}
      />
    </div>
  )
}

/** Sends the stop and opens its own form; false where it was refused, which is said. */
function useStop(id: number | string, words: StopWords) {
  const say = useWords()
  const { config } = useConfig()
  const { code } = useLocale()
  const router = useRouter()
  return async (draft: boolean): Promise<boolean> => {
    const response = await fetch(
      formatAdminURL({ apiRoute: config.routes.api, path: `/${CASES}/${id}/stop?locale=${code}` }),
      {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...words, draft }),
      },
    ).catch(() => undefined)
    const answer = await response?.json().catch(() => undefined)
    if (!response?.ok) {
      toast.error(
        answer?.errors?.[0]?.message ??
          say('The server did not answer. Nothing was stopped: try again.'),
      )
      return false
    }
    toast.success(say(draft ? 'The stop is prepared as a draft.' : 'The case is stopped.'))
    router.push(
      formatAdminURL({
        adminRoute: config.routes.admin,
        path: `/collections/${CASES}/${answer.id}`,
      }),
    )
    return true
  }
}
