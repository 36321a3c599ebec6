import type { LocalText } from '@/lib/platform/language/language'
import type { Grade } from '../reference/places'

/** A post of a demonstration ULB: who holds it signs in as `name.slug`. */
export interface Post {
  name: string
  title: LocalText
  designation: string
  department: string
  roles: string[]
  /** Their roles ask for a second factor. */
  totp: boolean
}

const clerk: Post = {
  name: 'counter',
  title: { en: 'Counter clerk', hi: 'काउंटर लिपिक' },
  designation: 'CO01',
  department: 'ADM',
  roles: ['CEMP', 'TL_CEMP', 'PTR_CEMP'],
  totp: false,
}

const verifier: Post = {
  name: 'verifier',
  title: { en: 'Document verifier', hi: 'दस्तावेज़ सत्यापक' },
  designation: 'LC01',
  department: 'REV',
  roles: ['TL_DOC_VERIFIER', 'PTR_VERIFIER'],
  totp: false,
}

const inspector: Post = {
  name: 'inspector',
  title: { en: 'Field inspector', hi: 'स्थल निरीक्षक' },
  designation: 'LI01',
  department: 'REV',
  roles: ['TL_FIELD_INSPECTOR'],
  totp: false,
}

const everywhere: Post[] = [
  clerk,
  verifier,
  inspector,
  {
    name: 'approver',
    title: { en: 'Approving officer', hi: 'स्वीकृतिकर्ता अधिकारी' },
    designation: 'TS01',
    department: 'REV',
    roles: ['TL_APPROVER', 'PTR_APPROVER'],
    totp: true,
  },
  {
    name: 'cashier',
    title: { en: 'Cashier', hi: 'रोकड़िया' },
    designation: 'CASH01',
    department: 'ACN',
    roles: ['COLL_RECEIPT_CREATOR', 'COLL_REP_VIEW'],
    totp: false,
  },
  {
    name: 'accounts',
    title: { en: 'Accounts', hi: 'लेखा' },
    designation: 'ACNT01',
    department: 'ACN',
    roles: ['EGF_ADMINISTRATOR', 'EMPLOYEE_FINANCE', 'CR_TL', 'CR_PTR'],
    totp: true,
  },
  {
    name: 'admin',
    title: { en: 'Administrator', hi: 'प्रशासक' },
    designation: 'OS01',
    department: 'ADM',
    roles: ['ULBADMIN', 'HRMS_ADMIN', 'TL_ADMIN', 'PGR-ADMIN'],
    totp: true,
  },
]

const grievances: Post[] = [
  {
    name: 'gro',
    title: { en: 'Grievance officer', hi: 'शिकायत निवारण अधिकारी' },
    designation: 'GO01',
    department: 'ADM',
    roles: ['GRO'],
    totp: false,
  },
  {
    name: 'dgro',
    title: { en: 'Grievance officer of Health', hi: 'शिकायत अधिकारी, स्वास्थ्य' },
    designation: 'GO01',
    department: 'PHS',
    roles: ['DGRO'],
    totp: false,
  },
  {
    name: 'helpline',
    title: { en: 'Helpline', hi: 'हेल्पलाइन' },
    designation: 'CO01',
    department: 'ADM',
    roles: ['CSR', 'CFC'],
    totp: false,
  },
  {
    name: 'field',
    title: { en: 'Sanitary inspector', hi: 'सफाई निरीक्षक' },
    designation: 'SI01',
    department: 'PHS',
    roles: ['PGR_LME'],
    totp: false,
  },
  {
    name: 'field2',
    title: { en: 'Junior engineer', hi: 'कनिष्ठ अभियंता' },
    designation: 'JE01',
    department: 'EE',
    roles: ['PGR_LME'],
    totp: false,
  },
]

// In the smallest towns the head stands in at the counter, and may not decide what they lodged.
const head = (grade: Grade): Post => ({
  ...(grade === 'NAGAR_NIGAM'
    ? {
        name: 'commissioner',
        title: { en: 'Municipal Commissioner', hi: 'नगर आयुक्त' },
        designation: 'MC01',
      }
    : {
        name: 'eo',
        title: { en: 'Executive Officer', hi: 'अधिशासी अधिकारी' },
        designation: 'EO01',
      }),
  department: 'ADM',
  roles: [
    ...['COMMISSIONER', 'SUPERVISOR', 'TL_APPROVER', 'PTR_APPROVER', 'DSS_CITY_ADMIN'],
    ...(grade === 'NAGAR_PANCHAYAT' ? clerk.roles : []),
  ],
  totp: true,
})

/** The posts of a ULB; a city corporation has a second verifier and a second inspector. */
export const postsOf = (grade: Grade): Post[] => [
  ...everywhere,
  head(grade),
  ...(grade === 'NAGAR_NIGAM'
    ? [verifier, inspector].map((post) => ({ ...post, name: `${post.name}2` }))
    : []),
  ...grievances,
]
