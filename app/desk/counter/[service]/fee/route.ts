import type { NextRequest } from 'next/server'
import { feeAnswer } from '@/app/fee-answer'
import { deskLanguage } from '../../../desk-language'

/** The fee with what stands typed in a section at the counter. */
export async function POST(request: NextRequest) {
  const draft = request.nextUrl.searchParams.get('filing') ?? ''
  return feeAnswer(request, { draft, language: await deskLanguage() })
}
