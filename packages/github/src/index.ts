export { type Installer, type InstallOptions, makeInstaller } from './install/install.ts';
