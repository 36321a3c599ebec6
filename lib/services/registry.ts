import type { Module } from '@/lib/platform/modules/module'
import { startModules } from '@/lib/platform/modules/modules'
import { dogLicence } from './dog-licence/dog-licence'
import { grievances } from './grievances/grievances'
import { tradeLicence } from './trade-licence/trade-licence'

/** Every module of Palika, in the order people see them. */
export const modules: readonly Module[] = [tradeLicence, dogLicence, grievances]

/** Starts them. Each kind of process does it in one place, before anything else. */
export const startRegistry = (): void => startModules(modules)
