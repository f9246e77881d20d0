import { expect, test } from 'vitest'
import { offered } from '../../../plugin/admin/offered.ts'

test('a form that shows an older state than the server has offers to reload, never to approve', () => {
  expect(offered({ mayApprove: true, mark: 'newer' }, 'older')).toBe('reload')
  expect(offered({ mayApprove: true, mark: 'newer' }, '')).toBe('reload')
})

test('what stands in the form can be approved, that of a case from before there were marks too', () => {
  expect(offered({ mayApprove: true, mark: 'one' }, 'one')).toBe('approve')
  expect(offered({ mayApprove: true, mark: '' }, '')).toBe('approve')
})

test('whoever may not approve is offered neither', () => {
  expect(offered({ mayApprove: false, mark: 'one' }, 'one')).toBeUndefined()
  expect(offered({ mayApprove: false, mark: 'newer' }, 'older')).toBeUndefined()
})
