const a = 1;
//! [part]
const b = 2;
//! [part]
