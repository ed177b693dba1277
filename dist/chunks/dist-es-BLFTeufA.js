export { vn as fromProcess } from "./s3-CWq5uY-S.js";
