/** In their own words, for whoever reads the report. */
export const dateLanguages = [
  { id: 'en-GB', label: 'English' },
  { id: 'en-US', label: 'English, US order' },
  { id: 'de', label: 'Deutsch' },
  { id: 'es', label: 'Español' },
  { id: 'fr', label: 'Français' },
  { id: 'it', label: 'Italiano' },
  { id: 'nl', label: 'Nederlands' },
  { id: 'pl', label: 'Polski' },
  { id: 'pt', label: 'Português' },
  { id: 'sv', label: 'Svenska' },
  { id: 'uk', label: 'Українська' },
  { id: 'ru', label: 'Русский' },
  { id: 'zh', label: '中文' },
  { id: 'ja', label: '日本語' },
] as const;
