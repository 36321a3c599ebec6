import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { listTypes } from '@/lib/services/grievances/list-types'
import { choose } from './actions'
import { ReportFrame } from './report-frame'
import { visitor } from './visitor'
import { FoundTypes } from './what/found-types'
import { TypeFinder } from './what/type-finder'
import { TypeGroups } from './what/type-groups'

type Props = {
  params: Promise<{ lang: string; ulb: string }>
  searchParams: Promise<{ q?: string | string[]; draft?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'report')('what.title') }
}

/** What is wrong: in plain words, or by picture. */
export default async function WhatPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { ulb: slug } = await params
  const tenant = (await findUlb(slug)) ?? notFound()
  const { q, draft } = await searchParams
  const words = typeof q === 'string' ? q.trim().slice(0, 100) : ''
  const caller = await visitor()
  const { types, groups } = await listTypes(caller, { ulb: tenant.id })
  const t = translator(language, 'report')
  const here = paths.reports(language, slug)

  return (
    <ReportFrame
      language={language}
      now="what"
      signedIn={caller.by === 'session'}
      back={paths.ulb(language, slug)}
    >
      {!tenant.live && <Notice title={t('what.notLive', { town: tenant.name[language] })} />}
      <TypeFinder
        types={types.map(({ code, name, synonyms, group }) => ({
          ...{ code, name, synonyms, label: name[language] },
          group: groups.find((one) => one.code === group)?.name[language] ?? '',
        }))}
        {...{ here, draft, value: words }}
        words={{
          label: t('what.search'),
          hint: t('what.searchHint'),
          go: t('what.find'),
          found: t('what.found'),
          none: t('what.none'),
        }}
      >
        {words && <FoundTypes {...{ types, groups, words, language }} />}
      </TypeFinder>
      <Form id="choose" action={choose} words={formWords(language)}>
        <HiddenFields fields={{ language, town: slug, ulb: tenant.id, draft }} />
        <h2 className="h-m">{t('what.browse')}</h2>
        <TypeGroups {...{ types, groups, language }} />
      </Form>
    </ReportFrame>
  )
}
