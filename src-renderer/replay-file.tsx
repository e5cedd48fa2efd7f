/** Composition root of a replay file: the session it holds, and the screen to replay it. */
import { createRoot } from 'react-dom/client';
import './theme/filed-fonts.css';
import './theme/tokens.css';
import './theme/scale.css';
import './theme/base.css';
import { MirrorContext } from './client/context.ts';
import { FileMirror } from './client/file-mirror.ts';
import { FiledPhotos } from './client/filed-photos.ts';
import { PhotosContext } from './client/photos-context.ts';
import { readFiled } from './client/read-filed.ts';
import { Settings, SettingsContext } from './client/settings.ts';
import { DamagedFile } from './screens/replay-file/damaged-file.tsx';
import { ReplayFileScreen } from './screens/replay-file/replay-file-screen.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the replay.');
const root = createRoot(place);
const filed = readFiled(document.getElementById('session')?.textContent ?? '');
if (filed) {
  // What is chosen here holds while the page is open.
  const settings = new Settings(() => Promise.resolve(), {
    theme: 'paper',
    singleKeys: true,
    clockSound: false,
    yardstick: null,
    paper: 'a4',
  });
  const mirror = new FileMirror(filed);
  const photos = new FiledPhotos(filed.photos, mirror.view().state);
  document.title = `${mirror.view().state.session.title}, replay`;
  root.render(
    <SettingsContext value={settings}>
      <MirrorContext value={mirror}>
        <PhotosContext value={photos}>
          <ReplayFileScreen filed={filed} />
        </PhotosContext>
      </MirrorContext>
    </SettingsContext>,
  );
} else {
  root.render(<DamagedFile />);
}
