import type { LiveUlb } from './live-ulbs'
import { postsOf, type Post } from './posts'

/** For the demonstration alone: whoever reads this may sign in to it. */
export const password = 'pahadi-buransh-2026'
export const totpSecret = 'PALIKADEMONSTRATIONSECRETKEY2345'

/** The directorate's officer, who reads every ULB and changes none. */
export const directorate: Post = {
  name: 'director.uttarakhand',
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

export const userName = (post: Post, { slug }: LiveUlb) => `${post.name}.${slug}`

/** Every employee's log-in, then the citizens, who sign in with the OTP their mobile would get. */
export const logIns = (
  ulbs: readonly LiveUlb[],
  citizens: readonly { name: string; mobile: string }[],
): LogIn[] => [
  ...ulbs.flatMap((ulb) =>
    postsOf(ulb.grade).map((post) => logIn(post, ulb.en, userName(post, ulb))),
  ),
  logIn(directorate, 'all', directorate.name),
  ...citizens.map(({ name, mobile }) => ({
    role: `Citizen ${name}`,
    ulb: 'any',
    login: mobile,
    password: 'OTP on the page',
  })),
]

const logIn = ({ title, totp }: Post, ulb: string, login: string): LogIn => ({
  role: title.en,
  ulb,
  login,
  password,
  ...(totp ? { totp: totpSecret } : {}),
})
