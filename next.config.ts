import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { withTakeAction } from './plugin/next/withTakeAction.ts'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // `npm run typecheck` does it for the whole repository.
  typescript: { ignoreBuildErrors: true },
}

export default withTakeAction(withPayload(nextConfig))
