/** Hands the page the one port it has to the outside. */
import { ipcRenderer } from 'electron';

ipcRenderer.on('port', ({ ports }) => {
  window.postMessage('port', window.location.origin, ports);
});
// By then the page's script has run, so somebody is there to take it.
window.addEventListener('load', () => ipcRenderer.send('port-wanted'));
