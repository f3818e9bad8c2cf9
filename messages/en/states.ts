/** What stands where a page or a part of it cannot. */
export const states = {
  loading: 'Loading',
  loadingFigures: 'Loading the figures',
  retry: 'Try again',
  errorTitle: 'This page could not be made.',
  errorHint:
    'Nothing that was stored is lost. Try again; if it fails once more, the server’s log says why.',
  widgetFailed: 'This part could not be drawn. The figures beside it are complete.',
  notFoundTitle: 'There is nothing at this address.',
  notFoundHint: 'The page may have moved, or the address was cut short.',
  crisisNotFound: (id: string) => `There is no crisis “${id}”.`,
  crisisNotFoundHint: 'Choose one of those that are there.',
  goHome: 'To the first page',
  goCrises: 'To all crises',
  storeTitle: 'The database did not answer.',
}
