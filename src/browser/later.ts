// What a page does once it stands and the phone rests.

// The browser's own bar takes the colour the reader has chosen.
if (/light|dark/.test(document.documentElement.className))
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    bar.content = getComputedStyle(document.body).backgroundColor;
