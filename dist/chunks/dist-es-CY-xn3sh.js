export { bn as fromIni } from "./s3-CWq5uY-S.js";
