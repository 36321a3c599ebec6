export { MissingPage as default } from '@/app/missing-page'
export { notFoundTitle as generateMetadata } from '@/app/not-found-title'
