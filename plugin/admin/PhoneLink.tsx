'use client'

import { Banner, Button, TextInput, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'
import { Fault } from './Fault.tsx'
import { useWords } from './useWords.ts'

interface Link {
  url: string
  /** ISO 8601. */
  expires: string
  /** The QR code, as SVG. */
  image: string
}

const SIDE = '18rem'

/** A link that shows the saved draft until it expires, to scan, to copy, and to make anew. */
export function PhoneLink({ id }: { id: number | string }): ReactNode {
  const say = useWords()
  const { i18n } = useTranslation()
  const { link, refusal, make } = useLink(id)
  if (refusal) return <Fault>{refusal}</Fault>
  if (!link) return <p role="status">{say('One moment…')}</p>
  const time = new Date(link.expires).toLocaleTimeString(i18n.language, { timeStyle: 'short' })
  return (
    <div style={{ display: 'grid', gap: 'var(--base)', justifyItems: 'start' }}>
      <p style={{ margin: 0 }}>
        {say(
          'Point the phone’s camera at the code. The phone shows the draft as it was last saved.',
        )}
      </p>
      {/* biome-ignore lint/performance/noImgElement: a picture that nothing needs to fetch */}
      <img
        alt={say('QR code of the link below')}
        src={`data:image/svg+xml,${encodeURIComponent(link.image)}`}
        style={{ inlineSize: `min(${SIDE}, 100%)` }}
      />
      <div style={{ inlineSize: '100%' }}>
        <TextInput label={say('Link')} path="preview-link" readOnly value={link.url} />
      </div>
      <div>
        <Button margin={false} onClick={() => copy(link.url, say)}>
          {say('Copy link')}
        </Button>{' '}
        <Button buttonStyle="secondary" margin={false} onClick={make}>
          {say('Make a new one')}
        </Button>
      </div>
      <Banner type="info">
        {say(
          'It works until {time}. Until then whoever has it sees the draft, without signing in: give it to nobody else.',
          { time },
        )}
      </Banner>
    </div>
  )
}

async function copy(url: string, say: ReturnType<typeof useWords>): Promise<void> {
  try {
    await navigator.clipboard.writeText(url)
    toast.success(say('The link is copied.'))
  } catch {
    toast.error(
      say('Your browser does not let the link be copied: select it, and copy it yourself.'),
    )
  }
}

function useLink(id: number | string) {
  const say = useWords()
  const { config } = useConfig()
  const [link, setLink] = useState<Link>()
  const [refusal, setRefusal] = useState('')
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${CASES}/${id}/preview/link` })
  const failed = say('The server did not answer. Close this, and try again.')
  const make = useCallback(async () => {
    const response = await fetch(url, { method: 'POST', credentials: 'include' }).catch(
      () => undefined,
    )
    const answer = await response?.json().catch(() => undefined)
    if (response?.ok) setLink(answer)
    else setRefusal(answer?.errors?.[0]?.message ?? failed)
  }, [url, failed])
  useEffect(() => {
    make()
  }, [make])
  return { link, refusal, make }
}
