'use client'
export { BrokenPage as default } from '@/app/broken-page'
