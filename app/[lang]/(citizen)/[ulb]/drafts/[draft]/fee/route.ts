import { NextResponse, type NextRequest } from 'next/server'
import { feeAnswer } from '@/app/fee-answer'
import { isLanguage } from '@/lib/platform/language/language'
import { findUlb } from '@/lib/platform/tenancy/tenancy'

type Props = { params: Promise<{ lang: string; ulb: string; draft: string }> }

/** The fee with what stands typed in a section of a draft. */
export async function POST(request: NextRequest, { params }: Props): Promise<NextResponse> {
  const { lang, ulb: slug, draft } = await params
  const tenant = await findUlb(slug)
  if (!tenant || !isLanguage(lang)) return new NextResponse(null, { status: 404 })
  return feeAnswer(request, { ulb: tenant.id, draft, language: lang })
}
