import { offerRest, restAnswer } from '@/lib/interop/rest/rest'

offerRest()

export { restAnswer as DELETE, restAnswer as GET, restAnswer as POST, restAnswer as PUT }
