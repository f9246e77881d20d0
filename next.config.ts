import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { withTakeAction } from './plugin/next/withTakeAction.ts'

const nextConfig: NextConfig = {
  poweredByHeader: false,
}

export default withPayload(withTakeAction(nextConfig))
