import { findStoreState } from '@/lib/store/state'

/** 200 with the state of the store when pages can be served, else 503. */
export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  try {
    return Response.json({ status: 'ready', ...(await findStoreState()) }, { headers: { 'Cache-Control': 'no-store' } })
  } catch {
    return Response.json({ status: 'unavailable' }, { status: 503, headers: { 'Cache-Control': 'no-store' } })
  }
}
