'use client'

import {
  Banner,
  Button,
  ConfirmationModal,
  SelectInput,
  TextareaInput,
  toast,
  useConfig,
  useDocumentTitle,
  useLocale,
  useModal,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'

const OUTCOMES = [
  { value: 'good', label: 'Good news' },
  { value: 'bad', label: 'Bad news' },
  { value: 'none', label: 'Neither: letters would do harm, or no longer help' },
]

/** Asks how the case ended and what readers are to be told, and stops it once that is confirmed. */
export function StopForm({ id, drawer }: { id: number | string; drawer: string }): ReactNode {
  const [outcome, setOutcome] = useState('')
  const [message, setMessage] = useState('')
  const [tried, setTried] = useState(false)
  const { closeModal, openModal } = useModal()
  const { code, label } = useLocale()
  const { title } = useDocumentTitle()
  const stop = useStop(id, { outcome, message })
  const confirmation = `${drawer}-confirm`
  const isComplete = Boolean(outcome && message.trim())

  const proceed = (next: () => void) => () => {
    setTried(true)
    if (isComplete) next()
  }
  const send = async (draft: boolean) => {
    if (await stop(draft)) closeModal(drawer)
  }
  return (
    <div style={{ display: 'grid', gap: 'var(--base)' }}>
      <Banner type="error">
        Within a minute no box and no page of this case, nor of any notice before it, offers a
        letter any more: in no article, however old.
      </Banner>
      <SelectInput
        isClearable={false}
        label="Outcome"
        name="outcome"
        onChange={(option) => setOutcome(chosenValue(option))}
        options={OUTCOMES}
        path="stop-outcome"
        required
        showError={tried && !outcome}
        value={outcome}
      />
      <TextareaInput
        description={`Why they are to write no more, and what they can do instead. In ${nameOf(label, code)}; readers of other languages are shown this text until you have translated it in the stop itself.`}
        label="Message to the readers"
        onChange={({ target }) => setMessage(target.value)}
        path="stop-message"
        required
        rows={6}
        showError={tried && !message.trim()}
        value={message}
      />
      <div>
        <Button margin={false} onClick={proceed(() => openModal(confirmation))}>
          Stop now…
        </Button>{' '}
        <Button buttonStyle="secondary" margin={false} onClick={proceed(() => send(true))}>
          Prepare as a draft, to translate or schedule it
        </Button>
      </div>
      <ConfirmationModal
        body="This is published at once, and every reader is shown your message. To open the case again you would publish an update that follows the stop."
        confirmLabel="Stop the letters"
        confirmingLabel="Stopping…"
        heading={`Stop the letters for “${title}” now?`}
        modalSlug={confirmation}
        onConfirm={() => send(false)}
      />
    </div>
  )
}

/** Sends the stop and opens its own form; false where it was refused, which is said. */
function useStop(id: number | string, words: { outcome: string; message: string }) {
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
          'The server did not answer. Nothing was stopped: try again.',
      )
      return false
    }
    toast.success(draft ? 'The stop is prepared as a draft.' : 'The case is stopped.')
    router.push(
      formatAdminURL({
        adminRoute: config.routes.admin,
        path: `/collections/${CASES}/${answer.id}`,
      }),
    )
    return true
  }
}

function chosenValue(option: unknown): string {
  const value = option && typeof option === 'object' && 'value' in option ? option.value : ''
  return typeof value === 'string' ? value : ''
}

function nameOf(label: unknown, code: string): string {
  return typeof label === 'string' && label ? label : code
}
