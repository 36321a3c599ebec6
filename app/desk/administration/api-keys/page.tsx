import type { Metadata } from 'next'
import { paths } from '@/app/paths'
import { CheckboxesField } from '@/components/form/checkboxes-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { scopes } from '@/lib/platform/api-keys/api-keys'
import { listApiKeys } from '@/lib/platform/api-keys/list-api-keys'
import { translator } from '@/lib/platform/language/translator'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { AdminFrame } from '../admin-frame'
import { hideFromStrangers } from '../hide-from-strangers'
import { issue } from './actions'
import { IssuedKey } from './issued-key'
import { KeyTable } from './key-table'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'administration')('keys.title') }
}

/** The keys with which other programs report to the ULB. A new one is shown once, in the answer to its form. */
export default async function ApiKeysPage({ searchParams }: Props) {
  const at = paths.deskApiKeys()
  const officer = await deskOfficer(at)
  const { keys } = await listApiKeys(officer.caller, {}).catch(hideFromStrangers)
  const language = await deskLanguage()
  const t = translator(language, 'administration')
  const { revoked } = await searchParams
  const offered = Object.entries(scopes()).map(([value, label]) => ({
    ...{ value, label: label[language] },
  }))

  return (
    <AdminFrame
      {...{ at, language, part: 'keys', saved: undefined }}
      title={t('keys.title')}
      lede={t('keys.lede', { town: officer.acting.ulb.name[language] })}
    >
      {revoked === 'yes' && <Notice tone="done" title={t('keys.takenBack')} />}
      <Form action={issue} words={formWords(language)} className="stack">
        <IssuedKey title={t('keys.shown', { name: '{name}' })} hint={t('keys.shownHint')} />
        <TextField
          name="name"
          label={t('keys.for')}
          hint={t('keys.forHint')}
          maxLength={100}
          width="l"
        />
        {offered.length > 1 && (
          <CheckboxesField name="scopes" label={t('keys.scopes')} options={offered} />
        )}
        <SubmitButton>{t('keys.issue')}</SubmitButton>
      </Form>
      {keys.length > 0 ? (
        <KeyTable {...{ keys, language }} />
      ) : (
        <EmptyState title={t('keys.none')} />
      )}
    </AdminFrame>
  )
}
