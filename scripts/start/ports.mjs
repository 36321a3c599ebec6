import net from 'node:net'

/** The first port from `wished` on that nothing listens on. */
export async function freePort(wished) {
  for (let port = wished; port < wished + 200; port++) if (await isFree(port)) return port
  throw new Error(`No free port from ${wished} on`)
}

/** Whether nothing listens on a port of this machine. */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::'])
    if (!(await canListen(port, host))) return false
  return true
}

function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', ({ code, ...rest }) => {
      if (code === 'EADDRINUSE') resolve(false)
      else if (code === 'EAFNOSUPPORT' || code === 'EADDRNOTAVAIL') resolve(true)
      else
        reject(
          Object.assign(new Error(`Cannot listen on port ${port}: ${code}`), { code, ...rest }),
        )
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
