/** An engine of the site's own that is out of order: readers get the element's summary instead, and the page an event. */
export const newsroom = () => ({
  label: 'The newsroom',
  summarize: (): Promise<string> => Promise.reject(new Error('The newsroom is closed')),
});
