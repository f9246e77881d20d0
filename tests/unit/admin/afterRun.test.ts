import { expect, test } from 'vitest'
import { afterRun } from '../../../plugin/admin/afterRun.ts'

const jobs = '/admin/collections/payload-jobs'
const form = '/admin/collections/cases/1'

test('a page is not loaded anew over what was typed and is not saved yet', () => {
  expect(afterRun({ path: form, jobs, isUnsaved: true })).toBe('stay')
  expect(afterRun({ path: form, jobs, isUnsaved: false })).toBe('reload')
})

test('from the page of a job that is done one comes to the others', () => {
  expect(afterRun({ path: `${jobs}/1`, jobs, isUnsaved: false })).toBe('toJobs')
})
