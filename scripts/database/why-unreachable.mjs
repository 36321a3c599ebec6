const reasons = {
  ECONNREFUSED: ({ where }) => `nothing listens at ${where}.`,
  ENOTFOUND: ({ where }) => `there is no host ${where}.`,
  EAI_AGAIN: ({ where }) => `the host ${where} could not be looked up.`,
  ETIMEDOUT: ({ where }) => `${where} does not answer.`,
  '28P01': ({ user }) => `the server refuses the password of user ${user}.`,
  28000: ({ user }) => `the server does not let user ${user} in.`,
  '3D000': ({ database }) => `the server has no database ${database}; create it first.`,
  53300: () => 'the server has no free connection.',
}

/** Why a database could not be reached, in words and without its password. */
export function whyUnreachable(text, error) {
  if (!URL.canParse(text) || !/^postgres(ql)?:/.test(text)) {
    return 'it must look like postgresql://user:password@host:5432/database.'
  }
  const url = new URL(text)
  const target = { where: url.host, user: url.username, database: url.pathname.slice(1) }
  const reason = reasons[error.code ?? error.errors?.[0]?.code]
  return reason ? reason(target) : `${error.message}.`
}
