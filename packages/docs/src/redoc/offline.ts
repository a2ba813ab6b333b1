import { policy, sha256 } from '../html/policy.ts'

/** Makes Redoc's page work without a network: no logo from elsewhere, links that stay on the page, a strict policy. */
export function offline(page: string): string {
  return withPolicy(withLocalLinks(withoutLogo(page)))
}

function withoutLogo(page: string): string {
  return replace(page, /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, 'data:,', 'the logo')
}

/** The script makes these links itself, with `#`; until it runs, or without it, they point outside of the folder. */
function withLocalLinks(page: string): string {
  const script = page.indexOf('<script type="module">')
  const links = replace(
    page.slice(0, script),
    /href="\/([^"]*)" data-discover/g,
    'href="#/$1" data-discover',
    'links',
  )
  return links + page.slice(script)
}

function withPolicy(page: string): string {
  const scripts = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, source = '']) =>
    sha256(source),
  )
  const allowed = policy({
    'script-src': scripts,
    'style-src': ["'unsafe-inline'"],
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'worker-src': ['blob:'],
  })
  return replace(page, '%policy%', allowed, 'the place of the policy')
}

function replace(page: string, what: string | RegExp, by: string, name: string): string {
  const replaced = page.replace(what, by)
  if (replaced === page)
    throw new Error(`${name} was not found in Redoc's page; see what has changed in Redoc.`)
  return replaced
}
