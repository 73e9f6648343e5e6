import './starting.css';

/** The page that stands in for the window while the history is not open yet. Main tells how far it is, from 0 to 1, in the address's fragment. */
const bar = document.querySelector('progress');

function show(): void {
  if (bar) bar.value = Number(location.hash.slice(1));
}

window.addEventListener('hashchange', show);
show();
