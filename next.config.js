/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are a check of their own (npm run verify): a stranger's first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Native or worker-bound: they are loaded from node_modules, never bundled.
  serverExternalPackages: ['@electric-sql/pglite', 'pg', 'pg-copy-streams'],
  // The start asks every moment whether all is ready: in development each request would be a line.
  logging: { incomingRequests: { ignore: [/^\/api\/health/] } },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        ],
      },
    ]
  },
}
