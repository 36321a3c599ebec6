import { NextResponse, type NextRequest } from 'next/server'
import { draftFee } from '@/lib/platform/applications/draft-fee'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import type { Language } from '@/lib/platform/language/language'
import { Forbidden, InvalidInput, NotFound } from '@/lib/platform/operations/errors'
import { postedForm, singleTexts } from '@/lib/platform/posted/posted-texts'

type Asked = { ulb?: string | undefined; draft: string; language: Language }

/** Answers a page that shows the fee while one types: what the draft comes to with the posted section on top. */
export async function feeAnswer(request: NextRequest, asked: Asked): Promise<NextResponse> {
  const section = request.nextUrl.searchParams.get('section') ?? ''
  try {
    const texts = singleTexts(await postedForm(request))
    const { fee } = await draftFee(await currentCaller(), { ...asked, section, texts })
    return NextResponse.json(fee)
  } catch (error) {
    const hidden = [NotFound, Forbidden, InvalidInput].some((kind) => kind.is(error))
    if (hidden) return new NextResponse(null, { status: 404 })
    throw error
  }
}
