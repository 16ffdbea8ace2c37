// A search field outside the search page: fetches what the search page will need as soon as somebody touches the field,
// so that the answer is there when they arrive.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-names]'))
  form.addEventListener(
    'focusin',
    () => {
      for (const address of (form.dataset['names'] ?? '').split(' ')) void fetch(address).catch(() => undefined);
    },
    { once: true },
  );
