'use client'

import { Button, CheckboxInput, toast, useAuth, useTranslation } from '@payloadcms/ui'
import { type CSSProperties, memo, type ReactNode, useState } from 'react'
import type { Letter, Target } from '../../../core/contract.ts'
import { directionOf } from '../../../core/languages.ts'
import { mailtoLink } from '../../../core/letter/links.ts'
import type { Measured } from '../../../core/letter/measure.ts'
import { type LetterMessage, messageFor } from '../../../core/letter/message.ts'
import { ending, fullName } from '../../../core/letter/text.ts'
import { filledParts } from '../../letters/filledParts.ts'
import { sampleWriter } from '../../letters/sampleWriter.ts'
import { Choice } from '../Choice.tsx'
import { useWords } from '../useWords.ts'
import { Fold } from './Fold.tsx'
import { placeholderName } from './placeholderNames.ts'

interface Props {
  letter: Letter
  measured: Measured[]
  targets: Target[]
}

const EMPTY: CSSProperties = { border: '1px dashed', paddingInline: '.25em' }

/** The letter as one of its targets gets it, and a test of it by the editor's own mail program. */
export const FilledLetter = memo(function FilledLetter(props: Props): ReactNode {
  const say = useWords()
  if (!props.measured.length) return null
  return (
    <Fold title={say('The letter filled in, and a test by mail')}>
      <Filled {...props} />
    </Fold>
  )
})

function Filled({ letter, measured, targets }: Props): ReactNode {
  const say = useWords()
  const [chosen, choose] = useState<string>()
  const [isSilent, setSilent] = useState(false)
  const { target, mission } =
    measured.find((one) => one.target.id === chosen) ?? (measured[0] as Measured)
  const writer = isSilent ? {} : sampleWriter(letter.lang)
  const message = messageFor(letter, target, { targets, mission, writer })
  const path = `filled-${letter.id}`
  return (
    <>
      <Choice
        label={say('Shown for')}
        onChange={choose}
        options={measured.map(({ target }) => [target.id, fullName(target)])}
        value={target.id}
      />
      <CheckboxInput
        checked={isSilent}
        label={say('From somebody who gives neither name nor place')}
        name={`${path}-silent`}
        onToggle={() => setSilent(!isSilent)}
      />
      <Shown letter={letter} message={message} signature={ending('', writer)} />
      <Test message={message} />
    </>
  )
}

function Shown({
  letter,
  message,
  signature,
}: {
  letter: Letter
  message: LetterMessage
  signature: string
}): ReactNode {
  const say = useWords()
  const { subject, salutation, body, closing } = message
  const { language } = useTranslation().i18n
  // The admin's words, within a letter of another language.
  const missing = (label: string) => (
    <mark dir={directionOf(language)} lang={language} style={EMPTY}>
      {say('{label}: empty', { label })}
    </mark>
  )
  return (
    <div
      dir={letter.dir}
      lang={letter.lang}
      style={{
        background: 'var(--theme-elevation-50)',
        overflowWrap: 'anywhere',
        padding: 'var(--base)',
        whiteSpace: 'pre-wrap',
      }}
    >
      <strong>{subject || missing(say('Subject'))}</strong>
      {'\n\n'}
      {salutation || missing(say('Salutation'))}
      {'\n\n'}
      {filledParts(body).map(({ text, placeholder }, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the stretches have nothing else to be told apart by
        if (!placeholder) return <span key={index}>{text}</span>
        const label = placeholderName(placeholder, say)
        return text.trim() ? (
          <mark key={index} title={label}>
            {text}
          </mark>
        ) : (
          <span key={index}>{missing(label)}</span>
        )
        // biome-ignore-end lint/suspicious/noArrayIndexKey: the same
      })}
      {'\n\n'}
      {closing || missing(say('Closing'))}
      {signature ? <mark title={say('Who writes, as they sign')}>{`\n${signature}`}</mark> : null}
    </div>
  )
}

/** Just what a reader would send, to the editor's own address and to nobody else. */
function Test({ message }: { message: LetterMessage }): ReactNode {
  const say = useWords()
  const { user } = useAuth()
  if (!user?.email) return null
  const { url, whole } = mailtoLink({ ...message, to: [user.email] })
  const copy = () =>
    navigator.clipboard.writeText(message.text).then(
      () => toast.success(say('The letter is copied.')),
      () => toast.error(say('The browser did not let it be copied. Select the letter above.')),
    )
  return (
    <>
      <p style={{ margin: 0 }}>
        {whole
          ? say(
              'Opens your mail program with this message to your own address, {address}: the target gets nothing.',
              { address: user.email },
            )
          : say(
              'The letter is longer than a link. As your readers will: copy it first, then paste it into the message that opens, to your own address, {address}. The target gets nothing.',
              { address: user.email },
            )}
      </p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) / 2)' }}>
        {whole ? null : (
          <Button buttonStyle="secondary" margin={false} onClick={copy} size="small">
            {say('Copy the letter')}
          </Button>
        )}
        <Button buttonStyle="secondary" el="anchor" margin={false} size="small" url={url}>
          {say('Test in your mail program')}
        </Button>
      </div>
    </>
  )
}
