export { C as EventStreamSerde, E as eventStreamSerdeProvider } from "./s3-CWq5uY-S.js";
