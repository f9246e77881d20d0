import type { PayloadRequest, Tab } from 'payload'
import { dayField, dayOf } from '../fields/day.ts'
import { textField } from '../fields/richText.ts'
import { say } from '../say.ts'
import { notOfLikeCase } from './hooks/likeCase.ts'

/** Until when, and what then. */
export const deadlineTab: Tab = {
  label: 'Deadline',
  fields: [
    dayField({
      name: 'deadline',
      label: 'Last day to write',
      index: true,
      validate: notBeforeIssue,
      hooks: { beforeDuplicate: [notOfLikeCase] },
      admin: {
        description:
          'Ends at the end of this day in the organisation’s time zone. Empty: no deadline.',
      },
    }),
    textField({
      name: 'afterDeadline',
      label: 'After the deadline',
      localized: true,
      admin: {
        description:
          'Shown when the deadline has passed, with the offices to ask. Empty: the organisation’s own text.',
      },
    }),
  ],
}

interface Around {
  data: { issuedOn?: unknown }
  req: PayloadRequest
}

function notBeforeIssue(value: unknown, { data, req }: Around): string | true {
  const deadline = dayOf(value)
  const issued = dayOf(data?.issuedOn)
  return deadline && issued && deadline < issued
    ? say(req, 'The deadline ({deadline}) lies before the date of issue ({issued}).', {
        deadline,
        issued,
      })
    : true
}
