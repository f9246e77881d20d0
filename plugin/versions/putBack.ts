import {
  isolateObjectProperty,
  type PayloadRequest,
  type RequestContext,
  restoreVersionOperation,
} from 'payload'
import { CASES } from '../../collections/index.ts'

interface As {
  draft: boolean
  /** What the hooks of this one write are to know. */
  context?: RequestContext
}

/** Makes a version the newest one again, in every language as it was. */
export async function putBack(
  req: PayloadRequest,
  version: string,
  { draft, context }: As,
): Promise<void> {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, ...context }
  // The local API's own way passes “draft” over, and so would withdraw a published case.
  await restoreVersionOperation({
    collection: req.payload.collections[CASES],
    id: version,
    draft,
    depth: 0,
    overrideAccess: false,
    req: own,
  })
}

/** The same where something else was done already, or must be: what fails is logged and told, not thrown. */
export async function isPutBack(req: PayloadRequest, version: string, as: As): Promise<boolean> {
  try {
    await putBack(req, version, as)
    return true
  } catch (error) {
    req.payload.logger.error({ err: error, msg: `Version ${version} was not put back` })
    return false
  }
}
