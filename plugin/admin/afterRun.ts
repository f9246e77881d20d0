/**
 * What the page does when a job has run: a job that is done is there no more, so its page makes way for
 * the list; any other page shows what was before, and is loaded anew unless something typed would be lost.
 */
export function afterRun(at: {
  path: string
  jobs: string
  isUnsaved: boolean
}): 'toJobs' | 'reload' | 'stay' {
  if (at.path === at.jobs || at.path.startsWith(`${at.jobs}/`)) return 'toJobs'
  return at.isUnsaved ? 'stay' : 'reload'
}
