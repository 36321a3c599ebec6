// Starts the modules before each test file is loaded, as every process of the product does.
import { startRegistry } from '@/lib/services/registry'

startRegistry()
