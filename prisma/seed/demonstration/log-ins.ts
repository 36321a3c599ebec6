import { demonstrationPassword } from '@/lib/platform/identity/demonstration-log-ins'
import { stateId } from '@/lib/platform/operations/state-id'
import { stateNamed } from '../reference/states'
import { applicant } from './forms/applicant'
import type { LiveUlb } from './live-ulbs'
import { postsOf, type Post } from './posts'

/** For the demonstration alone: whoever reads this may sign in to it. */
export const password = demonstrationPassword
export const totpSecret = 'PALIKADEMONSTRATIONSECRETKEY2345'

/** The directorate's officer, who reads every ULB and changes none. */
export const directorate: Post = {
  name: 'director',
  title: { en: 'State directorate', hi: 'राज्य निदेशालय' },
  designation: 'SA01',
  department: 'ADM',
  roles: ['STADMIN'],
  totp: false,
}

/** One row of the table that the start script prints. */
export interface LogIn {
  role: string
  ulb: string
  login: string
  password: string
  totp?: string
}

/** The log-in of the directorate, `director.uttarakhand`. */
export const directorateLogIn = () => `${directorate.name}.${stateNamed(stateId()).slug}`

export const userName = (post: Post, { slug }: LiveUlb) => `${post.name}.${slug}`

/** People with files in several states; anybody else may sign in with any number too. */
const knownCitizens = [1, 3]

/** Every employee's log-in, then some citizens, who sign in with the OTP their mobile would get. */
export const logIns = (ulbs: readonly LiveUlb[]): LogIn[] => [
  ...ulbs.flatMap((ulb) =>
    postsOf(ulb.grade).map((post) => logIn(post, ulb.en, userName(post, ulb))),
  ),
  logIn(directorate, 'all', directorateLogIn()),
  ...knownCitizens.map(applicant).map(({ mobile, language }) => ({
    role: `Citizen (${language === 'hi' ? 'Hindi' : 'English'})`,
    ulb: 'all',
    login: mobile,
    password: 'the OTP shown',
  })),
]

const logIn = ({ title, totp }: Post, ulb: string, login: string): LogIn => ({
  role: title.en,
  ulb,
  login,
  password,
  ...(totp ? { totp: totpSecret } : {}),
})
