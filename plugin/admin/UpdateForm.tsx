'use client'

import { Banner, Button, toast, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'
import type { Update } from '../updating/updateCase.ts'
import { usePosting } from './usePosting.ts'
import { useWords } from './useWords.ts'

interface Props {
  id: number | string
  drawer: string
  isStop: boolean
}

/** Says what an update is, makes its draft and opens it; offers the one that was begun already. */
export function UpdateForm({ id, drawer, isStop }: Props): ReactNode {
  const [begun, setBegun] = useState<Update>()
  const [isMaking, setMaking] = useState(false)
  const post = usePosting()
  const open = useOpening(drawer)
  const say = useWords()

  const make = async () => {
    setMaking(true)
    const update = await post<Update>(`/${CASES}/${id}/update-notice`)
    setMaking(false)
    if (update?.existed) setBegun(update)
    else if (update) {
      toast.success(say('The draft of the update is made.'))
      open(update)
    }
  }
  return (
    <div style={{ display: 'grid', gap: 'var(--base)' }}>
      <p style={{ margin: 0 }}>
        {isStop
          ? say(
              'This case is stopped. The draft of an update is made that follows the stop and holds what was last to be sent, in every language. Once you publish it, the case is open again.',
            )
          : say(
              'The draft of an update is made that follows the newest notice of this case and holds all of it, in every language. Readers see nothing of it until you publish it; from then on every box of the case shows it.',
            )}
      </p>
      <p style={{ margin: 0 }}>
        {say(
          'Its date of issue is today. Look at the deadline: it is carried over as it is. The index number and the source document are not.',
        )}
      </p>
      <div aria-live="polite">
        {begun ? (
          <Banner type="info">
            {say(
              'An update of this case was begun already: “{title}”. Nothing was made: a second one would fork the chain. Go on with that one, or move it to the trash first.',
              { title: begun.title || say('Untitled') },
            )}
          </Banner>
        ) : null}
      </div>
      <div>
        {begun ? (
          <Button margin={false} onClick={() => open(begun)}>
            {say('Open that draft')}
          </Button>
        ) : (
          <Button disabled={isMaking} margin={false} onClick={make}>
            {isMaking ? say('Making…') : say('Make the draft')}
          </Button>
        )}
      </div>
    </div>
  )
}

function useOpening(drawer: string): (update: Update) => void {
  const { config } = useConfig()
  const { closeModal } = useModal()
  const router = useRouter()
  return ({ id }) => {
    closeModal(drawer)
    router.push(
      formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${CASES}/${id}` }),
    )
  }
}
