import type { ApprovalState } from '../endpoints/approval.ts'

/**
 * What a form offers beside a case: to approve the very state that stands in it, or, where somebody has
 * changed the case since the form read it, to load that first. Nobody approves what they have not seen.
 */
export function offered(
  state: Pick<ApprovalState, 'mayApprove' | 'mark'>,
  markOfForm: string,
): 'approve' | 'reload' | undefined {
  if (!state.mayApprove) return undefined
  return state.mark === markOfForm ? 'approve' : 'reload'
}
