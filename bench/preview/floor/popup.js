// The least that a clipper's popup can do: run bare Readability in the page and show what it found.
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const target = { tabId: tab.id };
await chrome.scripting.executeScript({ target, files: ['Readability.js'] });
const [injection] = await chrome.scripting.executeScript({
  target,
  func: () => {
    const article = new Readability(document.cloneNode(true)).parse();
    return article && { title: article.title, text: article.textContent };
  },
});
document.querySelector('#body').textContent = injection.result?.text ?? 'No article';
document.querySelector('#title').textContent = injection.result?.title || 'No article';
