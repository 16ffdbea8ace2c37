/** `content/spoken.yaml`, by src/build/spoken-forms.ts. */
declare module 'virtual:spoken-forms' {
  const forms: Record<'vi' | 'en', Record<string, string>>;
  export default forms;
}
