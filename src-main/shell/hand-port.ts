import type { BrowserWindow, MessagePortMain } from 'electron';
import { ipcMain, MessageChannelMain } from 'electron';
import { pageOrigin } from './page-scheme.ts';

/** Gives the page of a window a port whenever it has loaded; anybody else asks in vain. */
export function handPort(window: BrowserWindow, serve: (port: MessagePortMain) => void): void {
  const { webContents } = window;
  const give = ({ sender, senderFrame }: Electron.IpcMainEvent) => {
    if (sender !== webContents || senderFrame !== webContents.mainFrame) return;
    if (senderFrame.origin !== pageOrigin) return;
    const { port1, port2 } = new MessageChannelMain();
    serve(port1);
    senderFrame.postMessage('port', null, [port2]);
  };
  ipcMain.on('port-wanted', give);
  window.once('closed', () => ipcMain.off('port-wanted', give));
}
