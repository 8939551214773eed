/** Where readers reach this site, for the absolute addresses in `<head>`: `SITE_URL`, or this machine. */
export const siteAddress = new URL(process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`)
