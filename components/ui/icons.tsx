import type { ComponentProps, ReactNode } from 'react'

/** Line icons on a 16 px grid, in the colour of the text, silent to screen readers. */
function Icon({ children, ...props }: ComponentProps<'svg'> & { children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden
      focusable="false"
      className="flex-none"
      {...props}
    >
      {children}
    </svg>
  )
}

export const ChevronDown = () => (
  <Icon>
    <path d="m4 6 4 4 4-4" />
  </Icon>
)
export const ArrowBack = () => (
  <Icon className="flex-none rtl:-scale-x-100">
    <path d="M13 8H3m4-4L3 8l4 4" />
  </Icon>
)
export const ChevronRight = () => (
  <Icon className="flex-none rtl:-scale-x-100">
    <path d="m6 4 4 4-4 4" />
  </Icon>
)
export const Cross = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
)
export const Check = () => (
  <Icon>
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </Icon>
)
export const Search = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.2 10.2 3.8 3.8" />
  </Icon>
)
export const Download = () => (
  <Icon>
    <path d="M8 2v8m-3.5-3.5L8 10l3.5-3.5M2.5 13.5h11" />
  </Icon>
)
export const HalfMoon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.75" />
    <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" fill="currentColor" stroke="none" />
  </Icon>
)
export const Plus = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
)
export const Sliders = () => (
  <Icon>
    <path d="M2 5h7m3 0h2M2 11h2m3 0h7" />
    <circle cx="10.5" cy="5" r="1.5" />
    <circle cx="5.5" cy="11" r="1.5" />
  </Icon>
)
