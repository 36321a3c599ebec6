const personal = [
  'mobile',
  'mobileNumber',
  'phone',
  'email',
  'name',
  'fatherName',
  'address',
  'aadhaar',
  'pan',
  'dateOfBirth',
  'otp',
  'code',
  'password',
  'secret',
  'token',
  'totp',
  'cookie',
  'authorization',
  'answers',
]

/** Where personal data and secrets could stand in an entry; pino puts a mark in their place. */
export const redaction = {
  paths: personal.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
  censor: '[removed]',
}
