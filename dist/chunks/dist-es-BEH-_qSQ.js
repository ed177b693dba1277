export { hn as fromSSO } from "./s3-CWq5uY-S.js";
