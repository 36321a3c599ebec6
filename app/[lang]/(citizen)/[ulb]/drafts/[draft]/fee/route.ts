import { NextResponse, type NextRequest } from 'next/server'
import { draftFee } from '@/lib/platform/applications/draft-fee'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { isLanguage } from '@/lib/platform/language/language'
import { Forbidden, InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import '@/lib/services/registry'

type Props = { params: Promise<{ lang: string; ulb: string; draft: string }> }

/** The fee with what stands typed in a section, for the page that shows it while one types. */
export async function POST(request: NextRequest, { params }: Props): Promise<NextResponse> {
  const { lang, ulb: slug, draft } = await params
  const tenant = await findUlb(slug)
  const section = request.nextUrl.searchParams.get('section') ?? ''
  const form = await request.formData()
  const texts = Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  try {
    const language = isLanguage(lang) ? lang : undefined
    const { fee } = await draftFee(await currentCaller(), { ulb: tenant?.id, draft, section, texts, language })
    return NextResponse.json(fee)
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden || error instanceof InvalidInput) return new NextResponse(null, { status: 404 })
    throw error
  }
}
